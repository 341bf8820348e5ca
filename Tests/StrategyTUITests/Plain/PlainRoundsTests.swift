import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// Rounds, and what is looked for.
struct PlainRoundsTests {
  private static let ida = Signature(by: "ida", at: Instant(secondsSince1970: 1_507_801_200))

  @Test func `a round that lacks something is closed with a reason, and reopened with one`() throws
  {
    let closed = try converse(["R", "2", "", "Det haster."], on: reviewedPlan)
    #expect(closed.says("ABC / Bo Chef: 4.1.1 ikke godkendt, 4.1.2 ikke godkendt, 4.1.3 mangler"))
    #expect(closed.says("okt. 2017: 2 mangler, 3 ikke godkendt. Hvorfor lukkes runden alligevel?"))
    #expect(closed.says("Der skal en begrundelse til.\nokt. 2017: 2 mangler"))
    #expect(closed.said == ["okt. 2017: lukket og forseglet"])
    #expect(closed.plan.round("2017-10")?.closed?[.reason] == "Det haster.")
    let reopened = try converse(["runder", "2", "Fejl."], on: closed.plan.bytes)
    #expect(reopened.plan.round("2017-10")?.state == .open)
    #expect(reopened.plan.round("2017-10")?.reopened.last?[.reason] == "Fejl.")
  }

  @Test func `a round is opened, once the open one is closed`() throws {
    let refused = try converse(["R", "4"], on: try SamplePlan.manyRounds)
    #expect(refused.says("4 Åbn jan. 2018: okt. 2017 er åben; luk den først."))
    #expect(refused.said == ["okt. 2017 er åben; luk den først."])
    let opened = try converse(
      ["R", "3", "Færdig.", "R", "åbn jan"], on: try SamplePlan.manyRounds)
    #expect(opened.plan.openRound?.name == "jan. 2018")
  }

  @Test(arguments: [".", "4", "tilbage"])
  func `nothing is done where one goes back`(line: String) throws {
    let dialogue = try converse(["R", "1", "R", .line(line)], on: reviewedPlan)
    #expect(dialogue.plan.bytes == reviewedPlan)
  }

  @Test func `a reason that is not given closes nothing`() throws {
    let dialogue = try converse(["R", "2", "."], on: reviewedPlan)
    #expect(dialogue.plan.bytes == reviewedPlan)
    #expect(dialogue.prompt == "Valg (Enter: næste manglende svar, ?: hjælp):")
  }

  @Test func `a round that somebody else closed meanwhile is not closed again`() throws {
    let close = Spoken.work { file in
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let round = try #require(store.plan.openRound)
      let edits = store.plan.closing(round, reason: "Direktionen.", Self.ida)
      _ = try store.commit(edits, signature: Self.ida)
    }
    let dialogue = try converse([close, "R", "2", "R", "."], on: reviewedPlan)
    #expect(dialogue.says("okt. 2017 er lukket."))
    #expect(dialogue.said.isEmpty)
    #expect(dialogue.plan.round("2017-10")?.closed?[.reason] == "Direktionen.")
  }

  @Test func `a round that somebody else reopened meanwhile is not reopened again`() throws {
    let reopen = Spoken.work { file in
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let round = try #require(store.plan.round("2017-10"))
      let edits = store.plan.reopening(round, reason: "Tal mangler.", .bo)
      _ = try store.commit(edits, signature: .bo)
    }
    let dialogue = try converse(["R", "2", reopen, "?", "Fejl."], on: try SamplePlan.closed)
    #expect(dialogue.plan.round("2017-10")?.reopened.map { $0[.reason] } == ["Tal mangler."])
    #expect(dialogue.says("Der står: \"Fejl.\"."))
  }

  @Test func `a goal is left out of the round with a reason, and taken in again`() throws {
    let left = try converse(["4.1.4", "x", "Følges op hvert år."], on: reviewedPlan)
    #expect(left.says("9 hele målet, x følges ikke op i denne runde."))
    #expect(
      left.plan.goal("g4")?.followUp(in: "2017-10")?.notThisRound == "Følges op hvert år.")
    let back = try converse(["4.1.4", "x"], on: left.plan.bytes)
    #expect(back.says("x følges op i denne runde alligevel."))
    #expect(back.plan.goal("g4")?.followUp(in: "2017-10")?.notThisRound.isEmpty != false)
  }

  @Test func `an answer in a closed round is corrected with a reason`() throws {
    let refused = try converse(["4.1.1", "1 1"], on: try SamplePlan.closed)
    #expect(
      refused.said.joined(separator: " ")
        == "Ingen runde er åben; åbn en runde først. Skriv x for at rette med en begrundelse.")
    let corrected = try converse(
      ["4.1.1", "x", "Fejl i tallene.", "1 1"], on: try SamplePlan.closed)
    #expect(corrected.answer("g1") == Answer(result: .green, timeline: .green))
    let corrections = corrected.plan.goal("g1")?.followUp(in: "2017-10")?.corrections ?? []
    #expect(corrections.first?[.reason] == "Fejl i tallene.")
  }

  @Test func `who may not correct sees the goal, and why it cannot be answered`() throws {
    let dialogue = try converse(["4.1.1", "x"], on: reviewedPlan, login: "gro")
    #expect(dialogue.says("Budgettet holder"))
    #expect(dialogue.says("Kun sagsbehandlere og centerchefer kan besvare mål; du er læser."))
    #expect(dialogue.says("Du er læser\n") && !dialogue.says("1 Næste manglende svar"))
    #expect(dialogue.prompt == "Valg (?: hjælp):")
  }

  @Test func `words are found in goals, with what stands around them`() throws {
    let dialogue = try converse(["/influenza", "/mars"], on: reviewedPlan)
    #expect(dialogue.says("4.1.3  Færre sygedage\n       okt. 2017, hvorfor: Influenza."))
    #expect(dialogue.said == ["Findes ikke"])
    let filtered = try converse(["/influenza"], on: reviewedPlan, filter: Filter([.centre("DEF")]))
    #expect(filtered.said == ["Findes ikke i det viste; filteret skjuler 1"])
  }

  @Test func `help names the commands for what is not here`() throws {
    let dialogue = try converse(["?"])
    for command in ["round add", "move, remove", "missing --mail", "new"] {
      #expect(dialogue.said.contains { $0.hasPrefix("  strategy-tui") && $0.contains(command) })
    }
  }
}
