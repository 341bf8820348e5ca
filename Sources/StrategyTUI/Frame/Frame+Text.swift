extension Frame {
  /// What stands in a cell; nothing in the right half of a wide character.
  package func text(of cell: Cell) -> String {
    guard cell.glyph != Cell.rightHalf else { return "" }
    guard cell.glyph < Cell.clusterBase else {
      return clusters[Int(cell.glyph - Cell.clusterBase)]
    }
    return Unicode.Scalar(cell.glyph).map { String($0) } ?? ""
  }

  /// The frame as plain text, a string a row, each as wide as the frame.
  package var text: [String] {
    rows { text(of: $0) }
  }

  /// The styles, one letter a cell: `g`, `y`, `r` for the colours, `b`old, `u`nderlined, `d`im,
  /// `.` plain; reversed ones as capitals and `#`.
  package var styles: [String] {
    rows { $0.style.letter }
  }

  private func rows(_ show: (Cell) -> String) -> [String] {
    (0..<max(0, size.height)).map { y in
      cells[y * size.width..<(y + 1) * size.width].map(show).joined()
    }
  }
}

extension Style {
  fileprivate var letter: String {
    let letters: [(Style, String)] = [
      (.green, "g"), (.yellow, "y"), (.red, "r"), (.bold, "b"), (.underline, "u"), (.dim, "d"),
    ]
    let letter = letters.first { contains($0.0) }?.1
    guard contains(.reverse) else { return letter ?? "." }
    return letter?.uppercased() ?? "#"
  }
}
