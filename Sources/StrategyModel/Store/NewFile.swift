internal import Glibc

/// A file that comes to be whole or not at all: written beside its place, on the disk, and only
/// then given its name.
package struct NewFile: Sendable {
  /// Why there is no new file; what was there is as it was, and nothing lies beside it.
  package struct Failure: Error, Sendable {
    package let fault: SystemFault
    /// Whether writing had begun: the disk, and not the place, is what failed.
    package let isOfDisk: Bool
    /// Whether something has the name already that was not to be replaced.
    package var isThere: Bool { fault.code == EEXIST }
    /// Whether the user stopped it.
    package var isStopped: Bool { fault.code == ECANCELED }
  }

  private let path: String
  private let folder: String
  private let mode: mode_t

  /// - Parameters:
  ///   - path: where the file is to be.
  ///   - isPrivate: whether nobody but its owner may read it; else the user's mask says who may.
  package init(_ path: String, isPrivate: Bool = false) {
    self.path = path
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    mode = isPrivate ? 0o600 : 0o666
  }

  /// Writes the file.
  ///
  /// - Parameters:
  ///   - bytes: all that is to stand in it.
  ///   - replacing: whether a file that is there may be replaced.
  ///   - work: what can be stopped until the file has its name.
  /// - Returns: whether the disk confirmed that it would survive a power cut.
  /// - Throws: why it is not there.
  package func write(
    _ bytes: [UInt8], replacing: Bool, for work: Work? = nil
  ) throws(Failure) -> Bool {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let temporary = "\(folder).\(name.prefix(50)).\(getpid())-\(UInt32.random(in: 0...(.max))).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = uninterrupted { open(temporary, flags, mode) }
    guard file >= 0 else { throw Failure(fault: .last, isOfDisk: false) }
    do throws(Failure) {
      try Self.fill(file, with: bytes)
      if work?.settle() == false {
        throw Failure(fault: SystemFault(code: ECANCELED), isOfDisk: false)
      }
      guard rename(temporary, replacing: replacing) else {
        throw Failure(fault: .last, isOfDisk: false)
      }
    } catch {
      unlink(temporary)
      throw error
    }
    return isConfirmed
  }

  /// Waits until the disk has the folder; false where it cannot be asked.
  private var isConfirmed: Bool {
    guard let folder = try? OpenFolder(folder) else { return false }
    defer { folder.close() }
    return folder.sync()
  }

  /// Writes everything, waits for the disk, and closes the file.
  private static func fill(_ file: Int32, with bytes: [UInt8]) throws(Failure) {
    var fault: SystemFault?
    do {
      try StrategyModel.write(bytes, to: file)
    } catch {
      fault = error
    }
    if fault == nil, uninterrupted({ fsync(file) }) != 0 { fault = .last }
    // A close that was interrupted has closed all the same, and the disk has everything.
    if close(file) != 0, errno != EINTR, fault == nil { fault = .last }
    if let fault { throw Failure(fault: fault, isOfDisk: true) }
  }

  /// Gives the file its name without replacing what somebody else may have put there meanwhile; on
  /// a file system without hard links it was not there a moment ago.
  ///
  /// - Returns: false with errno where it has it not.
  private func rename(_ temporary: String, replacing: Bool) -> Bool {
    if !replacing {
      if link(temporary, path) == 0 {
        unlink(temporary)
        return true
      }
      guard [EPERM, ENOTSUP, ENOSYS].contains(errno) else { return false }
      var there = stat()
      if lstat(path, &there) == 0 {
        errno = EEXIST
        return false
      }
    }
    return Glibc.rename(temporary, path) == 0
  }
}
