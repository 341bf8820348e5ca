package import StrategyModel

/// A question over the screen, with an effect for each answer.
package struct QuestionScreen: Screen {
  package enum Action: Sendable {}

  /// What is asked, and the words of the answers.
  private(set) var dialog: Dialog
  private let effects: [Effect]
  private let cancel: Effect

  /// - Parameters:
  ///   - question: what is asked.
  ///   - choices: the answers; the first has the focus.
  ///   - cancel: what Esc does besides closing the question.
  ///   - language: of the screen.
  init(
    _ question: Phrase, choices: [(words: Phrase, effect: Effect)], cancel: Effect = .none,
    _ language: Language
  ) {
    dialog = Dialog(question(language), choices: choices.map { $0.words(language) })
    effects = choices.map(\.effect)
    self.cancel = cancel
  }

  package var title: Phrase { Phrase(da: "Spørgsmål", en: "Question") }
  package var isOverlay: Bool { true }
  package var keepsKeys: Bool { true }
  package func bindings(_ context: Context) -> [Binding<Action>] { [] }
  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {}

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    guard case .key(let key) = event else { return Effect.none }
    if key == .function(10) { return nil }
    switch dialog.press(key) {
    case .undecided: return Effect.none
    case .cancelled: return choosing(nil)
    case .chosen(let index): return choosing(index)
    }
  }

  /// What an answer does, known by its index; nil is none of them.
  func choosing(_ index: Int?) -> Effect {
    .closeThen(index.map { effects[$0] } ?? cancel)
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    guard let point = gesture.clicked, let index = dialog.choice(at: point, in: window) else {
      return .none
    }
    return choosing(index)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.write(
      Phrase.menuKeys(context.language), at: Point(x: 1, y: frame.size.height - 1))
    dialog.draw(on: &frame)
  }
}

extension Effect {
  /// Asks what becomes of what was written where one leaves and it is not saved; the reason is why
  /// it cannot be, nil where nobody tried.
  static func leaving(_ reason: Phrase?, _ context: Context) -> Effect {
    let draft: [(Phrase, Effect)] = context.keepsDrafts ? [(.keepDraft, .park)] : []
    return .open(
      QuestionScreen(
        [reason, .isNotSaved].compactMap(\.self).joined(separator: "\n"),
        choices: [(.stay, .none)] + draft + [(.discard, .close(.left))], context.language))
  }
}

extension Phrase {
  static let isNotSaved = Phrase(
    da: "Det skrevne er ikke gemt.", en: "What was written is not saved.")
  fileprivate static let keepDraft = Phrase(da: "Behold kladde", en: "Keep a draft")
  fileprivate static let discard = Phrase(da: "Kassér", en: "Discard")
}
