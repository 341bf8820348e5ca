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
      let hanging = text[row.range].reversed().prefix { $0 == " " }.count
      frame.write(
        String(text[row.range].dropLast(hanging)), at: Point(x: rect.x, y: y), width: rect.width)
    }
    guard !seen.isEmpty, rect.width > 0 else { return }
    if seen.lowerBound > 0 {
      frame.write("^", at: Point(x: rect.right - 1, y: rect.y), style: .dim)
    }
    if seen.upperBound < rows.count {
      frame.write("v", at: Point(x: rect.right - 1, y: rect.bottom - 1), style: .dim)
    }
    if focused {
      frame.cursor = Point(
        x: rect.x + min(place.x, rect.width - 1), y: rect.y + place.y - seen.lowerBound)
    }
  }
}
