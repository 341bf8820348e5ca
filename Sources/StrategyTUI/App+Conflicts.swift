import StrategyModel

/// What merges left for somebody to settle, asked about one after the other.
extension App {
  /// Asks about the first conflict in the plan that has not been put off.
  mutating func offerConflicts() {
    let conflicts = context.plan.conflicts.filter { !putOff.contains($0) }
    if let conflict = conflicts.first(where: { context.refusal(ofSettling: $0) == nil }) {
      open(question(about: conflict))
    } else if let first = conflicts.first, let reason = context.refusal(ofSettling: first),
      context.message == nil
    {
      context.message = .unsettled(conflicts.count) + reason
    }
  }

  private func question(about conflict: Conflict) -> QuestionScreen {
    let plan = context.plan
    let choices: [(Phrase, Conflict.Choice?)] = [
      (.decideLater, nil), (.ours, .ours), (.theirs, .theirs),
      (.keepBoth, conflict.joined.map { .text($0) }),
    ]
    let possible = choices.filter { words, choice in
      guard let choice else { return words == .decideLater }
      return plan.edits(settling: conflict, by: choice) != nil
    }
    var text = conflict.phrase(in: plan)
    if let target = conflict.target, case .field = target {
      let language = context.language
      let values = ValuesAtOdds(
        conflict.ours.phrase(of: target)(language), conflict.theirs.phrase(of: target)(language),
        in: Rect(size))
      text =
        text + side(.our, values.first, conflict.ourSignature)
        + side(.their, values.second, conflict.theirSignature)
    }
    return QuestionScreen(
      text, choices: possible.map { ($0, .settleConflict(conflict, $1)) },
      cancel: .settleConflict(conflict, nil), context.language)
  }

  /// A side's value with who and when, on a line of its own.
  private func side(_ side: Phrase, _ value: String, _ signature: Signature?) -> Phrase {
    let who = signature.map { " (\($0.by), \(context.localTime($0.at)(context.language)))" } ?? ""
    return Phrase(verbatim: "\n") + side + Phrase(verbatim: "\(who): \(value)")
  }

  /// Does what was chosen, and asks about the next one; what is refused is put off.
  mutating func settle(_ conflict: Conflict, by choice: Conflict.Choice?) {
    guard let choice, let edits = context.plan.edits(settling: conflict, by: choice),
      isKept(conflict, by: choice), save(edits, finishing: false)
    else {
      putOff.append(conflict)
      return offerConflicts()
    }
    offerConflicts()
  }

  /// Whether the value that is given up can be brought back: theirs, where ours stays, is put into
  /// the history; ours, where theirs comes, is there as what it replaced.
  private mutating func isKept(_ conflict: Conflict, by choice: Conflict.Choice) -> Bool {
    guard choice == .ours, let target = conflict.target, case .field = target else { return true }
    return remember(
      Edit(target, from: context.plan.value(of: target), to: conflict.theirs))
  }
}

extension Phrase {
  fileprivate static func unsettled(_ count: Int) -> Phrase {
    Phrase(
      da:
        "\(count) \(count == 1 ? "konflikt" : "konflikter") fra en fletning er \(count == 1 ? "uafgjort" : "uafgjorte"). ",
      en:
        "\(count) \(count == 1 ? "conflict" : "conflicts") of a merge \(count == 1 ? "is" : "are") "
        + "unsettled. ")
  }
  fileprivate static let ours = Phrase(da: "Behold planens", en: "Keep the plan's")
  fileprivate static let theirs = Phrase(da: "Tag fletningens", en: "Take the merge's")
  fileprivate static let our = Phrase(da: "I planen nu", en: "In the plan now")
  fileprivate static let their = Phrase(da: "Fra fletningen", en: "From the merge")
}
