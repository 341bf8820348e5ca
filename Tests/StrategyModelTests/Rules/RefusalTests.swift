import Testing

@testable import StrategyModel

@Suite struct RefusalTests {
  @Test(
    arguments: [
      (
        "r1", .roundNotOpen(name: "juli", .closed),
        "Runden juli er lukket; svar i den \u{E5}bne, eller ret med en begrundelse.",
        "The round juli is closed; answer in the open one or correct with a reason."
      ),
      (
        "r3", .roundNotOpen(name: "jan.", .planned),
        "Runden jan. er ikke \u{E5}ben endnu; \u{E5}bn den f\u{F8}rst.",
        "The round jan. is not open yet; open it first."
      ),
    ] as [(String, Refusal, String, String)])
  func `an answer changes only while its round is open`(
    round: String, refusal: Refusal, da: String, en: String
  ) throws {
    let plan = try Sample.small(followUps: #"{"round": "r1", "text": "x"}"#)
    for key in [Field.result, .text, .notThisRound] {
      let edit = Edit(
        .field(key, of: .followUp(goal: "g1", round: round)), from: .nothing, to: .text("green"))
      #expect(throws: refusal) {
        _ = try plan.check([edit], after: plan, knowing: plan.findings, finishing: false, by: .ida)
      }
    }
    let node = Edit(
      .node(.followUp(goal: "g1", round: round)), from: .nothing, to: .nothing)
    #expect(throws: refusal) {
      _ = try plan.check([node], after: plan, knowing: plan.findings, finishing: false, by: .ida)
    }
    #expect(refusal.phrase.both == [da, en])
    #expect(StoreError.refused(refusal).exitCode == .found)
    #expect(StoreError.refused(refusal).phrase == refusal.phrase)
  }

  @Test func `a round with an unknown state is not open`() throws {
    let plan = try Sample.plan(
      #"{"format": "strategy-plan", "schema": 1, "rounds": [{"id": "r", "state": "x"}]}"#)
    #expect(plan.round("r")?.state == .planned)
  }

  @Test func `finishing an answer with gaps is refused, leaving it is not`() throws {
    let plan = try Sample.small()
    let edits = [
      Edit(
        .field(.result, of: .followUp(goal: "g1", round: "r2")), from: .nothing, to: .text("red")),
      Edit(
        .field(.consequences, of: .followUp(goal: "g1", round: "r2")), from: .nothing,
        to: .text("b")),
    ]
    let after = try plan.applying(edits, signature: .ida).plan
    let refusal = Refusal.explanation(goal: "4.1.1", [.why, .recovery])
    #expect(throws: refusal) {
      _ = try plan.check(edits, after: after, knowing: plan.findings, finishing: true, by: .ida)
    }
    #expect(throws: Never.self) {
      _ = try plan.check(edits, after: after, knowing: plan.findings, finishing: false, by: .ida)
    }
    #expect(
      refusal.phrase.both == [
        "4.1.1: gul eller r\u{F8}d kr\u{E6}ver en kommentar. Mangler: hvorfor, tilbage p\u{E5} sporet.",
        "4.1.1: yellow or red requires an explanation. Missing: why, recovery.",
      ])
  }

  @Test func `where no round is open that is said`() {
    #expect(
      Refusal.noOpenRound.phrase.both == [
        "Ingen runde er \u{E5}ben; \u{E5}bn en runde f\u{F8}rst.",
        "No round is open; open a round first.",
      ])
  }

  @Test func `closing over an answer that was changed meanwhile says what is lacking now`() throws {
    let seen = try RightsPlan.plan()
    let round = try #require(seen.round("r2"))
    let closing = seen.closing(round, reason: "Nu.", Who.caseworker.signature)
    let now = try seen.applying(
      [seen.set(.result, of: .followUp(goal: "g1", round: "r2"), to: "")]
    ).plan
    let lacking = Closing(of: try #require(now.round("r2"))).phrase
    #expect(
      try now.refusal(of: closing, by: Who.caseworker.signature)
        == .answeredMeanwhile(round: "okt.", lacking))
    #expect(
      Refusal.answeredMeanwhile(round: "okt.", lacking).phrase(.da).hasPrefix(
        "Imens er et svar ændret, så okt. er ikke lukket. Nu: 2 mangler"))
  }
}
