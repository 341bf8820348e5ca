import Testing

@testable import StrategyTUI

struct ValuesAtOddsTests {
  @Test func `short values are shown whole`() {
    let values = ValuesAtOdds("et", "to", in: Rect(x: 0, y: 1, width: 80, height: 21))
    #expect(values.first == "et" && values.second == "to")
  }

  @Test(arguments: [
    Rect(x: 0, y: 1, width: 80, height: 21), Rect(x: 0, y: 1, width: 40, height: 9),
  ])
  func `of long values that part is shown in which they differ`(place: Rect) {
    let same = String(repeating: "samme ord ", count: 100)
    let values = ValuesAtOdds(same + "hos dem", same + "hos mig", in: place)
    #expect(values.first != values.second)
    #expect(values.first.contains("hos dem") && values.second.contains("hos mig"))
  }
}
