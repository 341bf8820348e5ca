internal import Glibc

/// Which process of which machine, and since which start of it.
struct ProcessMark: Equatable, Sendable {
  let host: String
  let boot: String
  let process: Int32

  init(host: String, boot: String, process: Int32) {
    self.host = host
    self.boot = boot
    self.process = process
  }

  /// This process.
  static var own: ProcessMark {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return ProcessMark(host: host, boot: bootID, process: getpid())
  }

  /// Whether the process may still be there: another machine's always may.
  var isAlive: Bool {
    let own = Self.own
    guard host == own.host else { return true }
    guard boot == own.boot else { return false }
    return kill(process, 0) == 0 || errno == EPERM
  }

  private static var bootID: String {
    let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = max(0, read(file, &bytes, bytes.count))
    return String(decoding: bytes[..<count].prefix { $0 > 0x20 }, as: UTF8.self)
  }
}
