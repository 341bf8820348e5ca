/// What shows whether anything in a closed round changed since: a checksum over all answers, and a
/// short one for each, so that the goals that changed can be named.
///
/// It is over values (answers, titles and centres by the goals' ids), not over bytes.
package struct Seal: Equatable, Sendable {
  /// `sha256:`, 64 hexadecimal digits, and for each answer a blank and 16 more.
  package let text: String

  /// Over the answers of a round as they are now.
  package init(of round: String, in plan: Plan) {
    var whole = Checksum()
    var parts: [String] = []
    for (id, goal) in plan.sealed(in: round) {
      let digits = goal.sealed(in: round).digits
      whole.add(id, digits)
      parts.append(String(digits.prefix(16)))
    }
    text = ([whole.text] + parts).joined(separator: " ")
  }

  package init(_ text: String) {
    self.text = text
  }

  /// The checksum over all answers: `sha256:` and its digits.
  package var whole: String { String(text.prefix { $0 != " " }) }

  fileprivate var parts: Set<Substring> { Set(text.split(separator: " ").dropFirst()) }
}

/// Whether a closed round is as it was when it was sealed.
package enum SealState: Equatable, Sendable {
  /// The round is not closed, or was closed by something that seals nothing.
  case unsealed
  case holds
  /// The goals whose answer, title or centre is another now, by their numbers; empty where an
  /// answer is gone, or the seal tells no goals apart.
  case broken(goals: [String])
}

extension Round {
  /// The seal as the file has it; nil where there is none.
  package var seal: Seal? {
    let text = plan.text(.seal, of: index)
    return text.isEmpty ? nil : Seal(text)
  }

  package var sealState: SealState {
    guard state == .closed, let seal else { return .unsealed }
    guard seal.whole != Seal(of: id, in: plan).whole else { return .holds }
    let parts = seal.parts
    guard !parts.isEmpty else { return .broken(goals: []) }
    let changed = plan.sealed(in: id).filter { _, goal in
      !parts.contains(goal.sealed(in: id).digits.prefix(16))
    }
    return .broken(goals: changed.map(\.goal.number))
  }
}

extension Round {
  /// What is wrong with a sealed round, in one sentence; nil where nothing is.
  package var sealTrouble: Phrase? {
    guard case .broken(let goals) = sealState else { return nil }
    guard !goals.isEmpty else {
      return Phrase(
        da: "\(name): et svar er ændret eller fjernet, efter at runden blev forseglet.",
        en: "\(name): an answer was changed or removed after the round was sealed.")
    }
    let numbers = goals.joined(separator: ", ")
    return Phrase(
      da: "\(name): ændret, efter at runden blev forseglet: \(numbers).",
      en: "\(name): changed after the round was sealed: \(numbers).")
  }
}

extension Plan {
  /// The goals that have an answer in a round, in the order of their ids.
  fileprivate func sealed(in round: String) -> [(id: String, goal: Goal)] {
    goals.filter { $0.followUp(in: round) != nil }.map { ($0.id, $0) }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}

extension Goal {
  fileprivate func sealed(in round: String) -> Checksum {
    var checksum = Checksum()
    checksum.add(Field.id.name, id)
    checksum.add(Field.title.name, title)
    checksum.add(Field.centre.name, centre)
    followUp(in: round)?.add(to: &checksum)
    return checksum
  }
}
