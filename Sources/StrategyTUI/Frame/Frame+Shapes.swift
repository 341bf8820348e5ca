extension Frame {
  /// Fills a part of the frame with a character of one column.
  package mutating func fill(
    _ rect: Rect, with scalar: Unicode.Scalar = " ", style: Style = .plain
  ) {
    let inside = rect.intersection(Rect(size))
    guard inside.width > 0 else { return }
    let cell = Cell(glyph: scalar.value, style: style)
    for y in inside.y..<inside.bottom {
      blankHalves(beside: inside.x..<inside.right, ofRow: y)
      let start = y * size.width + inside.x
      cells.withUnsafeMutableBufferPointer {
        $0[start..<start + inside.width].update(repeating: cell)
      }
    }
  }

  /// Adds a style to what stands in a part of the frame, as reverse to a row that has the focus.
  package mutating func add(_ style: Style, to rect: Rect) {
    let inside = rect.intersection(Rect(size))
    for y in inside.y..<inside.bottom {
      for x in inside.x..<inside.right {
        cells[y * size.width + x].style.formUnion(style)
      }
    }
  }

  /// Draws a rule from a point to the right.
  package mutating func line(at point: Point, width: Int, style: Style = .plain) {
    fill(Rect(x: point.x, y: point.y, width: width, height: 1), with: "-", style: style)
  }

  /// Draws a border of `+-|` inside the edge of a part of the frame and blanks what is within.
  package mutating func box(_ rect: Rect) {
    fill(rect)
    for y in [rect.y, rect.bottom - 1] {
      line(at: Point(x: rect.x, y: y), width: rect.width)
    }
    for x in [rect.x, rect.right - 1] {
      fill(Rect(x: x, y: rect.y, width: 1, height: rect.height), with: "|")
      write("+", at: Point(x: x, y: rect.y))
      write("+", at: Point(x: x, y: rect.bottom - 1))
    }
  }
}
