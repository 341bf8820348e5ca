/// A status against that of the last closed round before.
package enum Trend: CaseIterable, Sendable {
  case better, same, worse
  /// Assessed now, and not then.
  case new

  /// Nil where nothing is assessed now.
  package init?(from old: Status, to new: Status) {
    guard let rank = new.rank else { return nil }
    guard let before = old.rank else {
      self = .new
      return
    }
    self = rank < before ? .better : rank > before ? .worse : .same
  }

  /// An ASCII character that stands beside a status.
  package var sign: String {
    switch self {
    case .better: "^"
    case .same: "="
    case .worse: "v"
    case .new: "*"
    }
  }

  package var word: Phrase {
    switch self {
    case .better: Phrase(da: "bedre", en: "better")
    case .same: Phrase(da: "uændret", en: "same")
    case .worse: Phrase(da: "dårligere", en: "worse")
    case .new: Phrase(da: "ny", en: "new")
    }
  }

  /// The trend with the round that it is told against: "bedre end juli 2017".
  package func phrase(since round: String) -> Phrase {
    switch self {
    case .better, .worse: word + Phrase(da: " end \(round)", en: " than \(round)")
    case .same: Phrase(da: "uændret siden \(round)", en: "the same as \(round)")
    case .new: Phrase(da: "ikke vurderet i \(round)", en: "not assessed in \(round)")
    }
  }
}

extension Status {
  /// The higher, the worse; nil where nothing is assessed.
  fileprivate var rank: Int? {
    switch self {
    case .none: nil
    case .green: 0
    case .yellow: 1
    case .red: 2
    }
  }
}

extension Goal {
  /// In how many rounds in a row an axis is red: a round, and the closed ones before it.
  package func redRounds(_ axis: Axis, upTo round: Round) -> Int {
    var count = 0
    var next: Round? = round
    while let round = next, followUp(in: round.id)?.answer[axis] == .red {
      count += 1
      next = round.previous
    }
    return count
  }
}
