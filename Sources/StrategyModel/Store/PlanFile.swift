internal import Glibc

/// An ordinary file at a place where links have been followed: read whole, replaced whole.
package struct PlanFile: Sendable {
  /// In bytes.
  package static let largest = 1 << 30
  /// So much is read or written before anybody is told, in bytes.
  static let portion = 1 << 18

  /// As the user gave it, for messages.
  package let path: String
  /// The folder with all links followed, and the name in it.
  package let folder: String
  package let name: String

  /// - Throws: where nothing is there, or the links lead nowhere.
  package init(_ path: String) throws(StoreError) {
    self.path = path
    guard let real = realpath(path, nil) else {
      let fault = SystemFault.last
      throw fault.code == ENOENT ? .notFound(path: path) : .unreadable(path: path, fault)
    }
    defer { free(real) }
    let whole = String(cString: real)
    let slash = whole.lastIndex(of: "/") ?? whole.startIndex
    folder = slash == whole.startIndex ? "/" : String(whole[..<slash])
    name = String(whole[whole.index(after: slash)...])
    if name.isEmpty { throw .notOrdinary(path: path, .folder) }
  }

  private init(path: String, folder: String, name: String) {
    self.path = path
    self.folder = folder
    self.name = name
  }

  /// Where the plan's history is.
  package var history: PlanFile {
    let name = "\(name).history.jsonl"
    return PlanFile(path: "\(folder)/\(name)", folder: folder, name: name)
  }

  /// The file's bytes.
  ///
  /// - Parameters:
  ///   - step: what the reading is the first third of; nil where nobody is told.
  ///   - work: what the bytes are for.
  /// - Returns: the bytes.
  /// - Throws: why it cannot be read; `stopped` where the user did not want to wait.
  package func read(
    _ step: Work.Step? = nil, for work: Work = Work(.reading)
  ) throws(StoreError) -> [UInt8] {
    let file = uninterrupted {
      open("\(folder)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    }
    guard file >= 0 else {
      let fault = SystemFault.last
      throw fault.code == ENOENT ? .notFound(path: path) : .unreadable(path: path, fault)
    }
    defer { close(file) }
    let size = try ordinarySize(of: file)
    if let step { work.begin(step, total: 3 * size) }
    var bytes = [UInt8](repeating: 0, count: size)
    var position = 0
    while position < size {
      let count = uninterrupted {
        bytes.withUnsafeMutableBytes { buffer in
          Glibc.read(
            file, buffer.baseAddress?.advanced(by: position), min(size - position, Self.portion))
        }
      }
      if count < 0 { throw .readFailed(path: path, .last) }
      if count == 0 { throw .readFailed(path: path, SystemFault(code: EIO)) }
      position += count
      guard work.advance(by: count) else { throw .stopped(work.task) }
    }
    return bytes
  }

  private func ordinarySize(of file: Int32) throws(StoreError) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .readFailed(path: path, .last) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .notOrdinary(path: path, .folder)
    case S_IFIFO: throw .notOrdinary(path: path, .pipe)
    case S_IFCHR, S_IFBLK: throw .notOrdinary(path: path, .device)
    case S_IFSOCK: throw .notOrdinary(path: path, .socket)
    default: throw .notOrdinary(path: path, .other)
    }
    guard status.st_size <= Self.largest else { throw .tooLarge(path: path) }
    return Int(status.st_size)
  }
}
