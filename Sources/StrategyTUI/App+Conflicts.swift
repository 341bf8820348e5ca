import StrategyModel

/// What merges left for somebody to settle, asked about one after the other.
extension App {
  /// Asks about the first conflict in the plan that has not been put off.
  mutating func offerConflicts() {
    guard context.readOnly == nil,
      let conflict = context.plan.conflicts.first(where: { !putOff.contains($0) })
    else { return }
    open(question(about: conflict))
  }

  private func question(about conflict: Conflict) -> QuestionScreen {
    let plan = context.plan
    let choices: [(Phrase, Conflict.Choice?)] = [
      (.later, nil), (.ours, .ours), (.theirs, .theirs),
      (.both, conflict.joined.map { .text($0) }),
    ]
    let possible = choices.filter { words, choice in
      guard let choice else { return words == .later }
      return plan.edits(settling: conflict, by: choice) != nil
    }
    var text = conflict.phrase(in: plan)
    if let target = conflict.target, case .field = target {
      text =
        text + value(.our, conflict.ours, conflict.ourSignature, target)
        + value(.their, conflict.theirs, conflict.theirSignature, target)
    }
    return QuestionScreen(
      text, choices: possible.map { ($0, .settleConflict(conflict, $1)) },
      cancel: .settleConflict(conflict, nil), context.language)
  }

  /// A side's value with who and when, on a line of its own, short enough for a question.
  private func value(
    _ side: Phrase, _ value: Value, _ signature: Signature?, _ target: Target
  ) -> Phrase {
    let language = context.language
    let who = signature.map { " (\($0.by), \(context.localTime($0.at)(language)))" } ?? ""
    return Phrase(verbatim: "\n") + side
      + Phrase(verbatim: "\(who): \(value.phrase(of: target)(language).clipped(to: 160))")
  }

  /// Does what was chosen, and asks about the next one.
  mutating func settle(_ conflict: Conflict, by choice: Conflict.Choice?) {
    if let choice, let edits = context.plan.edits(settling: conflict, by: choice) {
      perform(.change(edits, finishing: false))
      guard context.message == nil else { return }
    } else {
      putOff.append(conflict)
    }
    offerConflicts()
  }
}

extension Phrase {
  fileprivate static let later = Phrase(da: "Afgør senere", en: "Decide later")
  fileprivate static let ours = Phrase(da: "Behold vores", en: "Keep ours")
  fileprivate static let theirs = Phrase(da: "Tag deres", en: "Take theirs")
  fileprivate static let both = Phrase(da: "Behold begge", en: "Keep both")
  fileprivate static let our = Phrase(da: "Vores", en: "Ours")
  fileprivate static let their = Phrase(da: "Deres", en: "Theirs")
}
