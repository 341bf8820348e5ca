/// Which row of a list is selected, and which are seen where it is taller than its place.
package struct ListCursor: Equatable, Sendable {
  /// Where the list stands; another place alone changes nothing, so that going back to the old one
  /// brings the old rows back.
  package var place = Rect(x: 0, y: 2, width: 80, height: 20)
  /// How many rows there are.
  package private(set) var count = 0
  /// The selected row, from 0 on; 0 where there are none.
  package private(set) var position = 0
  private var scroll = ListScroll()

  package init() {}

  /// The rows that are seen.
  package var seen: Range<Int> {
    scroll.rows(of: count, height: place.height, showing: position)
  }

  /// The row that stands at a point; nil where none does.
  package func row(at point: Point) -> Int? {
    scroll.row(at: point, in: place, of: count, showing: position)
  }

  package mutating func move(_ scroll: Scroll) {
    go(to: scroll.row(from: position, of: count, height: place.height))
  }

  /// Selects a row, or the nearest there is, and scrolls as little as brings it into view.
  package mutating func go(to row: Int) {
    follow()
    position = max(0, min(row, count - 1))
    follow()
  }

  /// Takes other rows, and selects one of them.
  package mutating func adopt(_ count: Int, selecting row: Int) {
    self.count = count
    go(to: row)
  }

  private mutating func follow() {
    scroll.follow(position, of: count, height: place.height)
  }
}

extension Frame {
  /// Draws the rows of a list that are seen, with `>` and the terminal's cursor before the selected
  /// one, and `^` and `v` at the right edge where there are more.
  ///
  /// - Parameters:
  ///   - list: where it stands, and what is seen of it.
  ///   - highlighted: whether the whole selected row is shown in reverse.
  ///   - row: draws the row of a number at a height of the screen.
  mutating func draw(
    _ list: ListCursor, highlighted: Bool = true, row: (_ index: Int, _ y: Int, inout Frame) -> Void
  ) {
    let (place, seen) = (list.place, list.seen)
    for (y, index) in zip(place.y..., seen) {
      let isSelected = index == list.position
      if isSelected {
        write(">", at: Point(x: place.x, y: y))
        cursor = Point(x: highlighted ? place.x + 1 : place.x, y: y)
      }
      row(index, y, &self)
      guard isSelected, highlighted else { continue }
      add(.reverse, to: Rect(x: place.x + 1, y: y, width: place.width - 2, height: 1))
    }
    writeScrollHints(in: place, seen: seen, of: list.count)
  }
}
