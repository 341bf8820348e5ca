import StrategyTUI
import Testing

/// What people type and paste, whatever column of the editor it falls on.
@Suite struct TextEditorGraphemeTests {
  private static let graphemes = [
    "æ", "ø", "å", "a\u{30A}", "e\u{301}\u{323}", "👍🏽", "👨‍👩‍👧", "❤️", "🇩🇰", "漢", "한", "ﷺ", "ש", "شّ",
    "a\u{200B}", "\u{202E}", "\u{2066}", "x\u{200D}", "\u{301}",
  ]

  @Test(arguments: 1...30)
  func `no grapheme is split, and the cursor stands before one or behind the last`(width: Int) {
    for grapheme in Self.graphemes {
      for before in max(0, width - 3)...width {
        let text = String(repeating: "a", count: before) + " " + grapheme + grapheme + "z"
        var editor = TextEditor(text, cursor: 0)
        editor.size = Size(width: width, height: 12)
        let borders = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
        var visited: [Int] = []
        while editor.cursor < text.utf8.count, visited.count <= borders.count {
          visited.append(editor.cursor)
          expectWhole(editor)
          editor.right()
        }
        expectWhole(editor)
        #expect(visited == borders, "\(text.debugDescription), \(width) columns")
      }
    }
  }

  private func expectWhole(_ editor: TextEditor) {
    var frame = Frame(size: editor.size)
    editor.draw(in: Rect(frame.size), on: &frame, focused: true)
    #expect(frame.text.allSatisfy { $0.columns == frame.size.width })
    #expect(frame.cursor != nil)
    let rows = editor.text.wrapped(to: editor.size.width - 1)
    for row in rows {
      for offset in [row.range.lowerBound, row.range.upperBound] {
        let index = editor.text.utf8.index(editor.text.startIndex, offsetBy: offset)
        #expect(String.Index(index, within: editor.text) != nil)
      }
    }
  }

  @Test(arguments: graphemes)
  func `Backspace and Delete take a whole grapheme`(grapheme: String) {
    let text = "b" + grapheme + "c"
    let count = text.count
    var editor = TextEditor(text)
    editor.left()
    editor.backspace()
    #expect(editor.text.count == count - 1)
    #expect(editor.text.last == "c")
    editor.go(to: 0)
    editor.deleteForward()
    #expect(editor.text.count == count - 2)
  }

  @Test(arguments: graphemes)
  func `what is typed scalar by scalar is stored as it was typed`(grapheme: String) {
    var editor = TextEditor(" ")
    for scalar in grapheme.unicodeScalars { editor.insert(String(scalar)) }
    #expect(editor.text.unicodeScalars.elementsEqual((" " + grapheme).unicodeScalars))
    #expect(editor.cursor == editor.text.utf8.count)
  }
}
