internal import Glibc

/// A small file that nobody but its owner may read, in a folder of the same kind.
struct PrivateFile {
  /// More bytes than any of them holds.
  private static let largest = 16 << 20

  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// What stands in it; nil where it is not there, is no ordinary file, or cannot be read.
  func read() -> [UInt8]? {
    let file = uninterrupted { open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= Self.largest
    else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    return uninterrupted { Glibc.read(file, &bytes, bytes.count) } == bytes.count ? bytes : nil
  }

  /// Puts it on the disk, in place of what was there; makes its folder and those above it.
  ///
  /// - Throws: why it is not there.
  func write(_ bytes: [UInt8]) throws(SystemFault) {
    try makeFolder()
    do {
      _ = try NewFile(path, isPrivate: true).write(bytes, replacing: true)
    } catch {
      throw error.fault
    }
  }

  private func makeFolder() throws(SystemFault) {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST || errno == EACCES else { throw .last }
    }
  }
}
