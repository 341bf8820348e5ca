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

  /// A theme, focus area or goal by its number, a centre by its code, a person by the login, a round
  /// by its name; any of them by its id.
  func node(asked name: String) throws(Failure) -> Node {
    if !goals(named: name).isEmpty { return try goal(asked: name).node }
    let areas = themes.flatMap(\.focusAreas)
    let node =
      areas.first { $0.number == name }?.node ?? themes.first { $0.number == name }?.node
      ?? centre(name).map { .centre(code: $0.code) } ?? person(name)?.node
      ?? round(named: name).map { .round($0.id) } ?? areas.first { $0.id == name }?.node
      ?? themes.first { $0.id == name }?.node
    guard let node else {
      throw Failure(
        .usage,
        Phrase(
          da: "Planen har intet \"\(name)\"; strategy-tui show viser numrene.",
          en: "The plan has no \"\(name)\"; strategy-tui show lists the numbers."))
    }
    return node
  }

  /// A node of one kind that a command line names.
  func node(asked name: String, of kind: Kind) throws(Failure) -> Node {
    let node = try node(asked: name)
    guard node.kind == kind else {
      throw Failure(
        .usage,
        Phrase(da: "\"\(name)\" er ikke ", en: "\"\(name)\" is not ") + kind.indefinite
          + Phrase(verbatim: "."))
    }
    return node
  }
}

extension Kind {
  fileprivate var indefinite: Phrase {
    switch self {
    case .plan: Phrase(da: "en plan", en: "a plan")
    case .round: Phrase(da: "en runde", en: "a round")
    case .centre: Phrase(da: "et center", en: "a centre")
    case .person: Phrase(da: "en person", en: "a person")
    case .theme: Phrase(da: "et tema", en: "a theme")
    case .focusArea: Phrase(da: "et indsatsområde", en: "a focus area")
    case .goal: Phrase(da: "et mål", en: "a goal")
    case .followUp: Phrase(da: "et svar", en: "an answer")
    }
  }
}
