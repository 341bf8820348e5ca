import Glibc
import StrategyModel

extension Instant {
  /// The day and the minute by the clock on the wall.
  var local: Phrase {
    var time = tm()
    var seconds = time_t(secondsSince1970)
    localtime_r(&seconds, &time)
    let day = Day(Self.format(&time, "%Y-%m-%d"))?.phrase ?? Phrase(verbatim: text)
    return day + Phrase(verbatim: Self.format(&time, " %H:%M"))
  }

  private static func format(_ time: inout tm, _ pattern: String) -> String {
    var written = [UInt8](repeating: 0, count: 32)
    let count = written.withUnsafeMutableBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { strftime($0, characters.count, pattern, &time) } ?? 0
      }
    }
    return String(decoding: written.prefix(count), as: UTF8.self)
  }
}
