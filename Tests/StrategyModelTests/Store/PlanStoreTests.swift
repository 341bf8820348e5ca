import CFiles
import Glibc
import Testing

@testable import StrategyModel

@Suite struct PlanStoreTests {
  static let answer = Node.followUp(goal: "g1", round: "2030-10")
  static let edit = Edit(
    .field(.text, of: answer), from: .text("Det g\u{E5}r"), to: .text("Nyt"))
  static let title = Edit(
    .field(.title, of: .goal("g4")), from: .text("Fjerde m\u{E5}l"), to: .text("Ny"))

  let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `a change is saved, and its inverse brings the file back`() throws {
    let bytes = try Sample.full.bytes
    var store = try PlanStore(opening: folder.write(bytes))
    let commit = try store.commit([Self.edit], signature: .bo)
    #expect(commit.isConfirmed && commit.edits.count == 3)
    #expect(try folder.read() == store.plan.bytes)
    #expect(store.plan.goal("g1")?.followUp(in: "2030-10")?.text == "Nyt")
    let undo = Change(commit.edits, signature: .bo).inverse
    _ = try store.commit(undo, signature: .bo, signing: false)
    #expect(try folder.read() == bytes)
    #expect(folder.names == [".plan.json.lock", "plan.json", "plan.json.history.jsonl"])
  }

  @Test func `where nothing changes nothing is written`() throws {
    var store = try PlanStore(opening: folder.write(Sample.full.bytes))
    let before = try folder.status()
    let edit = Edit(.field(.text, of: Self.answer), from: .nothing, to: .text("Det g\u{E5}r"))
    #expect(try store.commit([edit], signature: .ida).edits == [])
    #expect(try store.commit([], signature: .ida).edits == [])
    let after = try folder.status()
    #expect(before.st_ino == after.st_ino)
    #expect(before.st_mtim.tv_sec == after.st_mtim.tv_sec)
    #expect(before.st_mtim.tv_nsec == after.st_mtim.tv_nsec)
    #expect(before.st_ctim.tv_nsec == after.st_ctim.tv_nsec)
  }

  @Test func `what somebody else changed meanwhile is kept`() throws {
    let path = try folder.write(Sample.full.bytes)
    var mine = try PlanStore(opening: path)
    var theirs = try PlanStore(opening: path)
    _ = try theirs.commit([Self.title], signature: .ida)
    _ = try mine.commit([Self.edit], signature: .bo)
    #expect(mine.plan.goal("g4")?.title == "Ny")
    #expect(mine.plan.goal("g1")?.followUp(in: "2030-10")?.text == "Nyt")
    #expect(try folder.read() == mine.plan.bytes)
  }

  @Test func `a field at fault is no conflict`() throws {
    var store = try PlanStore(
      opening: folder.write(Sample.small(followUps: #"{"round": "r2", "result": "purple"}"#).bytes))
    let edit = Edit(
      .field(.result, of: .followUp(goal: "g1", round: "r2")), from: .nothing, to: .text("green"))
    let error = try #require(throws: StoreError.self) {
      try store.commit([edit], signature: .ida)
    }
    #expect(error.exitCode == .found)
    #expect(error.phrase(.da).hasPrefix("Kan ikke \u{E6}ndres: 4.1.1, okt., resultat: "))
  }

  @Test func `of the same field the later one is asked`() throws {
    let path = try folder.write(Sample.full.bytes)
    var mine = try PlanStore(opening: path)
    var theirs = try PlanStore(opening: path)
    let other = Edit(Self.edit.target, from: Self.edit.old, to: .text("Deres"))
    _ = try theirs.commit([other], signature: .bo)
    let error = try #require(throws: StoreError.self) {
      try mine.commit([Self.title, Self.edit], signature: .ida)
    }
    #expect(error.exitCode == .conflict)
    #expect(
      error.phrase.both == [
        "En anden har \u{E6}ndret det samme siden: 4.1.1, okt. 2030, tekst er nu \"Deres\". "
          + "Se efter, og pr\u{F8}v igen.",
        "Somebody else has changed the same: 4.1.1, okt. 2030, text is now \"Deres\". "
          + "Look at it, and try again.",
      ])
    guard case .conflict([Self.edit], _) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(try folder.read() == theirs.plan.bytes)
    #expect(mine.plan == theirs.plan)
  }

