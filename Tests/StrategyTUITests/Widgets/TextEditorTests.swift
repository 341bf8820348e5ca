import StrategyTUI
import Testing

@Suite struct TextEditorTests {
  typealias Operation = @Sendable (inout TextEditor) -> Void

  private static let moves: [(String, Operation, String)] = [
    ("ab|c", { $0.left() }, "a|bc"), ("|ab", { $0.left() }, "|ab"),
    ("a|bc", { $0.right() }, "ab|c"), ("abc|", { $0.right() }, "abc|"),
    ("a\u{30A}|b", { $0.left() }, "|a\u{30A}b"), ("|👨‍👩‍👧b", { $0.right() }, "👨‍👩‍👧|b"),
    ("a|\r\nb", { $0.right() }, "a\r\n|b"),
    ("en, to|", { $0.wordLeft() }, "en, |to"), ("en, |to", { $0.wordLeft() }, "|en, to"),
    ("|en, to", { $0.wordRight() }, "en, |to"), ("e|n", { $0.wordRight() }, "en|"),
    ("en\nto t|re", { $0.lineStart() }, "en\n|to tre"),
    ("e|n\nto", { $0.lineEnd() }, "en|\nto"),
    ("en\nto|", { $0.go(to: 0) }, "|en\nto"), ("|en\nto", { $0.end() }, "en\nto|"),
  ]

  @Test(arguments: moves)
  func `the cursor moves`(before: String, operation: Operation, after: String) {
    var editor = TextEditor(marked: before)
    operation(&editor)
    #expect(editor.marked == after)
    #expect(editor.lastEdit == .none)
  }

  private static let edits: [(String, Operation, String, TextEditor.Edit)] = [
    ("a|c", { $0.insert("b") }, "ab|c", .typing),
    ("e|", { $0.insert("\u{301}") }, "e\u{301}|", .typing),
    ("|\u{301}", { $0.insert("e") }, "e\u{301}|", .typing),
    ("a|", { $0.insert("bc") }, "abc|", .other),
    ("a|b", { $0.newline() }, "a\n|b", .other), ("a|", { $0.insert("") }, "a|", .none),
    ("ab|c", { $0.backspace() }, "a|c", .deleting), ("|abc", { $0.backspace() }, "|abc", .none),
    ("a\u{30A}|", { $0.backspace() }, "|", .deleting), ("👨‍👩‍👧|", { $0.backspace() }, "|", .deleting),
    ("a\r\n|b", { $0.backspace() }, "a|b", .deleting),
    ("a|bc", { $0.deleteForward() }, "a|c", .deleting),
    ("ab|", { $0.deleteForward() }, "ab|", .none),
    ("|e\u{301}\u{323}x", { $0.deleteForward() }, "|x", .deleting),
    ("🇩x|🇰", { $0.backspace() }, "🇩🇰|", .deleting),
    ("en to, |tre", { $0.deleteWordBack() }, "en |tre", .other),
    ("en|\nto", { _ = $0.cutLine() }, "|to", .other),
    ("en\nto|\ntre", { _ = $0.cutLine() }, "en\n|tre", .other),
    ("en\nt|o", { _ = $0.cutLine() }, "en\n|", .other), ("|", { _ = $0.cutLine() }, "|", .none),
  ]

  @Test(arguments: edits)
  func `the text is edited`(
    before: String, operation: Operation, after: String, edit: TextEditor.Edit
  ) {
    var editor = TextEditor(marked: before)
    operation(&editor)
    #expect(editor.marked.utf8.elementsEqual(after.utf8))
    #expect(editor.lastEdit == edit)
  }

  @Test(arguments: [
    ("Vi når målet i år", 9), ("Vi når målet i å", 8), ("abcdefghij", 5), ("漢字漢字", 5),
    ("en\n\nto", 20), ("", 20),
  ])
  func `up and down keep the column and stop at the edges`(text: String, width: Int) {
    var editor = TextEditor(text)
    editor.size = Size(width: width, height: 2)
    var visited = [editor.cursor]
    while editor.up() { visited.append(editor.cursor) }
    #expect(visited.count == editor.height(width: width))
    while editor.down() { visited.append(editor.cursor) }
    #expect(visited.last == visited.first)
    #expect(visited.count == editor.height(width: width) * 2 - 1)
  }

  @Test func `a short line does not lose the column`() {
    var editor = TextEditor(marked: "lang lin|je\nx\nlang linje")
    _ = editor.down()
    #expect(editor.marked == "lang linje\nx|\nlang linje")
    _ = editor.down()
    #expect(editor.marked == "lang linje\nx\nlang lin|je")
  }

  @Test func `the ends of a wrapped row are on that row`() {
    var editor = TextEditor(marked: "en t|o tre fire")
    editor.size = Size(width: 7, height: 4)
    editor.lineEnd()
    #expect(editor.marked == "en to| tre fire")
    editor.right()
    #expect(editor.marked == "en to |tre fire")
    editor.lineStart()
    #expect(editor.marked == "en to |tre fire")
  }

  @Test func `a line that is cut is returned with its line break, or else what is marked`() {
    var editor = TextEditor(marked: "en\nt|o\ntre")
    #expect(editor.cutLine() == "to\n")
    editor.toggleMark()
    editor.right()
    #expect(editor.cutLine() == "t")
    #expect(editor.marked == "en\n|re")
    #expect(TextEditor("").marked == "|")
  }

  @Test func `what is found is shown until the cursor moves, and typing does not replace it`() {
    var editor = TextEditor("en to tre")
    editor.show(3..<5)
    #expect(editor.found == 3..<5)
    #expect(editor.selection == nil)
    editor.insert("x")
    #expect(editor.marked == "en x|to tre")
    #expect(editor.found == nil)
  }

  @Test func `a part that is marked never splits a grapheme`() {
    var editor = TextEditor("a👨‍👩‍👧b")
    editor.select(5..<8)
    #expect(editor.selection == nil)
    editor.select(1..<6)
    #expect(editor.markedText == "👨‍👩‍👧")
  }

  @Test func `a page is a row less than the editor`() {
    var editor = TextEditor("0\n1\n2\n3\n4\n5\n6\n7", cursor: 0)
    editor.size = Size(width: 10, height: 4)
    editor.pageDown()
    #expect(editor.cursor == 6)
    editor.pageDown()
    editor.pageDown()
    #expect(editor.cursor == 14)
    editor.pageUp()
    #expect(editor.cursor == 8)
  }

  @Test func `the cursor starts at a border`() {
    #expect(TextEditor("e\u{301}x", cursor: 1).cursor == 3)
    #expect(TextEditor("abc", cursor: -1).cursor == 0)
    #expect(TextEditor("abc").cursor == 3)
  }
}

extension TextEditor {
  /// An editor of a text whose cursor is written as `|`.
  init(marked text: String) {
    let parts = text.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
    self.init(parts.map { String($0) }.joined(), cursor: String(parts[0]).utf8.count)
  }

  var marked: String {
    var marked = text
    marked.unicodeScalars.insert("|", at: text.utf8.index(text.startIndex, offsetBy: cursor))
    return marked
  }
}
