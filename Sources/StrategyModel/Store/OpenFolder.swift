internal import Glibc

/// A folder that is held open while something in it changes.
struct OpenFolder {
  let path: String
  let descriptor: Int32

  /// - Throws: why it cannot be opened.
  init(_ path: String) throws(SystemFault) {
    self.path = path
    descriptor = uninterrupted { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if descriptor < 0 { throw .last }
  }

  func close() { Glibc.close(descriptor) }

  /// Opens a file in the folder; never one that a link leads to.
  ///
  /// - Returns: its descriptor, or -1 with errno.
  func open(_ name: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
    uninterrupted {
      openat(descriptor, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
    }
  }

  func status(of name: String) throws(SystemFault) -> stat {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
    return status
  }

  /// Takes a file out of the folder; that it is not there is as good.
  func remove(_ name: String) { unlinkat(descriptor, name, 0) }

  /// Waits until the disk has the folder.
  ///
  /// - Returns: false where it did not confirm that; file systems that cannot be asked are trusted.
  func sync() -> Bool {
    uninterrupted { fsync(descriptor) } == 0 || errno == EINVAL || errno == ENOTSUP
  }

  /// What lies in the folder, in no order; empty where that cannot be read.
  var names: [String] { names(atMost: .max) }

  /// So many of the names, whichever come first.
  func names(atMost most: Int) -> [String] {
    guard let listing = opendir(path) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while names.count < most, let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
