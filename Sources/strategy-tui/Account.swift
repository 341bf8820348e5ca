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

  /// Who is doing something, now.
  static func signature() throws(Failure) -> Signature {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    let written = String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let now = Instant(written) else {
      throw Failure(
        .unavailable,
        Phrase(
          da: "Computerens ur viser ikke en dato; stil det, og prøv igen.",
          en: "The computer's clock shows no date; set it and try again."))
    }
    return Signature(by: login, at: now)
  }
}
