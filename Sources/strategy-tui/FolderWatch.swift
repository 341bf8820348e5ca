import CFiles
import Glibc

/// Tells when something happened to a file in its folder, whoever replaced it.
///
/// The kernel tells at once; on a file system of another machine, where it cannot, the file is
/// looked at every two seconds.
struct FolderWatch {
  private let path: String
  private let name: [UInt8]
  /// Readable when something happened in the folder; -1 where the file is looked at.
  let source: Int32
  private var last: Look
  /// Whether nobody has asked yet: the file may have changed between its reading and the watch.
  private var isNew = true
  private var nextLook: Duration

  /// What shows that a file is another now; the bytes are what decides.
  private struct Look: Equatable {
    var device: dev_t = 0
    var inode: ino_t = 0
    var size: off_t = 0
    var modified: [Int] = []
    var changed: [Int] = []
  }

  private static let interval = Duration.seconds(2)

  /// - Parameters:
  ///   - folder: with all links followed.
  ///   - name: of the file in it.
  init(folder: String, name: String) {
    path = "\(folder)/\(name)"
    self.name = Array(name.utf8)
    last = Self.look(at: path)
    nextLook = .now + Self.interval
    var watched: Int32 = -1
    if !Self.isElsewhere(folder) {
      watched = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      let events = [IN_MOVED_TO, IN_MOVED_FROM, IN_CLOSE_WRITE, IN_DELETE, IN_ATTRIB]
        .reduce(0) { $0 | UInt32($1) }
      if watched >= 0, inotify_add_watch(watched, folder, events) < 0 {
        close(watched)
        watched = -1
      }
    }
    source = watched
  }

  /// When this is to be asked next; nil where the kernel tells.
  var deadline: Duration? {
    if isNew { return .zero }
    return source < 0 ? nextLook : nil
  }

  /// Watches no more.
  func end() {
    if source >= 0 { close(source) }
  }

  /// Whether something may have happened to the file since this was asked last; so the first time.
  mutating func hasChanged() -> Bool {
    if isNew {
      isNew = false
      return true
    }
    if source >= 0 { return happened() }
    guard nextLook <= .now else { return false }
    nextLook = .now + Self.interval
    let look = Self.look(at: path)
    defer { last = look }
    return look != last
  }

  /// Whether the kernel tells of the file, or has lost count of what it had to tell.
  private func happened() -> Bool {
    var happened = false
    let header = MemoryLayout<inotify_event>.size
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(source, &buffer, buffer.count)
      guard count > 0 else { return happened }
      var start = 0
      while start + header <= count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
        }
        let end = min(count, start + header + Int(event.len))
        happened =
          happened || event.mask & UInt32(IN_Q_OVERFLOW) != 0
          || buffer[start + header..<end].prefix { $0 != 0 }.elementsEqual(name)
        start = end
      }
    }
  }

  private static func look(at path: String) -> Look {
    // NFS asks its server what a file is now when it is opened, else once in a while.
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file >= 0 { close(file) }
    var status = stat()
    guard lstat(path, &status) == 0 else { return Look() }
    return Look(
      device: status.st_dev, inode: status.st_ino, size: status.st_size,
      modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
  }

  /// Whether a folder lies on another machine (NFS, SMB, 9P) or behind a program (FUSE).
  private static func isElsewhere(_ folder: String) -> Bool {
    var system = statfs()
    guard statfs(folder, &system) == 0 else { return true }
    let elsewhere: [UInt32] = [
      0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997, 0x6573_5546,
    ]
    return elsewhere.contains(UInt32(truncatingIfNeeded: system.f_type))
  }
}
