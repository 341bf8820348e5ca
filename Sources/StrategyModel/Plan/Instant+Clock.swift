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
  }

  /// The point in time where the machine stands, as `12-10-2017 11:41`.
  package var localText: String {
    let numbers = text.split { !$0.isNumber }.compactMap { Int32($0) }
    guard numbers.count == 6 else { return text }
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (numbers[3], numbers[4], numbers[5])
    var seconds = timegm(&parts)
    localtime_r(&seconds, &parts)
    return Self.written(&parts, "%d-%m-%Y %H:%M")
  }

  private static func written(_ parts: inout tm, _ format: String) -> String {
    var text = [CChar](repeating: 0, count: 32)
    let length = strftime(&text, text.count, format, &parts)
    return String(decoding: text.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
