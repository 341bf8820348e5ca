internal import CXattr
internal import Glibc

extension PlanFile {
  /// Replaces the file's content by all of the bytes or by none of them: a temporary file beside
  /// it, with the file's mode, group, attributes and, where the system allows it, owner; on disk;
  /// renamed over it; the folder on disk.
  ///
  /// - Parameter bytes: the new content.
  /// - Returns: false where the file is replaced but the disk did not confirm the folder.
  /// - Throws: why the file is as it was.
  package func replace(with bytes: [UInt8]) throws(StoreError) -> Bool {
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw .unwritable(path: path, .last) }
    defer { close(directory) }
    var before = stat()
    guard fstatat(directory, name, &before, AT_SYMLINK_NOFOLLOW) == 0,
      faccessat(directory, name, W_OK, AT_EACCESS) == 0
    else { throw .unwritable(path: path, .last) }
    guard before.st_nlink == 1 else { throw .severalNames(path: path) }

    let temporary = ".\(name.prefix(100)).\(getpid())-\(UInt32.random(in: 0...(.max))).tmp"
    let file = openat(
      directory, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .unwritable(path: path, .last) }
    do throws(StoreError) {
      try fill(file, with: bytes, like: before, in: directory)
      try rename(temporary, in: directory)
    } catch {
      unlinkat(directory, temporary, 0)
      throw error
    }
    if fsync(directory) == 0 { return true }
    return errno == EINVAL || errno == ENOTSUP
  }

  /// Writes and closes the temporary file.
  private func fill(
    _ file: Int32, with bytes: [UInt8], like before: stat, in directory: Int32
  ) throws(StoreError) {
    var isOpen = true
    defer { if isOpen { close(file) } }
    try write(bytes, to: file)
    try keepOwner(of: before, on: file)
    copyAttributes(to: file, in: directory)
    guard fchmod(file, before.st_mode & 0o7777) == 0 || keepsMode(of: before, on: file) else {
      throw .writeFailed(path: path, .last)
    }
    guard fsync(file) == 0 else { throw .writeFailed(path: path, .last) }
    isOpen = false
    guard close(file) == 0 else { throw .writeFailed(path: path, .last) }
  }

  private func write(_ bytes: [UInt8], to file: Int32) throws(StoreError) {
    var position = 0
    while position < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress?.advanced(by: position), bytes.count - position)
      }
      if count < 0 {
        let fault = SystemFault.last
        if fault.code == EINTR { continue }
        throw .writeFailed(path: path, fault)
      }
      position += count
    }
  }

  /// Keeps owner and group, or the group alone.
  ///
  /// Where neither is allowed the save goes on only if the new file's own owner and group are the
  /// old ones: otherwise colleagues would be shut out.
  private func keepOwner(of before: stat, on file: Int32) throws(StoreError) {
    if fchown(file, before.st_uid, before.st_gid) == 0 { return }
    if fchown(file, uid_t.max, before.st_gid) == 0 { return }
    var now = stat()
    guard fstat(file, &now) == 0, now.st_gid == before.st_gid else {
      throw .ownerLost(path: path)
    }
  }

  /// File systems without modes refuse to set one that they show all the same.
  private func keepsMode(of before: stat, on file: Int32) -> Bool {
    var now = stat()
    return fstat(file, &now) == 0 && now.st_mode == before.st_mode
  }

  /// Copies access control lists and the other extended attributes; those that belong to the
  /// system it sets itself.
  private func copyAttributes(to file: Int32, in directory: Int32) {
    let old = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard old >= 0 else { return }
    defer { close(old) }
    let length = flistxattr(old, nil, 0)
    guard length > 0 else { return }
    var names = [CChar](repeating: 0, count: length)
    guard flistxattr(old, &names, length) == length else { return }
    for name in names.split(separator: 0) {
      let name = Array(name) + [0]
      let size = fgetxattr(old, name, nil, 0)
      guard size >= 0 else { continue }
      var value = [UInt8](repeating: 0, count: size)
      guard fgetxattr(old, name, &value, size) == size else { continue }
      fsetxattr(file, name, value, size, 0)
    }
  }

  /// Waits out a scanner or a server that holds the file for a moment.
  private func rename(_ temporary: String, in directory: Int32) throws(StoreError) {
    var pause: UInt32 = 50_000
    for attempt in 1...5 {
      if renameat(directory, temporary, directory, name) == 0 { return }
      let fault = SystemFault.last
      guard [ESTALE, EBUSY, ETXTBSY, EINTR].contains(fault.code), attempt < 5 else {
        throw .writeFailed(path: path, fault)
      }
      usleep(pause)
      pause *= 2
    }
  }
}
