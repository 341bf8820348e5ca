import StrategyModel

/// What a command line names in a plan, or why it names nothing.
extension Plan {
  func goal(asked name: String) throws(Failure) -> Goal {
    let goals = goals(named: name)
    guard let goal = goals.first else { throw noGoal(name) }
    guard goals.count == 1 else { throw ambiguous(name, goals) }
    return goal
  }

  private func noGoal(_ name: String) -> Failure {
    Failure(
      .usage,
      Phrase(
        da: "Planen har intet mål \"\(name)\"; strategy-tui show viser målenes numre.",
        en: "The plan has no goal \"\(name)\"; strategy-tui show lists the goals' numbers."))
  }

  /// Names the goals by what tells them apart: their ids, or their numbers where one id is theirs.
  private func ambiguous(_ name: String, _ goals: [Goal]) -> Failure {
    let isNumber = goals.allSatisfy { $0.number == name }
    let names = goals.map { isNumber ? $0.id : $0.number }.joined(separator: ", ")
    return Failure(
      .usage,
      Phrase(
        da:
          "Flere mål hedder \"\(name)\"; brug et af disse \(isNumber ? "id'er" : "numre"): \(names).",
        en: "Several goals are called \"\(name)\"; use one of these "
          + "\(isNumber ? "ids" : "numbers"): \(names)."))
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
