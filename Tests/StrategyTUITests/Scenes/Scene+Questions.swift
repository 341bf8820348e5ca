import StrategyModel
import StrategyTUI

extension Scene {
  /// Every question that is asked over a screen.
  static let questions = [
    Scene("question", "e"),
    Scene("question-mails", "M ^P 'skriv mails' Enter"),
    Scene(
      "question-closing", "1 1 1 1 1 1 1 1 1 1 1 1 ^P 'luk runden' Enter",
      on: { try SamplePlan.real }),
    Scene("question-end", "^P 'afslut målet' Enter"),
    Scene("question-dropped", "^P 'afslut målet' Enter Right Enter 'Ikke længere relevant.'"),
    Scene("question-add", ": 'diger planen' Enter Down Down Down Down a"),
    Scene(
      "question-deadline", "\(goal) S-Tab '31-12-2018' F2 \(goal) S-Tab ^K '31-12-2030' F2",
      on: { smallPlan }),
    Scene("admin-leaving", ": 'diger planen' Enter Down Down Down Down Down Enter End ^K Esc"),
    Scene("question-leaving", answer, others: close, then: "Esc"),
    Scene("question-quitting", answer, others: close, then: "F10"),
    Scene("question-both", answer, others: answerToo, then: "F2"),
    Scene("question-both-leaving", answer, others: answerToo, then: "Esc"),
    Scene(
      "question-undo-over", "1", on: { try SamplePlan.real }, others: answerToo, then: "u"),
    Scene(
      "question-both-fields", "\(goal) ^K 'Mit'", on: { smallPlan },
      others: { _ = try $0.commit([$0.plan.set(.title, of: .goal("g1"), to: "Deres")], .bo) },
      then: "F2"),
    Scene(
      "question-undo", "^P 'runder...' Enter a 'ny' Enter Enter Esc 1",
      on: { try SamplePlan.real }, others: close, then: "u"),
    Scene("question-merge", on: { try ConflictTests.merged }),
    Scene("question-merge-status", "Right Enter", on: { try ConflictTests.merged }),
    Scene("question-draft", on: { try SamplePlan.real }, draft: (left, nil)),
    Scene("question-draft-elsewhere", on: { try SamplePlan.real }, draft: (left, "kontor-7")),
  ]

  private static let goal = ": 'redigér målet' Enter"
  private static let answer = "Enter Tab Tab 'Mit.'"
  private static let left = Edit.edits(
    from: Answer(), to: Answer(result: .yellow, why: "Fordi leverandøren"), goal: "g1",
    round: "2017-10")

  @Sendable private static func close(_ store: inout PlanStore) throws {
    guard let round = store.plan.openRound else { return }
    _ = try store.commit(store.plan.closing(round, reason: "Nu.", .bo), .bo)
  }

  @Sendable private static func answerToo(_ store: inout PlanStore) throws {
    let old = store.plan.goal("g1")?.answer(in: "2017-10") ?? Answer()
    var new = old
    new.text = "Deres."
    if old.timeline == .none { new.result = .red }
    _ = try store.commit(Edit.edits(from: old, to: new, goal: "g1", round: "2017-10"), .bo)
  }
}

extension PlanStore {
  fileprivate mutating func commit(_ edits: [Edit], _ signature: Signature) throws -> Commit {
    try commit(edits, signature: signature)
  }
}
