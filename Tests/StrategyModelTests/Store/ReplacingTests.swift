import Glibc
import Testing

@testable import StrategyModel

@Suite struct ReplacingTests {
  let folder: Folder
  let file: PlanFile

  init() throws {
    folder = try Folder()
    file = try PlanFile(folder.write([1, 2, 3]))
  }

  @Test func `a file that holds something else is not replaced`() throws {
    let open = try file.openFolder()
    defer { open.close() }
    #expect(try file.replace([1, 2], with: [4], in: open, isLocked: true) == .outdated)
    #expect(try folder.read() == [1, 2, 3])
    #expect(
      try file.replace([1, 2, 3], with: [4], in: open, isLocked: true) == .done(isConfirmed: true))
    #expect(try folder.read() == [4])
    #expect(folder.names == ["plan.json"])
  }

  @Test func `a plan that would not hold the change is not written`() throws {
    let plan = try Sample.full
    let lie = Applied(plan: plan, done: [PlanStoreTests.edit], refused: [])
    #expect(!lie.holdsWhatWasDone)
    #expect(try plan.applying([PlanStoreTests.edit], signature: .ida).holdsWhatWasDone)
  }

  @Test func `who may write file and folder is told nothing`() throws {
    #expect(file.whyReadOnly == nil)
    #expect(folder.names == ["plan.json"])
  }

  /// Root may write everywhere, so the child goes on as nobody.
  @Test(arguments: [(0o444, 0o777), (0o666, 0o555), (0o666, 0o1777)] as [(mode_t, mode_t)])
  func `who may not replace the file is a reader, told so beforehand`(
    file: mode_t, folder: mode_t
  ) async {
    await #expect(processExitsWith: .exitCode(ExitCode.cannotWrite.rawValue)) {
      [file, folder] in
      let place = try Folder()
      let path = try place.write([], mode: file)
      if getuid() != 0, folder & 0o1000 != 0 { exit(ExitCode.cannotWrite.rawValue) }
      try #require(chmod(place.path, folder) == 0)
      try dropRights()
      let reason = try PlanFile(path).whyReadOnly
      try regainRights()
      try #require(chmod(place.path, 0o755) == 0)
      #expect(place.names == ["plan.json"])
      place.remove()
      exit(reason?.exitCode.rawValue ?? 0)
    }
  }

  @Test func `what somebody else saved is taken over, and what is no plan is not`() throws {
    let path = try folder.write(Sample.full.bytes)
    var store = try PlanStore(opening: path)
    #expect(try store.refresh() == false)
    let other = try Sample.full.applying([PlanStoreTests.title]).plan
    try folder.write(other.bytes)
    #expect(try store.refresh())
    #expect(store.plan == other)
    try folder.write([])
    #expect(throws: StoreError.self) { try store.refresh() }
    #expect(store.plan == other)
    try folder.write(Sample.full.bytes)
    #expect(try store.refresh())
  }

  @Test func `findings go with the state of the plan`() throws {
    let text = try Sample.full.file
    let broken = text.replacing("\"state\": \"closed\"", with: "\"state\": \"lukket\"")
    var store = try PlanStore(opening: folder.write(Array(broken.utf8)))
    #expect(store.findings() == store.plan.findings && !store.findings().isEmpty)
    _ = try store.commit([PlanStoreTests.title], signature: .ida)
    #expect(store.findings() == store.plan.findings)
    try folder.write(Sample.full.bytes)
    try store.refresh()
    #expect(store.findings().isEmpty)
  }
}
