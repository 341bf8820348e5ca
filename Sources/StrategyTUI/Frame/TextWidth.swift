extension Character {
  /// Columns on the screen: 1 or 2, or the length of the visible mark that stands for it.
  package var columns: Int {
    let scalars = unicodeScalars
    if scalars.count == 1, scalars.first?.isPlain == true { return 1 }
    return glyphs.reduce(0) { $0 + $1.columns }
  }
}

extension StringProtocol {
  /// Columns that the text takes on one row of the screen, visible marks included.
  package var columns: Int {
    Glyphs(String(self)).reduce(0) { $0 + $1.columns }
  }
}

extension Substring {
  /// The end of the text that fits a number of columns.
  func suffix(fitting width: Int) -> Substring {
    var start = endIndex
    var used = 0
    while start > startIndex {
      let next = index(before: start)
      used += self[next].columns
      guard used <= width else { break }
      start = next
    }
    return self[start...]
  }
}

extension String {
  /// The text as it is shown on one row: nothing in it can move the cursor, turn the direction of
  /// writing or hide.
  package var visible: String {
    Glyphs(self).reduce(into: "") { $0 += $1.text }
  }

  /// The visible text, cut to a number of columns; one that does not fit ends with "…".
  package func clipped(to width: Int) -> String {
    guard width > 0 else { return "" }
    guard columns > width else { return visible }
    var shown = ""
    var used = 0
    for glyph in Glyphs(self) {
      used += glyph.columns
      if used >= width { break }
      shown += glyph.text
    }
    return shown + "…"
  }

  /// The text, cut to a number of columns after a word where one fits: "To the command …".
  func clippedAfterWord(to width: Int) -> String {
    guard width > 2, columns > width, let row = wrapped(to: width - 2).first,
      row.range.upperBound < utf8.count, self[row.range].last == " "
    else { return clipped(to: width) }
    return shown(row) + " …"
  }
}
