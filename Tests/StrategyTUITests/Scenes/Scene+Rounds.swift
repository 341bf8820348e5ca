import StrategyModel
import StrategyTUI

extension Scene {
  /// Rounds: opened, closed, reopened.
  static let rounds = [
    Scene("rounds", list),
    Scene("rounds-many", list, on: { try SamplePlan.manyRounds }),
    Scene("rounds-closed", "^P 'luk runden' Enter Enter 'Direktionen' Enter \(list)"),
    Scene("round-new", "\(list) a 'jan. 2018' Enter '31-1-2018'"),
    Scene("round-edited", "\(list) n"),
    Scene("round-closing", "^P 'luk runden' Enter"),
    Scene("round-reason", "^P 'luk runden' Enter Enter 'Direktionen beder om tallene.'"),
    Scene(
      "round-reopening", "^P 'genåbn' Enter 'Et tal var forkert.'",
      on: { try SamplePlan.closed }),
    Scene("left-out-why", "^P 'ikke op i' Enter"),
    Scene("closed-why", "^P 'ret i den' Enter", on: { try SamplePlan.closed }),
  ]

  private static let list = "^P 'runder...' Enter"

  /// What a chief sees, and who approves on a chief's behalf.
  static let review = [
    Scene("review", "r", on: { reviewedPlan }, by: "bo"),
    Scene("review-unready", "r End", on: { reviewedPlan }, by: "bo"),
    Scene("review-question", "r a", on: { reviewedPlan }, by: "bo"),
    Scene("review-unchanged", "r A", on: { reviewedPlan }, by: "bo"),
    Scene("review-remark", "r b 'Tallene mangler.'", on: { reviewedPlan }, by: "bo"),
    Scene("review-caseworker", "r", on: { reviewedPlan }),
    Scene("review-on-behalf", "r a 'Mundtligt på mødet.'", on: { reviewedPlan }),
    Scene(
      "review-changed", "r a Enter Up Up Enter Tab Tab ' Nyt.' F2", on: { reviewedPlan },
      by: "bo"),
  ]
}
