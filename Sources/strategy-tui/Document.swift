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
  /// - Throws: why there is no new document; what was there is as it was.
  func write(to path: String, force: Bool, sparing plan: String) throws(Failure) {
    var there = stat()
    guard stat(path, &there) == 0 else { return try create(path, force: force) }
    var spared = stat()
    if stat(plan, &spared) == 0, there.st_ino == spared.st_ino, there.st_dev == spared.st_dev {
      throw .isPlan(path)
    }
    guard there.st_mode & S_IFMT == S_IFREG else { throw .notOrdinary(path) }
    guard force else { throw .exists(path) }
    _ = try orFail { () throws(StoreError) in try PlanFile(path).replace(with: bytes) }
  }

  /// Writes a temporary file beside the new one and gives it its name.
  private func create(_ path: String, force: Bool) throws(Failure) {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let folder = path.dropLast(name.count)
    let temporary = "\(folder).\(name.prefix(50)).\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else {
      throw Failure(.unwritable(path: path, SystemFault(code: errno)))
    }
    do throws(Failure) {
      try fill(file, path)
      guard rename(temporary, path, force: force) else {
        throw errno == EEXIST
          ? .exists(path) : Failure(.unwritable(path: path, SystemFault(code: errno)))
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes everything, waits for the disk, and closes the file.
  private func fill(_ file: Int32, _ path: String) throws(Failure) {
    var fault = strategy_tui.write(bytes, to: file)
    if fault == nil, fsync(file) != 0 { fault = SystemFault(code: errno) }
    if close(file) != 0, fault == nil { fault = SystemFault(code: errno) }
    if let fault { throw Failure(.writeFailed(path: path, fault)) }
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

extension Failure {
  fileprivate static func exists(_ path: String) -> Failure {
    Failure(
      .cannotWrite,
      Phrase(
        da: "\(path) findes allerede; vælg et andet navn, eller skriv den over med --force.",
        en: "\(path) is already there; choose another name, or write over it with --force."))
  }

  fileprivate static func isPlan(_ path: String) -> Failure {
    Failure(
      .cannotWrite,
      Phrase(
        da: "\(path) er planen selv; vælg et andet navn.",
        en: "\(path) is the plan itself; choose another name."))
  }

  fileprivate static func notOrdinary(_ path: String) -> Failure {
    Failure(
      .cannotWrite,
      Phrase(
        da: "\(path) er ikke en almindelig fil; vælg et andet navn.",
        en: "\(path) is not an ordinary file; choose another name."))
  }
}
