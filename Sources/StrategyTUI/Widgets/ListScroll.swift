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

  /// The row of a list in a place that stands at a point; nil where none does.
  package func row(at point: Point, in rect: Rect, of count: Int, showing selected: Int) -> Int? {
    let seen = rows(of: count, height: rect.height, showing: selected)
    guard rect.contains(point), point.y - rect.y < seen.count else { return nil }
    return seen.lowerBound + point.y - rect.y
  }

  /// Remembers the rows that are shown for a selection.
  package mutating func follow(_ selected: Int, of count: Int, height: Int) {
    top = rows(of: count, height: height, showing: selected).lowerBound
  }
}

extension Frame {
  /// Writes `^` and `v` at the right edge of a list's place, where it has rows above and below.
  mutating func writeScrollHints(in rect: Rect, seen: Range<Int>, of count: Int) {
    guard !seen.isEmpty, rect.width > 0 else { return }
    if seen.lowerBound > 0 {
      write("^", at: Point(x: rect.right - 1, y: rect.y), style: .dim)
    }
    if seen.upperBound < count {
      write("v", at: Point(x: rect.right - 1, y: rect.bottom - 1), style: .dim)
    }
  }
}
