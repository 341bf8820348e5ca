extension Instant {
  /// What a clock shows.
  ///
  /// - Parameter secondsSince1970: without leap seconds, as operating systems count; kept within
  ///   the years 1970 to 9999.
  package init(secondsSince1970: Int) {
    let seconds = min(max(secondsSince1970, 0), 253_402_300_799)
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    // Howard Hinnant's civil_from_days: years begin on 1 March, so that a leap day is the last.
    let shifted = days + 719_468
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0)
    let date = [year, month, day].map(Self.twoDigits).joined(separator: "-")
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map(Self.twoDigits).joined(separator: ":")
    text = "\(date)T\(time)Z"
  }

  /// What a clock showed, without leap seconds.
  package var secondsSince1970: Int {
    let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    // Howard Hinnant's days_from_civil.
    let year = numbers[1] <= 2 ? numbers[0] - 1 : numbers[0]
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (numbers[1] + (numbers[1] > 2 ? -3 : 9)) + 2) / 5 + numbers[2] - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let days = era * 146_097 + dayOfEra - 719_468
    return days * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
