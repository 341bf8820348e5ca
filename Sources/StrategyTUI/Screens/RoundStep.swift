import StrategyModel

/// What can be done to a round, the same from the plan screen and from the list of rounds.
package enum RoundStep: CaseIterable, Sendable {
  case add, open, close, reopen, edit, remove

  var words: Phrase {
    switch self {
    case .add: Phrase(da: "Ny runde...", en: "New round...")
    case .open: Phrase(da: "Åbn runden", en: "Open the round")
    case .close: Phrase(da: "Luk runden...", en: "Close the round...")
    case .reopen: Phrase(da: "Genåbn runden...", en: "Reopen the round...")
    case .edit: Phrase(da: "Ret navn og frist...", en: "Edit name and due date...")
    case .remove: Phrase(da: "Fjern runden", en: "Remove the round")
    }
  }
}

extension Context {
  /// The round that a step is about while none is chosen from the list: the one that is shown where
  /// that will do, else the next one that will; nil where none does.
  func round(for step: RoundStep) -> Round? {
    switch step {
    case .add: nil
    case .open: round.flatMap { $0.state == .planned ? $0 : nil } ?? plan.nextPlanned
    case .close: plan.openRound
    case .reopen:
      round.flatMap { $0.state == .closed ? $0 : nil } ?? plan.rounds.last { $0.state == .closed }
    case .edit, .remove: round
    }
  }

  /// Why a step cannot be done now; nil where it can.
  ///
  /// - Parameters:
  ///   - step: what is to be done.
  ///   - round: what it is done to; nil where there is none that it could be done to.
  /// - Returns: a sentence.
  func refusal(of step: RoundStep, _ round: Round?) -> Phrase? {
    if let refusal = refusal(of: .keepRounds) { return refusal }
    if step == .add { return nil }
    guard let round else { return step.nothingToDo }
    switch step {
    case .add: return nil
    case .open where round.state != .planned, .reopen where round.state != .closed,
      .close where round.state != .open, .edit where round.state == .closed,
      .remove where round.state != .planned:
      return .isNow(round)
    case .open, .reopen: return plan.openRound.map { Refusal.anotherOpen($0.name).phrase }
    case .close, .edit, .remove: return nil
    }
  }

  /// What a step does, or asks first.
  func effect(of step: RoundStep, _ round: Round?) -> Effect {
    if step == .add {
      return .open(FieldsScreen(.new(.round(""), at: plan.end(of: .plan, .round)), self))
    }
    guard let round else { return .none }
    switch step {
    case .add: return .none
    case .open: return .change(plan.opening(round), finishing: false)
    case .close: return closing(round)
    case .reopen: return .open(whyReopened(round))
    case .edit: return .open(FieldsScreen(.node(.round(round.id)), self))
    case .remove: return .change(plan.edits(takingOut: .round(round.id)), finishing: false)
    }
  }

  /// Shows what the round would be closed over; where that is nothing, asks.
  private func closing(_ round: Round) -> Effect {
    guard Closing(of: round).entries.isEmpty else { return .open(ClosingScreen(round.id)) }
    let close = Effect.closing(round.id, reason: "")
    return .open(
      QuestionScreen(
        .closeWhole(round.name), choices: [(.keepOpen, .none), (.closeIt, close)], language))
  }

  /// Asks why a round is closed over what is lacking in it.
  func whyClosed(_ round: Round) -> PromptScreen {
    let id = round.id
    return PromptScreen(
      for: [.field(.closed, of: .round(id))],
      asking: { context in
        let round = context.plan.round(id) ?? round
        return .whyClose(round.name, Closing(of: round).phrase ?? .nothingLacking)
      },
      then: { .closing(id, reason: $0) })
  }

  /// Asks why a round is reopened, as it is seen now: who is second to do so is refused.
  func whyReopened(_ round: Round) -> PromptScreen {
    PromptScreen(
      for: [.field(.reopened, of: .round(round.id))], asking: { _ in .whyReopen(round.name) }
    ) { reason in
      .sign { plan, signature in plan.reopening(round, reason: reason, signature) }
    }
  }
}

extension Effect {
  /// Closes and seals a round, known by its id.
  static func closing(_ id: String, reason: String) -> Effect {
    .sign { plan, signature in
      plan.round(id).map { plan.closing($0, reason: reason, signature) } ?? []
    }
  }
}

extension Plan {
  fileprivate var nextPlanned: Round? { rounds.first { $0.state == .planned } }
}

extension RoundStep {
  /// What is said where no round is in the state that the step begins with.
  fileprivate var nothingToDo: Phrase {
    switch self {
    case .open:
      Phrase(
        da: "Ingen runde er planlagt; tilføj en først (Ny runde).",
        en: "No round is planned; add one first (New round).")
    case .close: Phrase(da: "Ingen runde er åben.", en: "No round is open.")
    case .reopen: Phrase(da: "Ingen runde er lukket.", en: "No round is closed.")
    case .add, .edit, .remove: Phrase(da: "Planen har ingen runder.", en: "The plan has no rounds.")
    }
  }
}

extension Phrase {
  static let reasonNeeded = Phrase(
    da: "Der skal en begrundelse til.", en: "A reason is needed.")
  fileprivate static func isNow(_ round: Round) -> Phrase {
    Phrase(verbatim: round.name) + Phrase(da: " er ", en: " is ") + round.state.word
      + Phrase(verbatim: ".")
  }
  fileprivate static func closeWhole(_ name: String) -> Phrase {
    Phrase(
      da: "Intet mangler i \(name). Luk runden, og forsegl svarene?",
      en: "Nothing is missing in \(name). Close the round and seal its answers?")
  }
  fileprivate static let keepOpen = Phrase(da: "Behold den åben", en: "Keep it open")
  fileprivate static let closeIt = Phrase(da: "Luk runden", en: "Close the round")
  fileprivate static func whyReopen(_ name: String) -> Phrase {
    Phrase(
      da: "Hvorfor genåbnes \(name)? Begrundelsen gemmes i planen.",
      en: "Why is \(name) reopened? The reason is kept in the plan.")
  }
  static let nothingLacking = Phrase(da: "intet mangler", en: "nothing is missing")
  fileprivate static func whyClose(_ name: String, _ lacking: Phrase) -> Phrase {
    Phrase(verbatim: "\(name): ") + lacking
      + Phrase(
        da: ". Hvorfor lukkes runden alligevel?", en: ". Why is the round closed all the same?")
  }
}
