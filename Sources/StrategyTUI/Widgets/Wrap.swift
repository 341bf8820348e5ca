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
    var room = width
    var rows: [WrappedRow] = []
    var start = 0
    var offset = 0
    var column = 0
    var word = (offset: 0, column: 0)
    func end(at end: Int, next: Int, endsLine: Bool) {
      rows.append(WrappedRow(range: start..<end, endsLine: endsLine))
      start = next
      column -= next == word.offset ? word.column : column
      word = (next, 0)
      room = endsLine ? width : width - indent
    }
    for character in self {
      let following = offset + character.utf8.count
      if character.isLineBreak {
        end(at: offset, next: following, endsLine: true)
      } else if character == " " {
        column += 1
        word = (following, column)
      } else {
        let columns = character.columns
        while column + columns > max(1, room), start < offset {
          let next = word.offset > start ? word.offset : offset
          end(at: next, next: next, endsLine: false)
        }
        column += columns
      }
      offset = following
    }
    rows.append(WrappedRow(range: start..<offset, endsLine: true))
    return rows
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
