internal import CFiles
internal import Glibc

/// What a new file takes over from an old one, so that the same people can use it.
struct FileLikeness {
  private let folder: OpenFolder
  private let name: String
  let status: stat

  /// - Parameters:
  ///   - name: the old file.
  ///   - folder: the folder in which it lies.
  /// - Throws: where it cannot be looked at.
  init(of name: String, in folder: OpenFolder) throws(SystemFault) {
    self.folder = folder
    self.name = name
    status = try folder.status(of: name)
  }

  /// Gives a new file the old one's owner, group, attributes and mode, as far as the system allows.
  ///
  /// - Parameters:
  ///   - file: the new file, which is this account's own.
  ///   - mask: the bits of the mode that it takes over.
  /// - Returns: whether those who could use the old file can use the new one.
  /// - Throws: why the mode cannot be set.
  func give(to file: Int32, mask: mode_t = 0o7777) throws(SystemFault) -> Bool {
    guard giveOwner(to: file), giveAttributes(to: file) else { return false }
    guard fchmod(file, status.st_mode & mask) == 0 || hasMode(file, mask) else { throw .last }
    return true
  }

  /// Gives owner and group, or the group alone; where neither is allowed, it may have it already.
  private func giveOwner(to file: Int32) -> Bool {
    if fchown(file, status.st_uid, status.st_gid) == 0 { return true }
    if fchown(file, uid_t.max, status.st_gid) == 0 { return true }
    var now = stat()
    return fstat(file, &now) == 0 && now.st_gid == status.st_gid
  }

  /// File systems without modes refuse to set one that they show all the same.
  private func hasMode(_ file: Int32, _ mask: mode_t) -> Bool {
    let fault = errno
    defer { errno = fault }
    var now = stat()
    return fstat(file, &now) == 0 && now.st_mode & mask == status.st_mode & mask
  }

  /// Copies access control lists and the other extended attributes; those that belong to the
  /// system it sets itself.
  ///
  /// - Returns: false where there is an access control list that the new file cannot have.
  private func giveAttributes(to file: Int32) -> Bool {
    let old = folder.open(name, O_RDONLY)
    guard old >= 0 else { return true }
    defer { close(old) }
    let length = flistxattr(old, nil, 0)
    guard length > 0 else { return true }
    var names = [CChar](repeating: 0, count: length)
    guard flistxattr(old, &names, length) == length else { return false }
    for name in names.split(separator: 0) {
      let name = Array(name) + [0]
      if !give(name, from: old, to: file), name == Self.accessList { return false }
    }
    return true
  }

  private static let accessList = Array("system.posix_acl_access".utf8CString)

  private func give(_ name: [CChar], from old: Int32, to file: Int32) -> Bool {
    let size = fgetxattr(old, name, nil, 0)
    guard size >= 0 else { return false }
    var value = [UInt8](repeating: 0, count: size)
    return fgetxattr(old, name, &value, size) == size
      && fsetxattr(file, name, value, size, 0) == 0
  }
}
