import Testing

@testable import StrategyModel

@Suite struct DayTests {
  @Test(arguments: ["2030-12-31", "2028-02-29", "2000-02-29", "0001-01-01", "2030-04-30"])
  func `a date of the calendar is read and written back`(text: String) throws {
    let day = try #require(Day(text))
    #expect(day.phrase(.en) == text)
  }

  @Test(arguments: [
    "", "2030-02-29", "2100-02-29", "2030-04-31", "2030-13-01", "2030-00-10", "2030-01-00",
    "31-12-2030", "2030-1-1", "2030/12/31", "+030-12-31", "2030-12-31 ", "20301231",
    "\u{661}030-12-31",
  ])
  func `anything else is no date`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `Danish puts the day first`() {
    #expect(Day("2030-06-01")?.phrase.both == ["01-06-2030", "2030-06-01"])
  }

  @Test func `days are in the order of time`() throws {
    let days = ["2029-12-31", "2030-01-01", "2030-01-02", "2030-02-01"].compactMap { Day($0) }
    #expect(days.count == 4 && days.reversed().sorted() == days)
  }

  @Test(arguments: [
    ("2030-10-12", "2030-10-12", 0), ("2030-10-12", "2030-10-13", 1),
    ("2030-01-01", "2029-12-31", -1), ("2028-02-28", "2028-03-01", 2),
    ("2030-02-28", "2030-03-01", 1), ("2000-02-28", "2000-03-01", 2),
    ("2100-02-28", "2100-03-01", 1), ("1970-01-01", "2000-01-01", 10_957),
    ("0000-01-01", "0000-03-01", 60), ("0000-03-01", "0400-03-01", 146_097),
    ("2024-01-01", "2025-01-01", 366), ("2026-12-24", "2026-11-25", -29),
  ])
  func `days are counted over months, years and leap days`(
    from: String, to: String, days: Int
  ) throws {
    let (from, to) = (try #require(Day(from)), try #require(Day(to)))
    #expect(from.days(to: to) == days && to.days(to: from) == -days)
  }

  @Test func `each day of eight years is one after the day before`() throws {
    let days = (2096...2103).flatMap { year in
      (1...12).flatMap { month in
        (1...31).compactMap { day in
          let parts = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
          return Day("\(year)-\(parts[0])-\(parts[1])")
        }
      }
    }
    #expect(days.count == 7 * 365 + 365 + 1)
    for (before, after) in zip(days, days.dropFirst()) { #expect(before.days(to: after) == 1) }
  }

  @Test(arguments: ["2030-10-12T09:41:07Z", "2016-12-31T23:59:60Z", "2030-01-01T00:00:00Z"])
  func `an instant is UTC to the second`(text: String) {
    #expect(Instant(text)?.text == text)
  }

  @Test(arguments: [
    "", "2030-10-12", "2030-10-12T09:41:07", "2030-10-12 09:41:07Z", "2030-10-12T24:00:00Z",
    "2030-10-12T09:60:00Z", "2030-10-12T09:00:61Z", "2030-02-30T09:00:00Z",
    "2030-10-12T+9:41:07Z", "2030-10-12T09:-1:07Z", "2030-10-12T09:41:07+", "2030-10-12t09:41:07z",
  ])
  func `anything else is no instant`(text: String) {
    #expect(Instant(text) == nil)
  }
}
