internal import Glibc

/// Which process of which machine, and since when: a number alone is used again.
struct ProcessMark: Equatable, Sendable {
  let host: String
  /// The machine's current start.
  let boot: String
  let process: Int
  /// When the process began, in the kernel's ticks since the machine's start.
  let started: String

  /// This process.
  static let own: ProcessMark = {
    let process = Int(getpid())
    return ProcessMark(
      host: Machine.name,
      boot: text(of: "/proc/sys/kernel/random/boot_id").filter { !$0.isWhitespace },
      process: process, started: state(of: process)?.started ?? "")
  }()

  /// Whether the process may still be there: another machine's always may.
  var isAlive: Bool {
    let own = Self.own
    guard host == own.host else { return true }
    guard boot == own.boot, let now = Self.state(of: process) else { return false }
    return now.started == started && !["Z", "X"].contains(now.state)
  }

  /// What the kernel says of a process; nil where there is none.
  private static func state(of process: Int) -> (state: Substring, started: String)? {
    // The name in the second field may hold anything, so the fields count from its bracket.
    let text = text(of: "/proc/\(process)/stat")
    guard let name = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: name)...].split(separator: " ")
    return fields.count > 19 ? (fields[0], String(fields[19])) : nil
  }

  private static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = max(0, read(file, &bytes, bytes.count))
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
