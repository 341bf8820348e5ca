package import StrategyModel

/// A binding as the chrome sees it: what it is called, and where it is found, but not its action.
package struct Command: Sendable {
  /// Whose binding it is, and its place in that list.
  package enum Place: Equatable, Sendable {
    case app(Int)
    case screen(Int)
  }

  package let place: Place
  /// Whether it is the screen's and not the app's.
  var isOfScreen: Bool { if case .screen = place { true } else { false } }
  package let keys: [Key]
  package let words: Phrase
  package let menu: MenuPlace?
  /// Nil where it has none.
  package let hint: Hint?
  package let unavailable: Phrase?

  init<Action>(_ binding: Binding<Action>, at place: Place) {
    self.init(binding, at: place, keys: binding.keys, unavailable: binding.unavailable)
  }

  /// - Parameters:
  ///   - binding: what it is made from.
  ///   - place: where that is found.
  ///   - keys: those of its keys that mean it now.
  ///   - unavailable: why it cannot be done now.
  init<Action>(
    _ binding: Binding<Action>, at place: Place, keys: [Key], unavailable: Phrase?
  ) {
    self.place = place
    self.keys = keys
    words = binding.words
    menu = binding.menu
    hint = binding.hint
    self.unavailable = unavailable
  }
}
