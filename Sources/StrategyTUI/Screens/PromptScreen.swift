package import StrategyModel

/// A question over the screen that is answered with a few words: a reason, a remark.
package struct PromptScreen: Screen {
  package enum Action: Sendable { case finish, leave }

  let question: @Sendable (Context) -> Phrase
  /// The fields that are to keep what is written, by which a draft knows what was asked.
  private let fields: [Target]
  /// What is said where nothing was written.
  private let needed: Phrase
  private let then: @Sendable (String) -> Effect
  private var editor: TextEditor
  private var box = Rect(x: 0, y: 0, width: 60, height: 8)

  /// The widest text that is easy to read.
  private static let widest = 60
  /// Rows of the editor, where the question leaves as many.
  private static let rows = 3

  /// - Parameters:
  ///   - fields: those that are to keep what is written.
  ///   - needed: what is said where nothing was written.
  ///   - text: what stands there at first.
  ///   - question: what is asked, as the plan is now.
  ///   - then: what is done with what was written, once this is closed.
  init(
    for fields: [Target], needed: Phrase = .reasonNeeded, text: String = "",
    asking question: @escaping @Sendable (Context) -> Phrase,
    then: @escaping @Sendable (String) -> Effect
  ) {
    self.question = question
    self.fields = fields
    self.needed = needed
    self.then = then
    editor = TextEditor(text)
  }

  /// What was written.
  var text: String { editor.text }

  /// Takes what a draft holds.
  mutating func resume(_ text: String, at offset: Int?) {
    editor = TextEditor(text, cursor: offset ?? .max)
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
    guard action == .finish else {
      return text.saysSomething ? .leaving(nil, context) : .close(.left)
    }
    guard text.saysSomething else {
      context.message = needed
      return .none
    }
    return .answer(self, then(text))
  }

  package func leave(_ context: Context) -> Effect {
    text.saysSomething ? .refuse(.isNotSaved) : .none
  }

  package func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)? {
    guard text.saysSomething else { return nil }
    let edits = fields.map { Edit($0, from: .nothing, to: .text(text)) }
    guard case .field(let field, _)? = fields.first else { return (edits, nil) }
    return (edits, Draft.Cursor(field: field, offset: editor.cursor))
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    let width = max(20, min(place.width - 2, Self.widest + 4))
    let asked = question(context)(context.language).wrapped(to: width - 4).count
    let height = min(place.height, asked + Self.rows + 3)
    box = Rect(
      x: place.x + (place.width - width) / 2, y: place.y + (place.height - height) / 2,
      width: width, height: height)
    editor.size = Size(width: width - 4, height: max(1, min(Self.rows, height - 3 - asked)))
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    frame.box(box)
    let text = question(context)(context.language)
    let width = box.width - 4
    let rows = min(text.wrapped(to: width).count, max(1, box.height - editor.size.height - 3))
    frame.write(text, in: Rect(x: box.x + 2, y: box.y + 1, width: width, height: rows))
    editor.draw(
      in: Rect(x: box.x + 2, y: box.y + 2 + rows, width: width, height: editor.size.height),
      on: &frame, focused: true)
    frame.write(Phrase.keys(context.language), at: Point(x: 1, y: frame.size.height - 1))
  }
}

extension Phrase {
  fileprivate static let finish = Phrase(da: "Videre", en: "Go on")
  fileprivate static let keys = Phrase(
    da: "Enter går videre, Esc lukker", en: "Enter goes on, Esc closes")
}
