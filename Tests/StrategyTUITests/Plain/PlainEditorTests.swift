import StrategyModel
import StrategyTUI
import Testing

/// Texts that are written in another editor.
struct PlainEditorTests {
  /// An editor that leaves what a test says.
  private static func editor(_ result: WritingAids.TakenBack) -> WritingAids {
    WritingAids(
      editorRefused: nil, lend: { _ in .ready(["ed", "/tmp/x.txt"], takeBack: { _ in result }) },
      spellingRefused: nil, doubt: { _ in .sure })
  }

  @Test func `a text comes back from another editor, and can be undone`() throws {
    let aids = Self.editor(.changed("En\nny tekst"))
    let dialogue = try converse(["4.1.1", "4", "e", ""], aids: aids)
    #expect(dialogue.loans == [["ed", "/tmp/x.txt"]])
    #expect(dialogue.says("Teksten er hentet fra editoren og kan fortrydes.\n  En\n  ny tekst\n"))
    #expect(dialogue.answer("g1")?.text == "En\nny tekst")
    let undone = try converse(["4.1.1", "4", "e", "u", "."], aids: aids)
    #expect(undone.answer("g1") == nil)
  }

  @Test func `the explanation goes on with its next part`() throws {
    let dialogue = try converse(["4.1.1", "3 1", "e"], aids: Self.editor(.changed("Derfor.")))
    #expect(dialogue.prompt == "konsekvenser:")
  }

  @Test func `a text that is not changed, or not taken over, is asked for still`() throws {
    let unchanged = try converse(["4.1.1", "4", "e"], aids: Self.editor(.unchanged))
    #expect(unchanged.says("Teksten blev ikke ændret i editoren."))
    #expect(unchanged.prompt == "tekst:")
    let failed = try converse(
      ["4.1.1", "4", "e"], aids: Self.editor(.failed(Phrase(verbatim: "Nej."))))
    #expect(failed.says("Nej.") && failed.prompt == "tekst:")
  }

  @Test func `where the machine has none, the sentence of the screen says why`() throws {
    let dialogue = try converse(["4.1.1", "4", "e"])
    #expect(dialogue.says("Ingen editor.") && dialogue.loans.isEmpty)
  }

  @Test func `an e in the middle of a text is text`() throws {
    let dialogue = try converse(
      ["4.1.1", "4", "a", "e", "", ""], aids: Self.editor(.changed("Nej")))
    #expect(dialogue.answer("g1")?.text == "a\ne")
  }
}
