internal import Glibc

/// The machine on which the program runs.
enum Machine {
  /// Its name in the network; empty where it has none.
  static let name: String = {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()
}
