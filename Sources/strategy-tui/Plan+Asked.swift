import StrategyModel

/// What a command line names in a plan, or why it names nothing.
extension Plan {
  func goal(asked name: String) throws(Failure) -> Goal {
    if let goal = goal(named: name) { return goal }
    throw Failure(
      .usage,
      Phrase(
        da: "Planen har intet mål \"\(name)\"; strategy-tui show viser målenes numre.",
        en: "The plan has no goal \"\(name)\"; strategy-tui show lists the goals' numbers."))
  }

  func round(asked name: String) throws(Failure) -> Round {
    if let round = round(named: name) { return round }
    let names = Phrase(verbatim: rounds.map(\.name).joined(separator: ", "))
    throw Failure(
      .usage,
      Phrase(
        da: "Planen har ingen runde \"\(name)\"; den har: ",
        en: "The plan has no round \"\(name)\"; it has: ") + names + Phrase(verbatim: "."))
  }

  /// A centre's code: one that is in the plan, or that a goal names.
  func centre(asked code: String) throws(Failure) -> String {
    if centre(code) != nil || goals.contains(where: { $0.centre == code }) { return code }
    let codes = Phrase(verbatim: centres.map(\.code).joined(separator: ", "))
    throw Failure(
      .usage,
      Phrase(
        da: "Planen har intet center \"\(code)\"; den har: ",
        en: "The plan has no centre \"\(code)\"; it has: ") + codes + Phrase(verbatim: "."))
  }
}
