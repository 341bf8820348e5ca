import Glibc
import StrategyModel

/// A document on its way into a file: all of it gets there, or nothing.
struct Document {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Writes the document; beside it nothing is left.
  ///
  /// - Parameters:
  ///   - path: the document's file.
  ///   - force: whether a file that is there is written over.
  ///   - plan: the plan's file, which is never written over.
  ///   - work: what tells how far it is; it can be stopped until the document has its name.
  /// - Throws: why there is no new document, and what was there is as it was; or that the disk did
  ///   not confirm the one that is there now.
  func write(
    to path: String, force: Bool, sparing plan: String, for work: Work
  ) throws(DocumentError) {
    var there = stat()
    guard stat(path, &there) == 0 else {
      guard try create(path, force: force, work) else { throw .unconfirmed(path: path) }
      return
    }
    var spared = stat()
    if stat(plan, &spared) == 0, there.st_ino == spared.st_ino, there.st_dev == spared.st_dev {
      throw .isPlan(path: path)
    }
    guard there.st_mode & S_IFMT == S_IFREG else { throw .notOrdinary(path: path) }
    guard force else { throw .exists(path: path) }
    let isConfirmed: Bool
    do {
      isConfirmed = try PlanFile(path).replace(with: bytes, for: work)
    } catch {
      throw .failed(error)
    }
    guard isConfirmed else { throw .unconfirmed(path: path) }
  }

  /// Makes the file; returns whether the disk confirmed it.
  private func create(_ path: String, force: Bool, _ work: Work) throws(DocumentError) -> Bool {
    do {
      return try NewFile(path).write(bytes, replacing: force, for: work)
    } catch {
      if error.isThere { throw .exists(path: path) }
      if error.isStopped { throw .failed(.stopped(work.task)) }
      throw .failed(
        error.isOfDisk
          ? .writeFailed(path: path, error.fault) : .unwritable(path: path, error.fault))
    }
  }
}
