extension TextEditor {
  /// Moves to what stands at a point, counted from the editor's upper left corner; below the text,
  /// to its last row.
  package mutating func point(at point: Point) {
    let rows = rows(width: size.width)
    let seen = scroll.rows(of: rows.count, height: size.height, showing: place(in: rows).y)
    let row = min(max(0, seen.lowerBound + point.y), rows.count - 1)
    move(to: offset(at: max(0, point.x), in: rows[row]))
  }
}
