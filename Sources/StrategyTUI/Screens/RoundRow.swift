import StrategyModel

/// A round in the list of rounds: what its row says, and what there is to read of it.
struct RoundRow: Sendable {
  let id: String
  let name: String
  private let round: Round
  private let progress: (answered: Int, goals: Int)
  private let seal: SealState

  init(_ round: Round, _ context: Context) {
    self.round = round
    id = round.id
    name = round.name
    seal = round.sealState
    let states = context.plan.goals.map { $0.state(in: round.id).progress }
    progress = (states.count { $0 == .answered }, states.count { $0 != .exempt })
  }

  /// How wide the columns of all rows are, whose texts have different lengths.
  struct Columns {
    let name: Int
    let answered: Int

    init(of rows: [RoundRow], _ language: Language) {
      name = rows.map(\.name.columns).max() ?? 0
      answered = rows.map { Phrase.answered($0.progress)(language).columns }.max() ?? 0
    }
  }

  /// The name, the state, the counts and the due date; what has no room is left out at the end.
  func draw(
    at point: Point, width: Int, columns: Columns, _ language: Language, on frame: inout Frame
  ) {
    let names = Round.State.allCases.map { $0.word(language).columns }.max() ?? 0
    let due = round.due.map { Phrase.due + $0.phrase }
    let parts = [
      (name, min(columns.name, width / 2)), (round.state.word(language), names),
      (Phrase.answered(progress)(language), columns.answered), (due?(language) ?? "", 17),
      (seal == .holds ? Phrase.sealed(language) : isBroken ? Phrase.broken(language) : "", 16),
    ]
    var x = point.x
    for (text, columns) in parts where x < point.x + width {
      frame.write(text, at: Point(x: x, y: point.y), width: min(columns, point.x + width - x))
      x += columns + 2
    }
  }

  private var isBroken: Bool { if case .broken = seal { true } else { false } }

  /// All that is known of the round.
  func details(_ context: Context) -> [TextPanel.Line] {
    let language = context.language
    var lines = [TextPanel.Line(round.nameAndState(language), .bold)]
    let left = context.today.flatMap(round.timeLeft)
    let due = round.due.map { day in
      [Phrase.due + day.phrase, left].compactMap(\.self).joined(separator: ", ")
    }
    lines += [due ?? .noDue, .answered(progress)].map { TextPanel.Line($0(language)) }
    for record in round.reopened { lines += told(.reopened, record, context) }
    if let closed = round.closed { lines += told(.closed, closed, context) }
    guard round.state == .closed else { return lines }
    switch seal {
    case .holds: lines.append(TextPanel.Line(Phrase.sealHolds(language)))
    case .broken: lines.append(TextPanel.Line((round.sealTrouble ?? .empty)(language), .bold))
    case .unsealed: lines.append(TextPanel.Line(Phrase.unsealed(language)))
    }
    return lines
  }

  /// "Lukket 12-10-2030 09:41 af Ida Prøve: fordi …".
  private func told(_ what: Phrase, _ record: Record, _ context: Context) -> [TextPanel.Line] {
    let when = record.signature.map { context.localTime($0.at) }
    let who = context.plan.name(of: record[.by])
    let head = [what, when, who.isEmpty ? nil : .by + Phrase(verbatim: who)].compactMap(\.self)
      .joined(separator: " ")
    let reason = record[.reason].saysSomething ? ": \(record[.reason])" : "."
    return TextPanel.Line.labelled("", "\(head(context.language))\(reason)", by: 0)
  }
}

extension Plan {
  /// What people call somebody: the name, or the login where the plan has none.
  func name(of login: String) -> String {
    let name = person(login)?.name ?? ""
    return name.isEmpty ? login : name
  }
}

extension Phrase {
  fileprivate static func answered(_ progress: (answered: Int, goals: Int)) -> Phrase {
    Phrase(
      da: "\(progress.answered) af \(progress.goals) besvaret",
      en: "\(progress.answered) of \(progress.goals) answered")
  }
  fileprivate static let due = Phrase(da: "frist ", en: "due ")
  fileprivate static let noDue = Phrase(da: "ingen frist", en: "no due date")
  fileprivate static let sealed = Phrase(da: "segl holder", en: "seal holds")
  fileprivate static let broken = Phrase(da: "SEGL BRUDT", en: "SEAL BROKEN")
  fileprivate static let sealHolds = Phrase(
    da: "Seglet holder: svarene er som ved lukningen.",
    en: "The seal holds: the answers are as they were at the closing.")
  fileprivate static let unsealed = Phrase(
    da: "Runden har intet segl.", en: "The round has no seal.")
  fileprivate static let closed = Phrase(da: "Lukket", en: "Closed")
  fileprivate static let reopened = Phrase(da: "Genåbnet", en: "Reopened")
  static let by = Phrase(da: "af ", en: "by ")
}
