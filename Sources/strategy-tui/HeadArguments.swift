import ArgumentParser
import StrategyModel

/// The fields of the plan's head, the title apart.
struct HeadArguments: ParsableArguments {
  @Option(parsing: .unconditional, help: "Plan: whose it is.")
  var organisation: String?

  @Option(parsing: .unconditional, help: "Plan: the number of its case.")
  var caseNumber: String?

  @Option(parsing: .unconditional, help: "Plan: the document's date, in any words.")
  var date: String?

  @Option(parsing: .unconditional, help: "Plan: who is in charge of the follow-up.")
  var caseworker: String?

  @Option(parsing: .unconditional, help: "Plan: when it was revised, in any words.")
  var revised: String?

  @Option(parsing: .unconditional, help: "Plan: why the follow-up is made.")
  var background: String?

  @Option(help: ArgumentHelp("Plan: the language of its documents.", valueName: "L"))
  var planLanguage: Language?

  @Option(parsing: .unconditional, help: "Plan: what a green result means.")
  var greenResult: String?

  @Option(parsing: .unconditional, help: "Plan: what a green timeline means.")
  var greenTimeline: String?

  @Option(parsing: .unconditional, help: "Plan: what a yellow result means.")
  var yellowResult: String?

  @Option(parsing: .unconditional, help: "Plan: what a yellow timeline means.")
  var yellowTimeline: String?

  @Option(parsing: .unconditional, help: "Plan: what a red result means.")
  var redResult: String?

  @Option(parsing: .unconditional, help: "Plan: what a red timeline means.")
  var redTimeline: String?

  @Option(parsing: .unconditional, help: "Plan: the rule on comments to yellow and red.")
  var comment: String?

  private var texts: [(Field, String?)] {
    [
      (.organisation, organisation), (.caseNumber, caseNumber), (.date, date),
      (.caseworker, caseworker), (.revised, revised), (.background, background),
      (.language, planLanguage?.rawValue),
    ]
  }

  private var wordings: [(status: Status, axis: Axis, text: String?)] {
    [
      (.green, .result, greenResult), (.green, .timeline, greenTimeline),
      (.yellow, .result, yellowResult), (.yellow, .timeline, yellowTimeline),
      (.red, .result, redResult), (.red, .timeline, redTimeline),
    ]
  }

  var isEmpty: Bool {
    texts.allSatisfy { $0.1 == nil } && wordings.allSatisfy { $0.text == nil } && comment == nil
  }

  func validate() throws {
    try GivenTexts.validate(texts.map(\.1) + wordings.map(\.text) + [comment])
  }

  /// The edits of a plan's head that were asked for.
  func edits(of plan: Plan) throws(Failure) -> [Edit] {
    var edits: [Edit] = []
    for (key, text) in try GivenTexts(texts).texts {
      edits.append(plan.set(key, of: .plan, to: text))
    }
    var scale = plan.scale.words
    for case (let status, let axis, let text?) in wordings {
      scale[status, axis] = try GivenTexts.one(text)
    }
    if let comment { scale.comment = try GivenTexts.one(comment) }
    return edits + [plan.set(.scale, of: .plan, to: scale.value)]
  }
}