  @Test func `a rule that says no leaves the file as it was`() throws {
    let bytes = try Sample.full.bytes
    var store = try PlanStore(opening: folder.write(bytes))
    let edit = Edit(
      .field(.text, of: .followUp(goal: "g1", round: "2030-07")), from: .text("Det g\u{E5}r godt"),
      to: .text("x"))
    #expect(throws: StoreError.refused(.roundNotOpen(name: "juli 2030", .closed))) {
      try store.commit([edit], signature: .ida)
    }
    let gaps = Edit(.field(.why, of: Self.answer), from: .text("Fordi"), to: .nothing)
    #expect(throws: StoreError.refused(.explanation(goal: "4.1.1", [.why]))) {
      try store.commit([gaps], finishing: true, signature: .ida)
    }
    #expect(try folder.read() == bytes)
    #expect(folder.names == ["plan.json"])
  }

  @Test(arguments: ["", "\0\0", "{\"format\":", "[]"])
  func `a file that was damaged meanwhile is never written over`(text: String) throws {
    let path = try folder.write(Sample.full.bytes)
    var store = try PlanStore(opening: path)
    let plan = store.plan
    try folder.write(Array(text.utf8))
    let error = try #require(throws: StoreError.self) {
      try store.commit([Self.edit], signature: .ida)
    }
    #expect(error.exitCode == .notAPlan)
    #expect(try folder.read() == Array(text.utf8))
    #expect(store.plan == plan)
    #expect(folder.names == ["plan.json"])
  }

  @Test func `an edit that leads to no plan is not saved`() throws {
    let bytes = try Sample.full.bytes
    let path = try folder.write(bytes)
    var store = try PlanStore(opening: path)
    let edit = Edit(.field(.schema, of: .plan), from: .json([0x31]), to: .json([0x32]))
    #expect(throws: StoreError.notAPlan(path: path, .newerSchema("2"))) {
      try store.commit([edit], signature: .ida)
    }
    #expect(try folder.read() == bytes)
    #expect(try store.plan == Sample.full)
  }

  @Test func `a file that is gone meanwhile is not made anew`() throws {
    var store = try PlanStore(opening: folder.write(Sample.full.bytes))
    unlink(folder.at("plan.json"))
    #expect(throws: StoreError.gone(path: folder.at("plan.json"))) {
      try store.commit([Self.edit], signature: .ida)
    }
    #expect(folder.names == [])
  }

  @Test func `a file that became a pipe meanwhile is refused at once`() throws {
    var store = try PlanStore(opening: folder.write(Sample.full.bytes))
    unlink(folder.at("plan.json"))
    #expect(mkfifo(folder.at("plan.json"), 0o600) == 0)
    #expect(throws: StoreError.notOrdinary(path: folder.at("plan.json"), .pipe)) {
      try store.commit([Self.edit], signature: .ida)
    }
  }

  @Test func `a link to the plan stays a link`() throws {
    try folder.write(Sample.full.bytes, to: "real.json")
    #expect(symlink("real.json", folder.at("link.json")) == 0)
    var store = try PlanStore(opening: folder.at("link.json"))
    _ = try store.commit([Self.edit], signature: .ida)
    #expect(try folder.status("link.json").st_mode & S_IFMT == S_IFLNK)
    #expect(try folder.read("real.json") == store.plan.bytes)
    #expect(
      folder.names == [".real.json.lock", "link.json", "real.json", "real.json.history.jsonl"])
  }

  @Test func `a plan with several names is refused`() throws {
    let bytes = try Sample.full.bytes
    let path = try folder.write(bytes)
    #expect(link(path, folder.at("twin.json")) == 0)
    var store = try PlanStore(opening: path)
    #expect(throws: StoreError.severalNames(path: path)) {
      try store.commit([Self.edit], signature: .ida)
    }
    #expect(try folder.read() == bytes)
    #expect(folder.names == ["plan.json", "twin.json"])
  }

  @Test func `extended attributes are kept`() throws {
    let path = try folder.write(Sample.full.bytes)
    let value = Array("sag 42".utf8)
    try #require(setxattr(path, "user.sag", value, value.count, 0) == 0)
    var store = try PlanStore(opening: path)
    _ = try store.commit([Self.edit], signature: .ida)
    var kept = [UInt8](repeating: 0, count: 100)
    let count = getxattr(path, "user.sag", &kept, kept.count)
    #expect(kept.prefix(max(0, count)) == value[...])
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `an owner and a group are kept`() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let path = try folder.write(Sample.full.bytes, mode: 0o640)
      try #require(chown(path, 65534, 12345) == 0)
      var store = try PlanStore(opening: path)
      _ = try store.commit([Self.edit], signature: .ida)
      let status = try folder.status()
      #expect(status.st_uid == 65534 && status.st_gid == 12345 && status.st_mode & 0o7777 == 0o640)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give files away"))
  func `a group that cannot be kept refuses the save`() async {
    await #expect(processExitsWith: .exitCode(ExitCode.cannotWrite.rawValue)) {
      let folder = try Folder()
      let path = try folder.write(Sample.full.bytes, mode: 0o666)
      try #require(chown(path, 0, 12345) == 0 && chmod(folder.path, 0o777) == 0)
      try dropRights()
      var store = try PlanStore(opening: path)
      let error = try #require(throws: StoreError.self) {
        try store.commit([Self.edit], signature: .ida)
      }
      #expect(error == .ownerLost(path: path))
      #expect(try folder.read() == Sample.full.bytes)
      #expect(folder.names == [".plan.json.lock", "plan.json"])
      try regainRights()
      folder.remove()
      exit(error.exitCode.rawValue)
    }
  }

  @Test func `the mode is kept whatever the umask`() async {
    await #expect(processExitsWith: .success) {
      umask(0o077)
      for mode: mode_t in [0o600, 0o640, 0o644, 0o660, 0o664] {
        let folder = try Folder()
        var store = try PlanStore(opening: folder.write(Sample.full.bytes, mode: mode))
        _ = try store.commit([Self.edit], signature: .ida)
        #expect(try folder.status().st_mode & 0o7777 == mode)
      }
    }
  }

  /// Root may write everywhere, so the child goes on as nobody; it ends with the error's exit code.
  @Test func `a folder that cannot be written refuses the save and keeps the file`() async {
    await #expect(processExitsWith: .exitCode(ExitCode.cannotWrite.rawValue)) {
      let folder = try Folder()
      let path = try folder.write(Sample.full.bytes, mode: 0o666)
      try #require(chmod(folder.path, 0o555) == 0)
      try dropRights()
      var store = try PlanStore(opening: path)
      let error = try #require(throws: StoreError.self) {
        try store.commit([Self.edit], signature: .ida)
      }
      #expect(error == .readOnly(path: path))
      #expect(try folder.read() == Sample.full.bytes)
      #expect(folder.names == ["plan.json"])
      try regainRights()
      try #require(chmod(folder.path, 0o755) == 0)
      folder.remove()
      exit(error.exitCode.rawValue)
    }
  }

  @Test func `a file that cannot be written refuses the save though its folder can`() async {
    await #expect(processExitsWith: .exitCode(ExitCode.cannotWrite.rawValue)) {
      let folder = try Folder()
      let path = try folder.write(Sample.full.bytes, mode: 0o444)
      try #require(chmod(folder.path, 0o777) == 0)
      try dropRights()
      var store = try PlanStore(opening: path)
      let error = try #require(throws: StoreError.self) {
        try store.commit([Self.edit], signature: .ida)
      }
      #expect(error == .readOnly(path: path))
      #expect(folder.names == ["plan.json"])
      try regainRights()
      folder.remove()
      exit(error.exitCode.rawValue)
    }
  }

  @Test func `a file that grows past the limit refuses the save and leaves no litter`() async {
    await #expect(processExitsWith: .exitCode(ExitCode.interrupted.rawValue)) {
      signal(SIGXFSZ, SIG_IGN)
      let folder = try Folder()
      let path = try folder.write(Sample.full.bytes)
      var store = try PlanStore(opening: path)
      var limit = rlimit(rlim_cur: 1000, rlim_max: rlim_t.max)
      try #require(setrlimit(__rlimit_resource_t(1), &limit) == 0)
      let error = Result { try store.commit([Self.edit], signature: .ida) }
      limit.rlim_cur = rlim_t.max
      try #require(setrlimit(__rlimit_resource_t(1), &limit) == 0)
      guard case .failure(let error as StoreError) = error else { exit(1) }
      #expect(error == .writeFailed(path: path, SystemFault(code: EFBIG)))
      #expect(try folder.read() == Sample.full.bytes)
      #expect(folder.names == [".plan.json.lock", "plan.json"])
      try regainRights()
      folder.remove()
      exit(error.exitCode.rawValue)
    }
  }
}
