import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What a chief does, and what a caseworker does about it.
struct PlainReviewTests {
  private func review(_ goal: String, in dialogue: Dialogue) -> Review {
    dialogue.plan.goal(goal)?.review(in: "2017-10") ?? .nothing
  }

  @Test(arguments: Language.allCases)
  func `a queue is reviewed as it reads on paper`(language: Language) throws {
    let script: [Spoken] = [
      "", "", "?", "1", "2", "2", "", "Tallene mangler.", "u", "3", "1", "l", "4.1.1", "4", "4",
      "Budgettet holder.", "", "", "5", "4.1.3", "1", "", ".", ".", "q",
    ]
    let dialogue = try converse(script, on: reviewedPlan, language: language, login: "bo")
    try expectSnapshot(dialogue.transcript, named: "plain-review-\(language.rawValue)")
    #expect(dialogue.ended == 0)
    let rows = dialogue.transcript.split(separator: "\n")
    #expect(rows.allSatisfy { $0.columns <= 79 }, "\(rows.filter { $0.columns > 79 })")
  }

  @Test func `what awaits is counted at the start, and is what Enter goes to`() throws {
    let start = try converse([], on: reviewedPlan, login: "bo")
    #expect(start.says("2 svar afventer din godkendelse."))
    #expect(start.prompt == "Valg (Enter: svar, der afventer godkendelse, ?: hjælp):")
    let list = try converse([""], on: reviewedPlan, login: "bo")
    #expect(list.said.first == "okt. 2017: 2 afventer · 0 godkendt")
    #expect(list.says("Ændret siden juli 2017 (1)\n  4.1.1  Budgettet holder\n"))
    #expect(list.says("Uændret siden juli 2017 (1)\n  4.1.2  Nyt system i drift\n"))
    #expect(list.says("Kan ikke godkendes endnu (2)\n  4.1.3  Færre sygedage\n"))
  }

