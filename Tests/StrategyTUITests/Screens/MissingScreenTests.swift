import StrategyModel
import StrategyTUI
import Testing

struct MissingScreenTests {
  @Test func `goals that lack something stand below their centre`() throws {
    let session = try play("M", on: SamplePlan.answered)
    #expect(session.row(1).hasPrefix(" Mangler i okt. 2017"))
    #expect(session.row(2).hasPrefix(" CPU / BGE"))
    #expect(session.row(2).hasSuffix("4 mangler · 2 ufærdige"))
    #expect(session.row(3).hasPrefix("> 4.1.3  Udmøntning"))
    #expect(session.row(3).hasSuffix("konsekvenser, tilbage på sporet"))
    #expect(!session.shows("CKO"))
  }

  @Test func `the row below says all that the selected goal lacks`() throws {
    let session = try play("M Down", on: SamplePlan.answered)
    #expect(session.message.contains("4.1.4 mangler: resultat; kommentar: hvorfor"))
  }

  @Test func `Enter stands on the smiley that is missing`() throws {
    let session = try play("M Enter", on: SamplePlan.real)
    #expect(session.row(5).hasPrefix("> 4.1.1"))
    let last = try play("M End Enter 1", on: SamplePlan.real)
    #expect(last.answer("g6")?.result == .green)
    let timeline = try play("1 End M Home Enter 1", on: SamplePlan.real)
    #expect(timeline.answer("g1") == Answer(result: .green, timeline: .green))
  }

  @Test func `Enter opens the form at the part of the explanation that is missing`() throws {
    let session = try play("M Enter 'Gevinsten udebliver.' Esc", on: SamplePlan.answered)
    #expect(session.answer("g3")?.consequences == "Gevinsten udebliver.")
    #expect(session.row(7).hasPrefix("> 4.1.3"))
  }

  @Test func `what is answered meanwhile is off the list`() throws {
    let session = try play("1 1 M", on: SamplePlan.real)
    #expect(!session.shows("4.1.1"))
    #expect(session.row(3).hasPrefix("> 4.1.2"))
  }

  @Test(arguments: ["Esc", "q", "M"])
  func `it closes by`(key: String) throws {
    #expect(try play("M \(key)", on: SamplePlan.real).screen == play(on: SamplePlan.real).screen)
  }

  @Test func `where nothing is missing it says what to do next`() throws {
    let session = try play("1 1 1 1 1 1 1 1 1 1 1 1 M", on: SamplePlan.real)
    #expect(session.row(2) == " Alle mål er besvaret. Tryk e for at eksportere rapporten.")
    #expect(try play("1 1 1 1 1 1 1 1 1 1 1 1 M Enter e", on: SamplePlan.real).exports == 1)
  }

  @Test func `in a closed round it says why there is no list`() throws {
    #expect(
      try play(", M", on: SamplePlan.real).shows(
        "Runden juli 2017 er lukket; svar i den åbne runde"))
    #expect(
      try play("M", on: SamplePlan.empty).message == " Ingen runde er åben; åbn en runde først.")
  }

  @Test func `mails to the centres are written from its menu, over others only when asked`() throws
  {
    let written = try play("M ^P 'skriv mails' Enter")
    #expect(written.message == " Skrevet i denne mappe: mangler-2017-10.eml")
    let asked = try play("M ^P 'skriv mails' Enter", existing: true)
    #expect(asked.shows("Der er allerede en fil med navnet mangler-cko.eml."))
    let replaced = try play("M ^P 'skriv mails' Enter Right Enter", existing: true)
    #expect(replaced.message.contains("mangler-2017-10.eml"))
    let none = try play("1 1 1 1 1 1 1 1 1 1 1 1 M ^P 'skriv mails'")
    #expect(none.message.contains("Alle mål er besvaret"))
  }

  @Test func `it is in the menu of the round`() throws {
    #expect(try play("F9 Right Right Right", on: SamplePlan.real).shows("Alle mangler"))
  }

  @Test func `the filter can be chosen here, and taken away`() throws {
    let shown = try play("M f r Esc", on: SamplePlan.answered)
    #expect(shown.row(1).contains("Center: CPU x") || shown.row(1).contains("CPU x"))
    #expect(shown.row(3).hasPrefix("> 4.1.3"))
    let hidden = try play("M f p Esc", on: SamplePlan.answered)
    #expect(hidden.shows("Alle viste mål er besvaret; filteret skjuler 4, der mangler."))
    let back = try play("M f p Esc Backspace", on: SamplePlan.answered)
    #expect(back.row(3).hasPrefix("> 4.1.3"))
    #expect(back.row(1).hasPrefix(" Mangler i okt. 2017"))
  }

  @Test func `it says which filter hides all goals`() throws {
    #expect(try play("M f d p Esc", on: SamplePlan.answered).shows("Ingen mål: "))
  }
}
