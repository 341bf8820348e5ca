extension Frame {
  /// Writes a text on one row, cut with "…" where it does not fit; what is outside the frame is
  /// left out.
  ///
  /// - Parameters:
  ///   - text: shown as `String.visible`.
  ///   - point: where it starts; may be outside the frame.
  ///   - width: the most columns it may take.
  ///   - style: of every cell that is written.
  /// - Returns: the columns that were used, counted from `point`.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, width: Int = .max, style: Style = .plain
  ) -> Int {
    let limit = min(width, size.width - point.x)
    guard (0..<size.height).contains(point.y), limit > 0 else { return 0 }
    var used = 0
    var cut = 0
    for glyph in Glyphs(text) {
      guard used + glyph.columns <= limit else {
        let ellipsis = Glyph(base: "…", columns: 1)
        put(ellipsis, at: Point(x: point.x + cut, y: point.y), style: style)
        return cut + 1
      }
      put(glyph, at: Point(x: point.x + used, y: point.y), style: style)
      used += glyph.columns
      if used < limit { cut = used }
    }
    return used
  }

  /// Puts a glyph on a row of the frame; of a wide one that an edge would split, blanks are seen.
  private mutating func put(_ glyph: Glyph, at point: Point, style: Style) {
    let row = point.y * size.width
    let first = max(0, point.x)
    let last = min(size.width, point.x + glyph.columns) - 1
    guard first <= last else { return }
    blankHalves(beside: first..<last + 1, ofRow: point.y)
    guard last - first + 1 == glyph.columns else {
      cells[row + first] = Cell(style: style)
      return
    }
    cells[row + first] = Cell(glyph: code(of: glyph), style: style)
    if last > first { cells[row + last] = Cell(glyph: Cell.rightHalf, style: style) }
  }

  /// Blanks the other halves of wide characters of which a half is about to be written over.
  mutating func blankHalves(beside columns: Range<Int>, ofRow y: Int) {
    let row = y * size.width
    if cells[row + columns.lowerBound].glyph == Cell.rightHalf {
      cells[row + columns.lowerBound - 1].glyph = Cell.blank
    }
    if columns.upperBound < size.width,
      cells[row + columns.upperBound].glyph == Cell.rightHalf
    {
      cells[row + columns.upperBound].glyph = Cell.blank
    }
  }

  private mutating func code(of glyph: Glyph) -> UInt32 {
    guard let cluster = glyph.cluster else { return glyph.base.value }
    let known = clusters.firstIndex { $0.utf8.elementsEqual(cluster.utf8) }
    if known == nil { clusters.append(cluster) }
    return Cell.clusterBase + UInt32(known ?? clusters.count - 1)
  }
}
