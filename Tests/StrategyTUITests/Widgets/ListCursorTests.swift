import StrategyTUI
import Testing

@Suite struct ListCursorTests {
  private func list(of count: Int, selecting row: Int = 0) -> ListCursor {
    var list = ListCursor()
    list.place = Rect(x: 2, y: 3, width: 20, height: 4)
    list.adopt(count, selecting: row)
    return list
  }

  @Test(arguments: [(-1, 0), (0, 0), (6, 6), (9, 9), (12, 9)])
  func `the nearest row there is is selected, and seen`(wanted: Int, position: Int) {
    var list = list(of: 10)
    list.go(to: wanted)
    #expect(list.position == position)
    #expect(list.seen.contains(position))
  }

  @Test func `a list without rows has nothing to select and nothing to see`() {
    let list = list(of: 0, selecting: 3)
    #expect(list.position == 0)
    #expect(list.seen.isEmpty)
    #expect(list.row(at: Point(x: 3, y: 3)) == nil)
  }

  @Test func `a page leaves a row to hold on to`() {
    var list = list(of: 10)
    list.move(.pages(1))
    #expect(list.position == 3)
    list.move(.bottom)
    #expect(list.seen == 6..<10)
  }

  @Test(arguments: [(3, 3, 5), (6, 6, 8)])
  func `a point in its place stands for a row that is seen`(y: Int, x: Int, row: Int) {
    let list = list(of: 10, selecting: 8)
    #expect(list.row(at: Point(x: x, y: y)) == row)
    #expect(list.row(at: Point(x: 1, y: y)) == nil)
    #expect(list.row(at: Point(x: x, y: y + 4)) == nil)
  }

  @Test func `a lower place and back shows the same rows`() {
    var list = list(of: 10, selecting: 6)
    let seen = list.seen
    list.place = Rect(x: 2, y: 3, width: 20, height: 1)
    #expect(list.seen == 6..<7)
    list.place = Rect(x: 2, y: 3, width: 20, height: 4)
    #expect(list.seen == seen)
  }
}
