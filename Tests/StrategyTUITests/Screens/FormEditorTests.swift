import StrategyModel
import Testing

@testable import StrategyTUI

struct FormEditorTests {
  private func undone(_ form: FormEditor<FollowUpForm>) -> Int {
    var form = form
    var count = 0
    while form.canUndo {
      form.undo()
      count += 1
    }
    return count
  }

  @Test func `a thousand steps can be undone`() {
    var form = FormEditor(FollowUpForm(Answer(), focus: .text(.text)))
    for _ in 0..<1200 { form.edit { $0.newline() } }
    #expect(undone(form) == FormEditor<FollowUpForm>.mostSteps)
  }

  @Test func `of long texts, as many steps as their memory allows`() {
    let text = String(repeating: "Et langt svar. ", count: 100_000)
    var form = FormEditor(FollowUpForm(Answer(text: text), focus: .text(.text)))
    for _ in 0..<40 { form.edit { $0.newline() } }
    let count = undone(form)
    #expect((1..<40).contains(count))
    #expect(count * text.utf8.count <= FormEditor<FollowUpForm>.mostBytes)
  }
}
