package import StrategyModel

/// What has the keys: a state, its actions, its bindings and its view.
///
/// A screen knows values only; whatever reaches outside is an effect.
package protocol Screen: Sendable {
  associatedtype Action

  /// What the screen is called, above its help.
  var title: Phrase { get }
  /// Whether it is drawn over the screen below, which stays in view.
  var isOverlay: Bool { get }
  /// Whether it keeps the keys to itself: of the app's own commands only help, menu and quit work.
  var keepsKeys: Bool { get }
  /// Whether it wants to know the bytes that came: keys arrive as `Event.received` then.
  var hearsBytes: Bool { get }

  func bindings(_ context: Context) -> [Binding<Action>]
  /// Takes a key or a pasted text before the bindings do; nil where it has no use for it.
  mutating func type(_ event: Event, _ context: inout Context) -> Effect?
  mutating func update(_ action: Action, _ context: inout Context) -> Effect
  /// Takes what was done with the mouse, in a window of a size.
  mutating func point(_ gesture: Gesture, in window: Size, _ context: inout Context) -> Effect
  /// The change that the screen asked for is saved.
  mutating func saved(_ context: inout Context) -> Effect
  /// The change that the screen asked for is not saved; the context's message says why.
  mutating func refused(_ context: inout Context) -> Effect
  /// Somebody chose between one's own value of a field and somebody else's.
  mutating func settle(
    _ field: Field, _ settlement: Settlement, _ context: inout Context
  ) -> Effect
  /// A text came back from another editor, changed.
  mutating func edited(_ text: String, _ context: inout Context)
  /// The dictionary does not know a word, and might know what is meant.
  mutating func doubted(_ word: SpelledWord, suggestions: [String], _ context: inout Context)
  /// The screen above was closed.
  mutating func resume(after outcome: Outcome, _ context: inout Context)
  /// The plan is another now, or the screen has just been opened.
  mutating func adopt(_ context: Context)
  /// Puts the cursor where something changed.
  mutating func reveal(_ target: Target, _ context: Context)
  /// What is left undone when the program ends from outside: as Esc does.
  func leave(_ context: Context) -> Effect
  /// What was typed and is not in the plan yet; nil where nothing is.
  func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)?
  /// The place has another size.
  mutating func arrange(in place: Rect, _ context: Context)
  /// What the message row says while there is no message.
  func notice(_ context: Context) -> Phrase?
  func render(_ context: Context, in place: Rect, on frame: inout Frame)
}

extension Screen {
  package var isOverlay: Bool { false }
  package var keepsKeys: Bool { false }
  package var hearsBytes: Bool { false }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? { nil }
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect { .none }
  package mutating func saved(_ context: inout Context) -> Effect { .none }
  package mutating func refused(_ context: inout Context) -> Effect { .none }
  package mutating func settle(
    _ field: Field, _ settlement: Settlement, _ context: inout Context
  ) -> Effect { .none }
  package mutating func edited(_ text: String, _ context: inout Context) {}
  package mutating func doubted(
    _ word: SpelledWord, suggestions: [String], _ context: inout Context
  ) {}
  package mutating func resume(after outcome: Outcome, _ context: inout Context) {}
  package mutating func adopt(_ context: Context) {}
  package mutating func reveal(_ target: Target, _ context: Context) {}
  package func leave(_ context: Context) -> Effect { .none }
  package func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)? { nil }
  package mutating func arrange(in place: Rect, _ context: Context) {}
  package func notice(_ context: Context) -> Phrase? { nil }

  /// The bindings without their actions.
  func commands(_ context: Context) -> [Command] {
    bindings(context).enumerated().map { Command($0.element, at: .screen($0.offset)) }
  }

  /// Does what a binding says, or says why it cannot be done now.
  mutating func run(_ index: Int, _ context: inout Context) -> Effect {
    let bindings = bindings(context)
    return bindings.indices.contains(index) ? perform(bindings[index], &context) : .none
  }

  private mutating func perform(_ binding: Binding<Action>, _ context: inout Context) -> Effect {
    guard let reason = binding.unavailable else { return update(binding.action, &context) }
    context.message = reason
    return .none
  }

  /// Takes an event: typed first, then by the bindings; nil where the screen has no use for it.
  mutating func take(_ event: Event, _ context: inout Context) -> Effect? {
    if let effect = type(event, &context) { return effect }
    guard case .key(let key) = event,
      let binding = bindings(context).first(where: { $0.keys.contains(key) })
    else { return nil }
    return perform(binding, &context)
  }
}
