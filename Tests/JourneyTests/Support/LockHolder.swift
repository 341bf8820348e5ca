@testable import StrategyModel

/// Somebody else who is saving the plan until told to be done.
struct LockHolder {
  private let folder: OpenFolder
  private let lock: FileLock

  init(_ plan: PlanFolder) throws {
    let file = try PlanFile(plan.plan)
    folder = try file.openFolder()
    lock = try FileLock(of: file, in: folder)
  }

  func release() {
    lock.release()
    folder.close()
  }
}
