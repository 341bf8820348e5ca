import StrategyModel
import StrategyTUI

extension Scene {
  /// The plan with its goals.
  static let plan = [
    Scene("plan"),
    Scene("plan-heading", "Up"),
    Scene("plan-folded", "Up Left"),
    Scene("plan-unfinished", "Down Down Down"),
    Scene("plan-empty", on: { SamplePlan.empty }),
    Scene("plan-ended", "^P 'afslut målet' Enter Enter"),
    Scene("plan-chief", on: { reviewedPlan }, by: "bo"),
    Scene("plan-reader", "1", on: { reviewedPlan }, by: "gro"),
    Scene("closed", "1", on: { try SamplePlan.closed }),
    Scene("left-out", "^P 'ikke op i' Enter 'Kun hvert andet år.' Enter"),
    Scene("trends", on: { try SamplePlan.manyRounds }),
    Scene("details-scrolled", "Down Down +", on: { try SamplePlan.manyRounds }),
    Scene("round-closed", ",", on: { try SamplePlan.manyRounds }),
    Scene("round-planned", ".", on: { try SamplePlan.manyRounds }),
  ]

  /// What one reads: lists, charts, what was changed.
  static let reading = [
    Scene("overview", "o"),
    Scene("overview-end", "o End"),
    Scene("trends-overview", "o", on: { try SamplePlan.manyRounds }),
    Scene("overview-filtered", "f r Esc o"),
    Scene("missing", "M", on: { try SamplePlan.manyRounds }),
    Scene("missing-returned", "M", on: { try returned() }),
    Scene("history", "2 'Leverandøren er forsinket' Esc t"),
    Scene("history-empty", "t"),
  ]

  /// Texts, goals and commands that are looked for.
  static let finding = [
    Scene("search", "/ 'kombit'"),
    Scene("search-none", "/ 'xyz'"),
    Scene("search-kept", "/ 'ledelse' Enter n"),
    Scene("jump", "g '4.2'"),
    Scene("filter", "f"),
    Scene("filter-chosen", "f c r Down"),
    Scene("filter-empty", "f e p Esc"),
    Scene("chips", "f e r Esc"),
    Scene("sorted", "f m Esc"),
    Scene("palette", ":"),
    Scene("palette-found", ": 'sm'"),
    Scene("palette-none", ": 'xyz'"),
    Scene("palette-unavailable", "Up : 'grøn'"),
  ]

  /// The reviewed plan in which the chief has sent an answer back.
  static func returned() throws -> [UInt8] {
    try StrategyTUITests.play(
      "r b 'Tallene mangler; tag dem fra regnskabet.' Enter", on: reviewedPlan, login: "bo"
    ).plan.bytes
  }
}
