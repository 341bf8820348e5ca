/// A point in time as the file writes it: UTC, to the second, `2030-10-12T09:41:07Z`.
package struct Instant: Hashable, Sendable {
  package let text: String
  /// The day on which it is, in UTC.
  package let day: Day

  /// Nil where the text is not written like that.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Day.number(bytes[11..<13]), hour < 24,
      let minute = Day.number(bytes[14..<16]), minute < 60,
      let second = Day.number(bytes[17..<19]), second <= 60
    else { return nil }
    self.text = text
    self.day = day
  }
}