  @Test func `what changed since the last round is told in words`() throws {
    let dialogue = try converse(["r", ""], on: reviewedPlan, login: "bo")
    #expect(
      dialogue.says(
        """
        Ændret siden juli 2017:
          Tidsplan: før grøn, nu gul
          Tekst:
            efter "Budgettet holder i": fjernet: "alle"; nyt: "de fleste"
            efter "afdelinger, og der er": fjernet: "ingen"; nyt: "små"
          Hvorfor: ny tekst

        """))
    #expect(try converse(["r", "4.1.2"], on: reviewedPlan, login: "bo").says("Uændret siden juli"))
  }

  @Test(
    arguments: [
      ("Et", "Et to", "efter \"Et\": nyt: \"to\""),
      ("Et to", "Et", "efter \"Et\": fjernet: \"to\""),
      ("a b c", "x b c", "først: fjernet: \"a\"; nyt: \"x\""),
      ("a b", "x y", "hele teksten er ny; fjernet: \"a b\""),
      ("", "x y", "ny tekst"), ("a b", "", "fjernet: \"a b\""),
      ("a b c", "a b\nd c", "efter \"a b\": nyt: \"(linjeskift) d\""),
    ])
  func `a text that changed since the approval is told`(old: String, new: String, told: String)
    throws
  {
    let before = Answer(result: .green, timeline: .green, text: old)
    let after = Answer(result: .green, timeline: .green, text: new)
    let dialogue = try converse(
      [
        .before { try Self.answer(before, in: $0) }, "4.1.4", ".", "r", "4.1.4", "1", "1",
        .work { try Self.answer(after, in: $0) }, "4.1.4",
      ], on: reviewedPlan, login: "bo")
    #expect(dialogue.says("Ændret siden godkendelsen:\n  Tekst: \(told)\n"))
  }

  /// Answers g4, in the name of the caseworker.
  private static func answer(_ answer: Answer, in file: URL) throws {
    var store = try PlanStore(opening: file.path(percentEncoded: false))
    let old = store.plan.goal("g4")?.answer(in: "2017-10") ?? Answer()
    let signature = Signature(by: "ida", at: Signature.bo.at)
    _ = try store.commit(
      Edit.edits(from: old, to: answer, goal: "g4", round: "2017-10"), signature: signature)
  }

  @Test func `approving asks, and goes on to the next`() throws {
    let asked = try converse(["r", "", "1"], on: reviewedPlan, login: "bo")
    #expect(asked.said == ["Godkend svaret på 4.1.1 Budgettet holder?", "1 Godkend", "2 Lad være"])
    #expect(review("g1", in: asked) == .awaiting)
    let done = try converse(["r", "", "godkend", "godkend"], on: reviewedPlan, login: "bo")
    #expect(review("g1", in: done).isApproved)
    #expect(done.says("4.1.1: godkendt af Bo Chef\n\n4.1.2  Nyt system"))
    #expect(done.prompt == "4.1.2 godkendelse (1 godkend, 2 send tilbage, Enter: næste):")
    let all = try converse(["r", "", "1", "1", "1", "1"], on: reviewedPlan, login: "bo")
    #expect(all.said.last == "Intet svar afventer godkendelse.")
  }

  @Test func `all unchanged answers are approved by one question`() throws {
    let done = try converse(["r", "3", "1"], on: reviewedPlan, login: "bo")
    #expect(review("g2", in: done).isApproved && review("g1", in: done) == .awaiting)
    let again = try converse(["r", "A", "1", "A"], on: reviewedPlan, login: "bo")
    #expect(again.said == ["Intet uændret svar afventer godkendelse."])
  }

  @Test func `sending back asks for a remark, which the caseworker meets first`() throws {
    let sent = try converse(
      ["r", "", "2", "", "Tallene mangler."], on: reviewedPlan, login: "bo")
    #expect(sent.says("kræver en bemærkning.\nSend svaret på 4.1.1"))
    #expect(review("g1", in: sent).approval?.remark == "Tallene mangler.")
    let start = try converse(["M", "4.1.1"], on: sent.plan.bytes)
    #expect(start.says("1 svar er sendt tilbage (M viser det øverst)."))
    #expect(start.says("Sendt tilbage: 1\n  4.1.1  Budgettet holder\n         Tallene mangler."))
    #expect(start.says("  Sendt tilbage af Bo Chef"))
  }

  @Test func `a remark that could not be saved is asked for again, and written anew`() throws {
    let ida = Signature(by: "ida", at: Signature.bo.at)
    let dialogue = try converse(
      [
        "r", "", "2", Self.changed(by: ida) { $0.closing($1, reason: "x", ida) }, "Et.",
        Self.changed(by: ida) { $0.reopening($1, reason: "y", ida) }, "To.",
      ], on: reviewedPlan, login: "bo")
    #expect(dialogue.transcript.ranges(of: "Hvad skal der gøres?").count == 2)
    #expect(review("g1", in: dialogue).approval?.remark == "To.")
  }

  /// What somebody does to the round meanwhile.
  private static func changed(
    by signature: Signature, _ edits: @escaping @Sendable (Plan, Round) -> [Edit]
  ) -> Spoken {
    .work { file in
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let round = try #require(store.plan.round("2017-10"))
      _ = try store.commit(edits(store.plan, round), signature: signature)
    }
  }

  @Test func `a caseworker approves on a chief's behalf, and says how`() throws {
    let done = try converse(["r", "", "1", "Aftalt på møde."], on: reviewedPlan)
    #expect(done.says("4.1.1: godkendt af Ida Prøve på vegne af Bo Chef"))
    #expect(review("g1", in: done).approval?.remark == "Aftalt på møde.")
    let left = try converse(["r", "", "1", "?", "."], on: reviewedPlan)
    #expect(review("g1", in: left) == .awaiting)
  }

  @Test(
    arguments: [
      (["r", "1"], "Vælg først et svar: Enter, eller målets nummer."),
      (["r", "4.1.3", "1"], "4.1.3 er ikke besvaret og kan ikke godkendes"),
      (["r", "4.1.4", "2"], "4.1.4 er ikke besvaret; der er intet at sende tilbage."),
      (["r", "ja"], "\"ja\" kan ikke bruges her."),
      (["R"], "Kun sagsbehandlere kan åbne og lukke runder"),
    ] as [([Spoken], String)])
  func `what cannot be done is answered with the sentence of the screen`(
    script: [Spoken], sentence: String
  ) throws {
    let dialogue = try converse(script, on: reviewedPlan, login: "bo")
    #expect(dialogue.transcript.replacing("\n", with: " ").contains(sentence), "\(dialogue)")
  }

  @Test func `where there is nothing to approve, the menu says why`() throws {
    #expect(try converse(["r"]).said.joined(separator: " ").contains("Ingen i planen er centerch"))
  }

  @Test func `what somebody else changes meanwhile is told, and not approved unread`() throws {
    let dialogue = try converse(
      ["r", "", .other(Answer(result: .red, timeline: .red), "g1"), "1", "1"], on: reviewedPlan,
      login: "bo")
    #expect(!review("g1", in: dialogue).isApproved)
    #expect(dialogue.says("2 Lad være\nPlanen er ændret udefra\n"))
    let before = try converse(
      ["r", "", .other(Answer(result: .red, timeline: .red), "g1"), "l"], on: reviewedPlan,
      login: "bo")
    #expect(before.said.last == "4.1.1 afventer ikke mere.")
  }

  @Test func `an answer that was mended meanwhile is told anew`() throws {
    var mended = try #require(try Plan(reviewedPlan).goal("g1")).answer(in: "2017-10")
    mended.text = "Budgettet holder i alle afdelinger."
    let dialogue = try converse(
      ["r", "", .other(mended, "g1"), "?"], on: reviewedPlan, login: "bo")
    #expect(dialogue.says("Planen er ændret udefra"))
    #expect(dialogue.said.contains { $0.hasPrefix("  Budgettet holder i alle afdelinger.") })
  }

  @Test func `what is left for leads to the menu's commands, and numbers to goals`() throws {
    #expect(try converse(["r", "o"], on: reviewedPlan, login: "bo").says("Overblik over status"))
    let answered = try converse(["r", "", "4", "t 2", "."], on: reviewedPlan, login: "bo")
    #expect(answered.prompt?.hasPrefix("Godkendelse") == true)
    let other = try converse(["r", "4.1.5"], on: reviewedPlan, login: "bo")
    #expect(other.says("Ny vej"))
  }
}
