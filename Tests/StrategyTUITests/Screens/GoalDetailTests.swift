import StrategyModel
import StrategyTUI
import Testing

struct GoalDetailTests {
  private static let small = Size(width: 40, height: 12)
  private static let wide = Size(width: 140, height: 30)

  @Test func `in a low pane what the list does not show comes first`() throws {
    let session = try play(on: SamplePlan.manyRounds)
    #expect(session.row(13).hasPrefix(" 4.1.1  Fortsat"))
    #expect(
      session.row(15).hasPrefix(" juli 2017     :-( rød / :-) grøn  resultat rød i 3 runder"))
    #expect(session.row(16).hasPrefix(" okt. 2017     Hvorfor: Et system mangler."))
    #expect(session.row(17).isEmpty)
  }

  @Test func `a page further on both rounds stand together, and what became of it`() throws {
    let session = try play("+", on: SamplePlan.manyRounds)
    #expect(session.row(15).hasPrefix(" juli 2017     :-( rød / :-) grøn"))
    #expect(session.row(16).hasPrefix(" okt. 2017     :-( rød / :-| gul"))
    #expect(session.row(17).contains("resultat uændret, rød i 3 runder; tidsplan dårligere end"))
    #expect(session.row(18).hasPrefix("               2017"))
  }

  @Test func `a trend that both have is said once`() throws {
    #expect(try play("End +", on: SamplePlan.manyRounds).shows("begge uændret siden juli 2017"))
    let english = try play("End +", on: SamplePlan.manyRounds, language: .en)
    #expect(english.shows("both the same as juli 2017"))
  }

  @Test func `everything is a page further on in a low pane`() throws {
    let first = try play("Down", on: SamplePlan.real)
    #expect(!first.shows("Formål/effekt"))
    #expect(first.row(21).hasSuffix("v"))
    let second = try play("Down +", on: SamplePlan.real)
    #expect(second.row(13).hasPrefix(" 4.1.2  Implementering"))
    #expect(second.row(13).hasSuffix("^"))
    #expect(second.shows("Formål/effekt"))
    #expect(second.shows("Måles ved"))
    #expect(try play("Down + +", on: SamplePlan.real).shows("Udgangspunkt"))
    #expect(try play("Down + -", on: SamplePlan.real).screen == first.screen)
  }

  @Test func `in a low pane a long title has two rows, and a text one`() throws {
    let session = try play("End Up", on: SamplePlan.real)
    #expect(session.row(13).hasPrefix(" 4.2.1  Ledelsesevaluering"))
    #expect(session.row(14).hasSuffix("…"))
    #expect(session.row(15).hasPrefix(" okt. 2017     Evalueringerne er gennemført."))
    #expect(session.row(15).hasSuffix("…"))
    let more = try play("End Up +", on: SamplePlan.real)
    #expect(more.row(17).hasSuffix("om aftalte mål er nået"))
    #expect(more.shows("betydeligt flere mål"))
  }

  @Test func `in a low pane a text of several lines ends as one that goes on`() throws {
    let session = try play("F7 Tab Tab 'En' Enter 'To' Esc", on: SamplePlan.real)
    #expect(session.row(16).hasPrefix(" okt. 2017     En …"))
  }

  @Test func `a centre has its name and its chief a page further on`() throws {
    #expect(!(try play("Down", on: SamplePlan.real).shows("CKO / Steen Andersen")))
    #expect(try play("Down +", on: SamplePlan.real).shows("CKO / Steen Andersen"))
  }

  @Test func `another goal is shown from its beginning`() throws {
    #expect(try play("Down + Down", on: SamplePlan.real).row(13).hasPrefix(" 4.1.3"))
    #expect(try play("Down + Down Up", on: SamplePlan.real).row(13).hasPrefix(" 4.1.2"))
  }

  @Test func `a change of the plan leaves the details where they are`() throws {
    let session = try play("Down Right + 1", on: SamplePlan.real)
    #expect(session.row(13).hasPrefix(" 4.1.3"))
    #expect(try play("Down + 1", on: SamplePlan.real).row(13).hasSuffix("^"))
  }

  @Test(arguments: [
    ("+ + + + +", " Der er ikke flere detaljer."),
    ("-", " Detaljerne vises fra begyndelsen."),
  ])
  func `at the ends it says so`(script: String, message: String) throws {
    #expect(try play(script, on: SamplePlan.manyRounds).message == message)
  }

  @Test func `beside the list, labels stand above their texts`() throws {
    let session = try play("Down", on: SamplePlan.real, size: Self.wide)
    #expect(session.shows("| Formål/effekt"))
    #expect(session.shows("| Opgaverne løses i en vis volumen,"))
  }

  @Test func `where there is no pane, a screen of its own shows the details`() throws {
    let session = try play("Down +", on: SamplePlan.real, size: Self.small)
    #expect(session.row(1).hasPrefix(" 4.1.2  Implementering af"))
    let end = try play("Down + End", on: SamplePlan.real, size: Self.small)
    #expect(end.shows("Udgangspunkt") || end.shows("institutioner løser"))
    #expect(try play("Down + Esc", on: SamplePlan.real, size: Self.small).shows("> 4.1.2"))
    #expect(try play("Up + ", on: SamplePlan.real, size: Self.small).shows("Effektmål:"))
  }

  @Test func `the screen of details goes from round to round`() throws {
    let session = try play("+ ,", on: SamplePlan.manyRounds, size: Self.small)
    #expect(session.row(4).hasPrefix(" april 2017 :-( rød"))
  }

  @Test func `two goals with one id have each its own details`() throws {
    let file = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing(#""id": "g2""#, with: #""id": "g1""#)
    let session = try play("Down +", on: Array(file.utf8), size: Self.small)
    #expect(session.row(1).hasPrefix(" 4.1.2  Implementering"))
  }

  @Test func `a plan without a round says what to do`() throws {
    let file = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing(#/"rounds": \[[^\]]*\],/#, with: "")
    let session = try play(on: Array(file.utf8))
    #expect(session.shows("Planen har ingen runder endnu."))
  }
}
