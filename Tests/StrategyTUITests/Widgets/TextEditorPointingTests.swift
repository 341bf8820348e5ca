import StrategyTUI
import Testing

@Suite struct TextEditorPointingTests {
  private static let text =
    "Første række med æøå\n\nkort\n\u{4E2D}\u{6587} bredt, og så en lang række til"

  /// An editor that is lower than its text, with its cursor at the end.
  private func editor(_ size: Size) -> TextEditor {
    var editor = TextEditor(Self.text)
    editor.size = size
    return editor
  }

  private func cursor(of editor: TextEditor, in place: Rect) -> Point? {
    var frame = Frame(size: Size(width: 40, height: 12))
    editor.draw(in: place, on: &frame, focused: true)
    return frame.cursor
  }

  @Test(arguments: [Size(width: 30, height: 10), Size(width: 12, height: 4)])
  func `the cursor goes to the cell that is pointed at, or to the row's end`(size: Size) {
    let place = Rect(x: 3, y: 1, width: size.width, height: size.height)
    for y in 0..<size.height {
      var last = -1
      for x in 0..<size.width {
        var editor = editor(size)
        editor.point(at: Point(x: x, y: y))
        guard let cursor = cursor(of: editor, in: place) else {
          Issue.record("no cursor")
          return
        }
        #expect(cursor.x <= place.x + x)
        #expect(cursor.y <= place.y + y)
        #expect(cursor.x >= last)
        last = cursor.x
      }
    }
  }

  @Test func `a wide character is pointed at by both its halves`() {
    for x in [0, 1] {
      var editor = TextEditor("\u{4E2D}\u{6587}")
      editor.point(at: Point(x: x, y: 0))
      #expect(editor.cursor == 0)
    }
  }

  @Test func `below the text is its last row`() {
    var editor = TextEditor("en\nto", cursor: 0)
    editor.point(at: Point(x: 1, y: 5))
    #expect(editor.cursor == 4)
  }
}
