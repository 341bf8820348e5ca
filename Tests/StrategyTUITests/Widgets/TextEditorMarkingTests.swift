import StrategyTUI
import Testing

@Suite struct TextEditorMarkingTests {
  typealias Operation = @Sendable (inout TextEditor) -> Void

  /// From "en |to tre" with "to" marked.
  private static let edits: [(Operation, String)] = [
    ({ $0.insert("x") }, "en x| tre"), ({ $0.insert("fire fem") }, "en fire fem| tre"),
    ({ $0.backspace() }, "en | tre"), ({ $0.deleteForward() }, "en | tre"),
    ({ $0.newline() }, "en \n| tre"),
  ]

  @Test(arguments: edits)
  func `an edit takes the place of what is marked`(operation: Operation, after: String) {
    var editor = TextEditor(marked: "en |to tre")
    editor.toggleMark()
    editor.right()
    editor.right()
    operation(&editor)
    #expect(editor.marked == after)
    #expect(editor.selection == nil)
    #expect(editor.lastEdit == .other)
  }

  @Test func `what is cut can be put in elsewhere`() {
    var editor = TextEditor(marked: "en, |to")
    #expect(editor.cut() == nil)
    editor.toggleMark()
    editor.end()
    let taken = editor.cut()
    editor.go(to: 0)
    editor.insert(taken ?? "")
    #expect(editor.marked == "to|en, ")
  }

  @Test func `a mark that was set stays while the cursor moves`() {
    var editor = TextEditor(marked: "e|n to")
    editor.toggleMark()
    editor.end()
    editor.left()
    #expect(editor.selection == 1..<4)
    editor.toggleMark()
    #expect(editor.selection == nil)
  }

  @Test func `marking with shift ends when the cursor moves without`() {
    var editor = TextEditor(marked: "en to|")
    editor.marking { $0.left() }
    editor.marking { $0.wordLeft() }
    #expect(editor.selection == 3..<5)
    editor.left()
    #expect(editor.selection == nil)
  }
}
