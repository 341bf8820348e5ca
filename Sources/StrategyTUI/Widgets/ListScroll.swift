/// Which rows of a list are seen where it is taller than its place.
package struct ListScroll: Equatable, Sendable {
  /// The first row that was seen last.
  package private(set) var top = 0

  package init() {}

  /// The rows to show: those seen last, moved as little as brings the selected one into view.
  package func rows(of count: Int, height: Int, showing selected: Int) -> Range<Int> {
    let height = min(max(0, height), max(0, count))
    let nearest = min(max(top, selected - height + 1), selected)
    let first = max(0, min(nearest, count - height))
    return first..<first + height
  }

  /// Remembers the rows that are shown for a selection.
  package mutating func follow(_ selected: Int, of count: Int, height: Int) {
    top = rows(of: count, height: height, showing: selected).lowerBound
  }
}
