package import StrategyModel

/// A question over the screen that is answered with a few words: a reason, a remark.
package struct PromptScreen: Screen {
  package enum Action: Sendable { case finish, leave }

  let question: Phrase
  private let then: @Sendable (String) -> Effect
  /// What is said where nothing was written; nil where that will do.
  private let needed: Phrase?
  private var editor = TextEditor()
  private var box = Rect(x: 0, y: 0, width: 60, height: 8)

  /// The widest text that is easy to read.
  private static let widest = 60
  /// Rows of the editor.
  private static let rows = 3

  /// - Parameters:
  ///   - question: what is asked.
  ///   - needed: what is said where nothing was written; nil where that will do.
  ///   - then: what is done with what was written, once this is closed.
  init(
    _ question: Phrase, needed: Phrase? = nil,
    then: @escaping @Sendable (String) -> Effect
  ) {
    self.question = question
    self.needed = needed
    self.then = then
  }

  package var title: Phrase { Phrase(da: "Spørgsmål", en: "Question") }
  package var isOverlay: Bool { true }
  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.finish, .enter, .function(2), .control("s"), words: .finish, hint: Hint(.finish, 1)),
      Binding(.leave, .escape, words: .close, hint: Hint(.close, 1)),
    ]
  }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    switch event {
    case .paste(let text): editor.insert(PastedText(text).text)
    case .key(let key): guard editor.press(key) else { return nil }
    default: return nil
    }
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    guard action == .finish else { return .close(.left) }
    if let needed, !editor.text.saysSomething {
      context.message = needed
      return .none
    }
    return .answer(self, then(editor.text))
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let width = max(20, min(place.width - 2, Self.widest + 4))
    let asked = question(context.language).wrapped(to: width - 4).count
    let height = min(place.height, asked + Self.rows + 3)
    box = Rect(
      x: place.x + (place.width - width) / 2, y: place.y + (place.height - height) / 2,
      width: width, height: height)
    editor.size = Size(width: width - 4, height: Self.rows)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.box(box)
    let text = question(context.language)
    let width = box.width - 4
    let rows = min(text.wrapped(to: width).count, max(1, box.height - Self.rows - 3))
    frame.write(text, in: Rect(x: box.x + 2, y: box.y + 1, width: width, height: rows))
    editor.draw(
      in: Rect(x: box.x + 2, y: box.y + 2 + rows, width: width, height: Self.rows),
      on: &frame, focused: true)
    frame.write(Phrase.keys(context.language), at: Point(x: 1, y: frame.size.height - 1))
  }
}

extension Phrase {
  fileprivate static let finish = Phrase(da: "Videre", en: "Go on")
  fileprivate static let keys = Phrase(
    da: "Enter går videre, Esc lukker", en: "Enter goes on, Esc closes")
}
