import StrategyTUI
import Testing

@Suite struct ListScrollTests {
  @Test(arguments: [
    (0, 10, 4, 0..<4), (3, 10, 4, 0..<4), (4, 10, 4, 1..<5), (9, 10, 4, 6..<10), (0, 0, 4, 0..<0),
    (2, 3, 9, 0..<3), (5, 10, 0, 5..<5), (5, 10, -2, 5..<5),
  ])
  func `the selected row is seen`(selected: Int, count: Int, height: Int, rows: Range<Int>) {
    #expect(ListScroll().rows(of: count, height: height, showing: selected) == rows)
  }

  @Test func `the rows stay while the selection moves inside them`() {
    var scroll = ListScroll()
    let tops = [0, 5, 4, 3, 2, 1, 3, 4, 9, 8].map { selected in
      scroll.follow(selected, of: 10, height: 4)
      return scroll.top
    }
    #expect(tops == [0, 2, 2, 2, 2, 1, 1, 1, 6, 6])
    #expect(scroll.rows(of: 7, height: 4, showing: 6) == 3..<7)
  }
}
