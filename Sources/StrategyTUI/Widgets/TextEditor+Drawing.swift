extension TextEditor {
  /// Draws the rows around the cursor, with `^` and `v` at the right edge where there are more.
  ///
  /// - Parameters:
  ///   - rect: where; normally as large as `size`.
  ///   - frame: what it is drawn on.
  ///   - focused: whether the terminal's cursor belongs to this editor.
  package func draw(in rect: Rect, on frame: inout Frame, focused: Bool) {
    let rows = rows(width: rect.width)
    let place = place(in: rows)
    let seen = scroll.rows(of: rows.count, height: rect.height, showing: place.y)
    frame.fill(rect)
    for (y, row) in zip(rect.y..., rows[seen]) {
      frame.write(text.shown(row), at: Point(x: rect.x, y: y), width: rect.width)
      drawSelection(in: row, at: Point(x: rect.x, y: y), width: rect.width, on: &frame)
    }
    frame.writeScrollHints(in: rect, seen: seen, of: rows.count)
    if focused, !seen.isEmpty {
      frame.cursor = Point(
        x: rect.x + min(place.x, rect.width - 1), y: rect.y + place.y - seen.lowerBound)
    }
  }

  private func drawSelection(
    in row: WrappedRow, at point: Point, width: Int, on frame: inout Frame
  ) {
    guard let marked = (selection ?? found)?.clamped(to: row.range), !marked.isEmpty else { return }
    let left = min(width, text[row.range.lowerBound..<marked.lowerBound].columns)
    let columns = min(width - left, text[marked].columns)
    frame.add(.reverse, to: Rect(x: point.x + left, y: point.y, width: columns, height: 1))
  }
}
