import Glibc
import Testing

@testable import StrategyModel

@Suite struct LockTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = try folder.write(Sample.full.bytes)
  }

  /// Does something while somebody else saves, or seems to.
  private func holdingLock(_ work: () throws -> Void) throws {
    let file = try PlanFile(path)
    let open = try file.openFolder()
    defer { open.close() }
    let lock = try FileLock(of: file, in: open)
    defer { lock.release() }
    #expect(lock.isHeld)
    try work()
  }

  @Test func `who waits in vain is told that somebody else is saving`() throws {
    let file = try PlanFile(path)
    let open = try file.openFolder()
    defer { open.close() }
    try holdingLock {
      _ = #expect(throws: StoreError.busy(path: path)) {
        try FileLock(of: file, in: open, patience: 0)
      }
    }
    try holdingLock {}
  }

  @Test func `who stops waiting has changed nothing`() throws {
    try holdingLock {
      var store = try PlanStore(opening: path)
      let work = Work(.saving)
      let watcher = Watcher(stopping: work, at: .awaiting)
      _ = #expect(throws: StoreError.stopped(.saving)) {
        try store.commit([PlanStoreTests.edit], signature: .ida, for: work)
      }
      watcher.join()
      #expect(try folder.read() == Sample.full.bytes)
      #expect(folder.names == [".plan.json.lock", "plan.json"])
    }
    var store = try PlanStore(opening: path)
    #expect(try !store.commit([PlanStoreTests.edit], signature: .ida).edits.isEmpty)
  }

  @Test func `reading and what changes nothing wait for nobody`() throws {
    try holdingLock {
      var store = try PlanStore(opening: path)
      #expect(try store.commit([], signature: .ida).edits == [])
      #expect(try store.refresh() == false)
    }
  }

  @Test func `where there is no lock to be had the change is saved, and that is said once`() throws
  {
    #expect(mkdir(folder.at(".plan.json.lock"), 0o700) == 0)
    defer { rmdir(folder.at(".plan.json.lock")) }
    var store = try PlanStore(opening: path)
    let first = try store.commit([PlanStoreTests.edit], signature: .ida)
    #expect(first.lacksLock && first.remarks.count == 1)
    #expect(try folder.read() == store.plan.bytes)
    let second = try store.commit([PlanStoreTests.title], signature: .ida)
    #expect(!second.lacksLock && second.remarks.isEmpty)
  }

  @Test func `a link in the lock's place is not followed`() throws {
    #expect(symlink("elsewhere", folder.at(".plan.json.lock")) == 0)
    var store = try PlanStore(opening: path)
    #expect(try store.commit([PlanStoreTests.edit], signature: .ida).lacksLock)
    #expect(!folder.names.contains("elsewhere"))
  }

  @Test func `what killed saves left is removed, and nothing else`() throws {
    let litter = [".plan.json.12-34.tmp", ".plan.json.1-4294967295.tmp"]
    let kept = [
      ".plan.json.x-1.tmp", ".plan.json.1.tmp", ".plan.json.tmp", "plan.json.1-2.tmp",
      ".other.json.1-2.tmp", ".plan.json.1-2.tmp.txt", ".plan.json.copy.1-2.tmp",
      ".plan.json.unlocked.1-2.tmp",
    ]
    for name in litter + kept { try folder.write([], to: name) }
    var store = try PlanStore(opening: path)
    _ = try store.commit([PlanStoreTests.edit], signature: .ida)
    #expect(litter.allSatisfy { !folder.names.contains($0) })
    #expect(kept.allSatisfy(folder.names.contains))
  }

  @Test func `a name as long as a file system takes is no hindrance`() throws {
    let long = String(repeating: "\u{E5}", count: 125) + ".json"
    var store = try PlanStore(opening: folder.write(Sample.full.bytes, to: long))
    let commit = try store.commit([PlanStoreTests.edit], signature: .ida)
    #expect(try folder.read(long) == store.plan.bytes)
    #expect(commit.historyFault?.fault == SystemFault(code: ENAMETOOLONG))
    #expect(!commit.lacksLock)
  }
}
