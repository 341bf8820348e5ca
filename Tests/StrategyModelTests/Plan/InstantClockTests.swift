import StrategyModel
import Testing

struct InstantClockTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"),
    (951_782_400, "2000-02-29T00:00:00Z"), (1_507_801_267, "2017-10-12T09:41:07Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    (-1, "1970-01-01T00:00:00Z"), (Int.max, "9999-12-31T23:59:59Z"),
  ])
  func `is what the clock shows, in UTC`(seconds: Int, text: String) {
    let instant = Instant(secondsSince1970: seconds)
    #expect(instant.text == text)
    #expect(Instant(text) == instant)
    #expect(Instant(secondsSince1970: instant.secondsSince1970) == instant)
  }
}
