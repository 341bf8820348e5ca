/// An input of one line.
package struct LineEditor: Equatable, Sendable {
  private var editor: TextEditor

  package init(_ text: String = "") {
    editor = TextEditor(text)
    // Never wrapped: a line of input is as wide as it is long.
    editor.size = Size(width: 1 << 20, height: 1)
  }

  package var text: String { editor.text }

  /// Takes a key that writes or moves in the line; false for any other.
  package mutating func press(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown: false
    default: editor.press(key)
    }
  }

  /// More characters of a paste than anybody reads in a line.
  private static let longestPaste = 1000

  /// Puts a pasted text in, its lines joined by blanks; what is too long for a line is cut.
  package mutating func paste(_ text: String) {
    editor.insert(PastedText(String(text.prefix(Self.longestPaste))).text.inOneLine)
  }

  /// Draws the part of the line that ends with the cursor, or begins with the text where that fits.
  package func draw(at point: Point, width: Int, on frame: inout Frame) {
    guard width > 0 else { return }
    let text = editor.text
    let cursor = text.index(atOffset: editor.cursor)
    let start = text[..<cursor].suffix(fitting: width - 1).startIndex
    frame.fill(Rect(x: point.x, y: point.y, width: width, height: 1))
    frame.write(String(text[start...]), at: point, width: width)
    frame.cursor = Point(x: point.x + text[start..<cursor].columns, y: point.y)
  }
}
