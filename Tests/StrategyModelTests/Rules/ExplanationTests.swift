import Testing

@testable import StrategyModel

@Suite struct ExplanationTests {
  @Test(arguments: [
    (Status.none, Status.none, [Gap.result, .timeline]), (.green, .none, [.timeline]),
    (.none, .green, [.result]), (.green, .green, []),
    (.yellow, .green, [.why, .consequences, .recovery]),
    (.green, .red, [.why, .consequences, .recovery]),
    (.red, .none, [.timeline, .why, .consequences, .recovery]),
  ])
  func `yellow or red on either axis needs all three parts`(
    result: Status, timeline: Status, gaps: [Gap]
  ) {
    var answer = Answer(result: result, timeline: timeline)
    #expect(answer.gaps == gaps)
    (answer.why, answer.consequences, answer.recovery) = ("a", "b", "c")
    #expect(answer.explanationGaps == [])
    #expect(answer.gaps == gaps.filter { $0 == .result || $0 == .timeline })
  }

  @Test(arguments: [Field.why, .consequences, .recovery])
  func `each part alone is a gap`(part: Field) {
    var answer = Answer(
      result: .red, timeline: .green, why: "a", consequences: "b", recovery: "c")
    answer[text: part] = " \n"
    #expect(answer.explanationGaps.map(\.field) == [part])
  }

  @Test(arguments: [
    "", " ", "\n\t\r", "\u{A0}\u{2003}\u{3000}", "\u{200B}\u{200D}\u{FEFF}", "\u{AD}",
    "\u{202E}\u{2066}",
    "\u{3164}\u{115F}", "\u{2800}", "\u{301}", "\u{0}\u{7F}\u{9B}", "\u{E0001}", "\u{E000}",
    "\u{FE0F}", "\u{10FFFF}",
  ])
  func `white space and invisible characters are no text`(text: String) {
    #expect(!text.saysSomething)
  }

  @Test(arguments: ["a", ".", "-", "\u{E5}", "a\u{30A}", "0", "\u{1F600}", " x ", "\u{4E2D}"])
  func `a single visible character is text`(text: String) {
    #expect(text.saysSomething)
  }

  @Test func `gaps are named in both languages`() {
    #expect(
      Gap.allCases.phrase.both == [
        "resultat, tidsplan, hvorfor, konsekvenser, tilbage p\u{E5} sporet",
        "result, timeline, why, consequences, recovery",
      ])
    #expect([Gap]().phrase(.en) == "")
  }

  @Test func `going back to green keeps the three parts in the file`() throws {
    let plan = try Sample.full
    let edit = Edit(
      .field(.result, of: .followUp(goal: "g1", round: "2030-10")), from: .text("yellow"),
      to: .text("green"))
    let applied = try plan.applying([edit], signature: .ida)
    _ = try plan.check(
      [edit], after: applied.plan, knowing: plan.findings, finishing: true, by: .ida)
    let followUp = try #require(applied.plan.goal("g1")?.followUp(in: "2030-10"))
    #expect([followUp.why, followUp.consequences] == ["Fordi", "Senere"])
    #expect(followUp.recovery == "Flere h\u{E6}nder")
  }
}
