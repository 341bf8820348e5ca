import Testing

@testable import StrategyTUI

struct ScrollTests {
  @Test(arguments: [
    (Scroll.lines(1), 3, 4), (.lines(-1), 0, 0), (.lines(1), 9, 9), (.pages(1), 2, 5),
    (.pages(-1), 2, 0), (.pages(1), 8, 9), (.top, 7, 0), (.bottom, 0, 9),
  ])
  func `a row leads to another between the ends`(scroll: Scroll, from: Int, to: Int) {
    #expect(scroll.row(from: from, of: 10, height: 4) == to)
  }

  @Test func `where there are no rows one stays at the first`() {
    #expect(Scroll.bottom.row(from: 0, of: 0, height: 4) == 0)
    #expect(Scroll.pages(1).row(from: 0, of: 0, height: 0) == 0)
  }
}
