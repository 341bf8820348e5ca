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

  /// Writes a temporary file beside the new one and gives it its name; returns whether the disk
  /// confirmed it.
  private func create(_ path: String, force: Bool, _ work: Work) throws(DocumentError) -> Bool {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let folder = path.dropLast(name.count)
    let temporary = "\(folder).\(name.prefix(50)).\(getpid())-\(UInt32.random(in: 0...(.max))).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw .failed(.unwritable(path: path, SystemFault(code: errno)))
    }
    do throws(DocumentError) {
      try fill(file, path)
      guard work.settle() else { throw .failed(.stopped(work.task)) }
      guard rename(temporary, path, force: force) else {
        let fault = SystemFault(code: errno)
        throw fault.code == EEXIST ? .exists(path: path) : .failed(.unwritable(path: path, fault))
      }
    } catch {
      unlink(temporary)
      throw error
    }
    return confirm(folder: folder.isEmpty ? "." : String(folder))
  }

  /// Waits until the disk has a folder; one that is on no disk has nothing to confirm.
  private func confirm(folder: String) -> Bool {
    let folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP
  }

  /// Writes everything, waits for the disk, and closes the file.
  private func fill(_ file: Int32, _ path: String) throws(DocumentError) {
    var fault = strategy_tui.write(bytes, to: file)
    if fault == nil, fsync(file) != 0 { fault = SystemFault(code: errno) }
    if close(file) != 0, fault == nil { fault = SystemFault(code: errno) }
    if let fault { throw .failed(.writeFailed(path: path, fault)) }
  }

  /// Gives a file its name without replacing what somebody else may have put there meanwhile; on a
  /// file system without hard links it was not there a moment ago.
  private func rename(_ old: String, _ new: String, force: Bool) -> Bool {
    if !force {
      if link(old, new) == 0 { return unlink(old) == 0 }
      guard [EPERM, ENOTSUP, ENOSYS].contains(errno) else { return false }
    }
    return Glibc.rename(old, new) == 0
  }
}
