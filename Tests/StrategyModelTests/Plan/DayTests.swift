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
