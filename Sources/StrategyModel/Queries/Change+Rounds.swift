extension Change {
  /// The id of the round that was closed or reopened; nil where none was.
  ///
  /// Neither is undone like other changes (rule 2): each is taken back by the other, with a reason.
  package var steppedRound: String? {
    edits.lazy.compactMap { edit -> String? in
      guard case .field(.state, .round(let id)) = edit.target else { return nil }
      let closed = Value.text(Round.State.closed.rawValue)
      return edit.old == closed || edit.new == closed ? id : nil
    }.first
  }
}

extension Round {
  /// What takes back how the round came into its state.
  package var takenBack: Phrase {
    guard state != .closed else {
      return Refusal.roundStep(name: name, from: .closed, to: .open).phrase
    }
    return Phrase(
      da: "Runden \(name) er genåbnet; det tages tilbage ved at lukke den igen.",
      en: "The round \(name) was reopened; closing it again takes that back.")
  }
}
