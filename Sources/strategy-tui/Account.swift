import Glibc
import StrategyModel

/// Who uses the program, by the operating system: never by an option or a variable.
enum Account {
  /// The name of the account; its number where it has no name.
  static var login: String {
    guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else {
      return String(geteuid())
    }
    return String(cString: name)
  }

  /// The account's own folder; nil where it has none.
  static var home: String? {
    getpwuid(geteuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) }
  }

  static var now: Instant { Instant(secondsSince1970: time(nil)) }

  /// Who is doing something, now.
  static var signature: Signature { Signature(by: login, at: now) }
}
