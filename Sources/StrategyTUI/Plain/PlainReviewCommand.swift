import StrategyModel

/// What can be done with answers that await approval, in the order of the numbers.
enum PlainReviewCommand: Int, CaseIterable {
  case approve = 1
  case sendBack, approveUnchanged, answer, history, list

  /// The command that a line asks for: by its number, its letter, or the beginning of its word; nil
  /// where it asks for none.
  init?(_ line: String) {
    if let command = Int(line).flatMap(Self.init(rawValue:)) {
      self = command
      return
    }
    guard let command = Self.allCases.first(where: { line.means($0.name, letter: $0.letter) })
    else { return nil }
    self = command
  }

  /// Whether it is about one answer, which must have been told before.
  var needsAnswer: Bool { self != .approveUnchanged && self != .list }

  /// The key of the same command on the screen, where that has one.
  fileprivate var letter: String {
    switch self {
    case .approve: "a"
    case .sendBack: "b"
    case .approveUnchanged: "A"
    case .answer: ""
    case .history: "t"
    case .list: "l"
    }
  }

  /// The word that asks for it.
  var name: Phrase {
    switch self {
    case .approve: .approveHint
    case .sendBack: .sendBackHint
    case .approveUnchanged: Phrase(da: "godkend alle uændrede", en: "approve all unchanged")
    case .answer: Phrase(da: "ret svaret", en: "answer it")
    case .history: Phrase(da: "historik", en: "history")
    case .list: Phrase(da: "liste", en: "list")
    }
  }
}
