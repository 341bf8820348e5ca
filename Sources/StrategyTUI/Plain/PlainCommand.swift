import StrategyModel

/// What the menu of the plain dialogue offers, in the order of the numbers; the last is 0.
enum PlainCommand: Int, CaseIterable {
  case nextMissing = 1
  case review, goals, missing, overview, export, undo, redo, history, rounds, help
  case quit = 0

  /// The command that a line asks for: by its number, its letter, or its word or the beginning of
  /// that; nil where it asks for none.
  init?(_ line: String) {
    if let command = Int(line).flatMap(Self.init(rawValue:)) {
      self = command
      return
    }
    guard let command = Self.allCases.first(where: { line.means($0.name, letter: $0.letter) })
    else { return nil }
    self = command
  }

  /// The key of the same command on the screen, where that has one.
  var letter: String {
    switch self {
    case .nextMissing: "m"
    case .review: "r"
    case .goals: "l"
    case .missing: "M"
    case .overview: "o"
    case .export: "e"
    case .undo: "u"
    case .redo: "U"
    case .history: "t"
    case .rounds: "R"
    case .help: "?"
    case .quit: "q"
    }
  }

  /// The word that asks for it.
  var name: Phrase {
    switch self {
    case .nextMissing: Phrase(da: "næste", en: "next")
    case .review: .approveHint
    case .goals: Phrase(da: "liste", en: "list")
    case .missing: Phrase(da: "mangler", en: "missing")
    case .overview: Phrase(da: "overblik", en: "overview")
    case .export: Phrase(da: "eksportér", en: "export")
    case .undo: Phrase(da: "fortryd", en: "undo")
    case .redo: Phrase(da: "gentag", en: "redo")
    case .history: Phrase(da: "historik", en: "history")
    case .rounds: Phrase(da: "runder", en: "rounds")
    case .help: Phrase(da: "hjælp", en: "help")
    case .quit: .quitWord
    }
  }

  /// What it does, and why it cannot be done now.
  func binding(in app: App) -> (words: Phrase, unavailable: Phrase?) {
    let action: AppAction
    switch self {
    case .nextMissing: return (.nextMissing, app.context.answeringRefused())
    case .review: return (.toApprove, app.context.reviewRefused)
    case .goals: return (Phrase(da: "Alle mål, tema for tema", en: "All goals by theme"), nil)
    case .missing:
      return (
        Phrase(da: "Det, der mangler, center for center", en: "What is missing, by centre"), nil
      )
    case .history: return (.planHistory, nil)
    case .rounds: return (.rounds, app.context.roundsRefused)
    case .overview: action = .overview
    case .export: action = .export
    case .undo: action = .undo
    case .redo: action = .redo
    case .help: return (name.capitalised, nil)
    case .quit: action = .quit
    }
    let binding = app.appBindings[action.rawValue]
    return (binding.words, binding.unavailable)
  }
}

extension String {
  /// Whether the line is a command's letter, or the beginning of its word in any language.
  func means(_ word: Phrase, letter: String) -> Bool {
    if self == letter { return true }
    let line = lowercased()
    return line.count > 1 && Language.allCases.contains { word($0).hasPrefix(line) }
  }

  /// Whether the line asks to go back.
  var meansBack: Bool {
    self == "." || means(Phrase(da: "tilbage", en: "back"), letter: ".")
  }
}

extension Phrase {
  fileprivate static let toApprove = Phrase(da: "Svar at godkende", en: "Answers to approve")
  fileprivate static let rounds = Phrase(
    da: "Runder: åbn, luk, genåbn", en: "Rounds: open, close, reopen")
  static let quitWord = Phrase(da: "slut", en: "quit")
}
