import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// Another editor, and a dictionary.
struct FollowUpAidsTests {
  /// An editor that leaves what a test says.
  private static func editor(_ result: WritingAids.TakenBack) -> WritingAids {
    WritingAids(
      editorRefused: nil, lend: { _ in .ready(["ed", "/tmp/x.txt"], takeBack: { _ in result }) },
      spellingRefused: nil, doubt: { _ in .sure })
  }

  @Test func `a text comes back from another editor as one step of undo`() throws {
    let aids = Self.editor(.changed("En\r\nny\u{1B} tekst"))
    let session = try play("Enter Tab Tab 'Gammel tekst' ^O", aids: aids)
    #expect(session.loans == [["ed", "/tmp/x.txt"]])
    #expect(session.message == " Teksten er hentet fra editoren og kan fortrydes.")
    #expect(session.answer("g1")?.text == "En\nny tekst")
    let undone = try play("Enter Tab Tab 'Gammel tekst' ^O ^Z Esc", aids: aids)
    #expect(undone.answer("g1")?.text == "Gammel tekst")
  }

  @Test func `a text that is not changed, or not taken over, stays`() throws {
    let unchanged = try play("Enter Tab Tab 'Her' ^O", aids: Self.editor(.unchanged))
    #expect(unchanged.message == " Teksten blev ikke ændret i editoren.")
    let failed = try play(
      "Enter Tab Tab 'Her' ^O", aids: Self.editor(.failed(Phrase(verbatim: "Nej."))))
    #expect(failed.message == " Nej.")
    #expect(failed.answer("g1")?.text == "Her")
  }

  @Test func `keys that came at the same time wait until the editor has ended`() throws {
    let session = try play(
      steps: events("Enter Tab Tab").map { .events([$0]) } + [.events(events("^O Esc"))],
      aids: Self.editor(.changed("Ny")))
    #expect(session.answer("g1")?.text == "Ny")
    #expect(session.shows("> 4.1.1"))
  }

  @Test func `what somebody else changes meanwhile is asked about, and not lost`() throws {
    let session = try play(
      "Enter Tab Tab ^O F2",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(text: "Deres."), goal: "g1", round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      }, aids: Self.editor(.changed("Mit.")))
    #expect(session.shows("Deres: \"Deres.\""))
    #expect(session.shows("Dit: \"Mit.\""))
  }

  @Test func `on a machine without, the commands say why`() throws {
    #expect(try play("Enter Tab Tab ^O").message == " Ingen editor.")
    #expect(try play("Enter Tab Tab ^N").message == " Ingen ordbog.")
    #expect(try play("Enter ^O").message == " Flyt markøren til et tekstfelt først.")
  }

  /// A dictionary that knows all words but those with an x.
  static let dictionary = WritingAids(
    editorRefused: nil, lend: { _ in .failed(Phrase(verbatim: "")) }, spellingRefused: nil,
    doubt: { words in
      words.firstIndex { $0.contains("x") }.map {
        .doubt($0, suggestions: words[$0].count > 3 ? ["en", "to"] : [])
      } ?? .sure
    })

  @Test func `the next doubtful word is marked, with what might be meant`() throws {
    let text = "2 'Et fxjl' Tab 'axb og' ^N"
    let first = try play(text, aids: Self.dictionary)
    #expect(first.message == " Ordbogen kender ikke \"fxjl\". Måske: en, to.")
    #expect(first.shows(">Hvorfor"))
    let second = try play("\(text) ^N", aids: Self.dictionary)
    #expect(second.message == " Ordbogen kender ikke \"axb\" og har ingen forslag.")
    #expect(second.shows(">Konsekvenser"))
    let third = try play("\(text) ^N ^N", aids: Self.dictionary)
    #expect(third.shows(">Hvorfor"), "round the ends")
  }

  @Test func `what is typed takes the place of the doubtful word, digits too`() throws {
    let session = try play("2 'Et fxjl!' ^N '1 fejl' Esc", aids: Self.dictionary)
    #expect(session.answer("g1")?.why == "Et 1 fejl!")
    #expect(session.answer("g1")?.result == .yellow)
  }

  @Test func `texts without doubt say so`() throws {
    let session = try play("2 'Alt er godt' ^N", aids: Self.dictionary)
    #expect(session.message == " Ordbogen kender alle ordene.")
  }
}
