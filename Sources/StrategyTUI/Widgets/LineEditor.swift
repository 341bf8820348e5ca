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
    case .character(let character): editor.insert(String(character))
    case .backspace: editor.backspace()
    case .delete: editor.deleteForward()
    case .left: editor.left()
    case .right: editor.right()
    case .wordLeft: editor.wordLeft()
    case .wordRight: editor.wordRight()
    case .home, .control("a"): editor.start()
    case .end, .control("e"): editor.end()
    case .control("w"): editor.deleteWordBack()
    case .control("k"): _ = editor.cutLine()
    default: return false
    }
    return true
  }

  /// More characters of a paste than anybody reads in a line.
  private static let longestPaste = 1000

  /// Puts a pasted text in, its lines joined by blanks; what is too long for a line is cut.
  package mutating func paste(_ text: String) {
    let lines = PastedText(String(text.prefix(Self.longestPaste))).text
      .split(whereSeparator: \.isNewline)
    editor.insert(lines.joined(separator: " "))
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
