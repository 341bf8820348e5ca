package import StrategyModel

extension PlainText {
  /// A change: when and by whom, and below it from what to what.
  package mutating func add(_ entry: History.Entry, at time: Phrase, in plan: Plan) {
    add((time + Phrase(verbatim: "  ") + entry.author)(language))
    for edit in entry.edits where !edit.isSignature {
      add(plan.story(of: edit)(language), indent: 2, hanging: 2)
    }
  }
}
