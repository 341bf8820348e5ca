internal import Glibc

extension Instant {
  private static let format = "%Y-%m-%dT%H:%M:%SZ"

  /// What a clock shows.
  ///
  /// - Parameter secondsSince1970: without leap seconds, as operating systems count; kept within
  ///   the years 1970 to 9999.
  package init(secondsSince1970: Int) {
    var seconds = time_t(min(max(secondsSince1970, 0), 253_402_300_799))
    var parts = tm()
    gmtime_r(&seconds, &parts)
    text = Self.written(&parts, Self.format)
    day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// What a clock showed, without leap seconds.
  package var secondsSince1970: Int {
    let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int32($0) }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    return Int(timegm(&parts))
  }

  /// The day and the minute by the clock on the wall where the machine stands.
  package var local: Phrase {
    var parts = localParts
    return (localDay?.phrase ?? Phrase(verbatim: text))
      + Phrase(verbatim: Self.written(&parts, " %H:%M"))
  }

  /// The day by the calendar on the wall where the machine stands; nil after the year 9999.
  package var localDay: Day? {
    var parts = localParts
    return Day(Self.written(&parts, "%Y-%m-%d"))
  }

  private var localParts: tm {
    var seconds = time_t(secondsSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }

  private static func written(_ parts: inout tm, _ format: String) -> String {
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, format, &parts)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
