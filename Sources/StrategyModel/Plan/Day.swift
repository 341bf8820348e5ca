/// A date without a time zone.
package struct Day: Comparable, Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2030-12-31`; nil where the text is no date of the calendar.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]),
      (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// As the language writes it: `31-12-2030` in Danish, as in the file in English.
  package var phrase: Phrase {
    let (year, month, day) = (Self.padded(year, 4), Self.padded(month, 2), Self.padded(day, 2))
    return Phrase(da: "\(day)-\(month)-\(year)", en: "\(year)-\(month)-\(day)")
  }

  /// How many days later another day is; negative where it is earlier.
  package func days(to other: Day) -> Int { other.number - number }

  /// Days since a first of March long ago: a year that starts in March has its leap day last.
  private var number: Int {
    // 400 years later, the calendar is the same: no year is below 0.
    let (year, month) = month > 2 ? (year + 400, month - 3) : (year + 399, month + 9)
    // March to July have 153 days, and so have August to December.
    let beforeMonth = (153 * month + 2) / 5
    return 365 * year + year / 4 - year / 100 + year / 400 + beforeMonth + day
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// What digits spell; nil where anything else is among them.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
