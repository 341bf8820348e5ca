import StrategyTUI
import Testing

@Suite struct TextEditorDrawingTests {
  private static let text = """
    Målet er nået: råderumspuljen på 12 mio. kr. er etableret.

    漢字 og e\u{301} og 👨‍👩‍👧, men \u{202E}ingen\u{1B}[2J kommandoer.
    Hvorfor forsinket?
    """

  @Test(arguments: [("top", 0), ("middle", 62), ("end", 200)])
  func `the text is shown around the cursor`(name: String, cursor: Int) throws {
    var frame = Frame(size: Size(width: 30, height: 7))
    var editor = TextEditor(Self.text, cursor: cursor)
    editor.size = Size(width: 26, height: 5)
    editor.draw(in: Rect(x: 2, y: 1, width: 26, height: 5), on: &frame, focused: true)
    try expectSnapshot(frame, named: "text-editor-\(name)")
  }

  @Test func `what is marked is reversed`() throws {
    var editor = TextEditor(Self.text, cursor: 30)
    editor.size = Size(width: 26, height: 6)
    editor.toggleMark()
    for _ in 0..<3 { _ = editor.down() }
    var frame = Frame(size: editor.size)
    editor.draw(in: Rect(frame.size), on: &frame, focused: true)
    try expectSnapshot(frame, named: "text-editor-marked")
  }

  @Test func `the cursor of an editor without the focus is not shown`() {
    var frame = Frame(size: Size(width: 30, height: 7))
    TextEditor("abc").draw(in: Rect(frame.size), on: &frame, focused: false)
    #expect(frame.cursor == nil)
  }

  @Test func `the rows stay while the cursor moves inside them`() {
    var editor = TextEditor("0\n1\n2\n3\n4\n5")
    editor.size = Size(width: 4, height: 3)
    _ = editor.up()
    _ = editor.up()
    var frame = Frame(size: editor.size)
    editor.draw(in: Rect(frame.size), on: &frame, focused: true)
    #expect(frame.text == ["3  ^", "4   ", "5   "])
    #expect(frame.cursor == Point(x: 1, y: 0))
  }

  @Test(arguments: 0..<60)
  func `whatever is typed at whatever size, the cursor is seen on a border`(seed: UInt64) {
    var random = Random(state: seed)
    var editor = TextEditor(Self.text)
    for _ in 0..<120 {
      editor.doAnything(&random)
      let rect = Rect(
        x: .random(in: -3...3, using: &random), y: 0, width: editor.size.width,
        height: editor.size.height)
      var frame = Frame(size: Size(width: rect.right, height: rect.bottom))
      editor.draw(in: rect, on: &frame, focused: true)
      let index = editor.text.utf8.index(editor.text.startIndex, offsetBy: editor.cursor)
      #expect(String.Index(index, within: editor.text) != nil)
      if rect.x >= 0, rect.width > 0, rect.height > 0 { #expect(frame.cursor != nil) }
      #expect(frame.text.allSatisfy { $0.columns == frame.size.width })
    }
  }
}

extension TextEditor {
  fileprivate mutating func doAnything(_ random: inout Random) {
    let typed = [
      "a", " ", "漢", "\u{301}", "\n", "\r", "👨‍👩‍👧", "🇩", "\u{202E}", "\u{200D}", "lange ord",
    ]
    switch Int.random(in: 0..<18, using: &random) {
    case 0..<4: insert(typed.randomElement(using: &random) ?? "")
    case 4: backspace()
    case 5: deleteForward()
    case 6: left()
    case 7: right()
    case 8: wordLeft()
    case 9: wordRight()
    case 10: _ = up()
    case 11: _ = down()
    case 12: pageUp()
    case 13: lineEnd()
    case 14: deleteWordBack()
    case 15: toggleMark()
    case 16: marking { $0.left() }
    default:
      size = Size(
        width: .random(in: 0...40, using: &random), height: .random(in: 0...8, using: &random))
    }
  }
}
