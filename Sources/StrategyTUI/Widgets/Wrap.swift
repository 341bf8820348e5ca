/// A row of a text that is wrapped to a width.
package struct WrappedRow: Equatable, Sendable {
  /// UTF-8 offsets into the text; spaces that the row is broken after belong to it, a line break
  /// does not.
  package let range: Range<Int>
  /// Whether the row ends because the line does, and not because of the width.
  package let endsLine: Bool
}

extension String {
  /// Breaks the text into rows after spaces, and inside words that are longer than a row.
  ///
  /// A row that continues a line starts with no space: spaces hang at the end. A grapheme wider
  /// than the width has a row of its own.
  ///
  /// - Parameters:
  ///   - width: in columns; less than 1 counts as 1.
  ///   - indent: how much narrower the rows after a line's first one are.
  /// - Returns: at least one row, in order.
  package func wrapped(to width: Int, indent: Int = 0) -> [WrappedRow] {
    var rows: [WrappedRow] = []
    wrap(from: 0, to: width, indent: indent) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// Breaks the text into rows from where one starts, until `take` has enough of them.
  func wrap(
    from first: Int, to width: Int, indent: Int = 0, _ take: (WrappedRow) -> Bool
  ) {
    var room = width
    var start = first
    var offset = first
    var column = 0
    var word = (offset: first, column: 0)
    func end(at end: Int, next: Int, endsLine: Bool) -> Bool {
      let goesOn = take(WrappedRow(range: start..<end, endsLine: endsLine))
      start = next
      column -= next == word.offset ? word.column : column
      word = (next, 0)
      room = endsLine ? width : width - indent
      return goesOn
    }
    for character in self[index(atOffset: first)...] {
      let bytes = character.utf8
      let following = offset + bytes.count
      // Most characters are printable ASCII, which is known at a glance.
      let ascii = bytes.count == 1 ? bytes.first.flatMap { 0x20..<0x7F ~= $0 ? $0 : nil } : nil
      if ascii == nil, character.isLineBreak {
        guard end(at: offset, next: following, endsLine: true) else { return }
      } else if ascii == 0x20 {
        column += 1
        word = (following, column)
      } else {
        let columns = ascii == nil ? character.columns : 1
        while column + columns > max(1, room), start < offset {
          let next = word.offset > start ? word.offset : offset
          guard end(at: next, next: next, endsLine: false) else { return }
        }
        column += columns
      }
      offset = following
    }
    _ = take(WrappedRow(range: start..<offset, endsLine: true))
  }

  /// What is seen of a row: all but the spaces at its end.
  package func shown(_ row: WrappedRow) -> String {
    let part = self[row.range]
    return String(part.dropLast(part.reversed().prefix { $0 == " " }.count))
  }

  /// The index at a UTF-8 offset.
  func index(atOffset offset: Int) -> Index {
    utf8.index(startIndex, offsetBy: offset)
  }

  /// The UTF-8 offset of an index.
  func offset(of index: Index) -> Int {
    utf8.distance(from: startIndex, to: index)
  }

  /// What stands between two UTF-8 offsets.
  subscript(range: Range<Int>) -> Substring {
    self[index(atOffset: range.lowerBound)..<index(atOffset: range.upperBound)]
  }
}

extension Frame {
  /// Writes a text in the rows of a place; what there is no room for is cut from the last one on.
  mutating func write(_ text: String, in place: Rect, style: Style = .plain) {
    for (y, row) in zip(place.y..<place.bottom, text.wrapped(to: place.width)) {
      let isLast = y == place.bottom - 1
      let shown = isLast ? String(text[row.range.lowerBound..<text.utf8.count]) : text.shown(row)
      write(shown, at: Point(x: place.x, y: y), width: place.width, style: style)
    }
  }
}

extension [WrappedRow] {
  /// The row that an offset is on: the last that starts there or before.
  func row(at offset: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return Swift.max(0, low - 1)
  }

  /// Takes an edit over: only the rows around it are wrapped anew, the rest is moved.
  ///
  /// - Parameters:
  ///   - range: the UTF-8 offsets in the text before it that were replaced.
  ///   - count: the UTF-8 bytes that took their place.
  ///   - text: after the edit.
  ///   - width: as for `wrapped(to:)`.
  mutating func replace(_ range: Range<Int>, with count: Int, in text: String, width: Int) {
    let difference = count - range.count
    // What a row holds depends on the first word of the next one, which may go on over another;
    // and what is put in may be one grapheme with what stands before it.
    let first = Swift.max(0, row(at: Swift.max(0, range.lowerBound - 1)) - 3)
    var next = first
    var new: [WrappedRow] = []
    text.wrap(from: self[first].range.lowerBound, to: width) { row in
      let before = row.range.lowerBound - difference
      while next < endIndex, self[next].range.lowerBound < Swift.max(before, range.upperBound) {
        next += 1
      }
      guard next == endIndex || self[next].range.lowerBound != before else { return false }
      new.append(row)
      return true
    }
    // Where no row starts as one did before, everything up to the end is new.
    if let last = new.last, last.range.upperBound == text.utf8.count, last.endsLine {
      next = endIndex
    }
    let rest = self[next...].map { row in
      WrappedRow(
        range: row.range.lowerBound + difference..<row.range.upperBound + difference,
        endsLine: row.endsLine)
    }
    replaceSubrange(first..., with: new + rest)
  }
}
