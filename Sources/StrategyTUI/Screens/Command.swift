package import StrategyModel

/// A binding as the chrome sees it: what it is called, and where it is found, but not its action.
package struct Command: Sendable {
  /// Whose binding it is, and its place in that list.
  package enum Place: Equatable, Sendable {
    case app(Int)
    case screen(Int)
  }

  package let place: Place
  package let keys: [Key]
  package let words: Phrase
  package let menu: MenuPlace?
  /// The words and the priority of its hint; nil where it has none.
  package let hint: (words: Phrase, priority: Int)?
  package let unavailable: Phrase?

  /// - Parameters:
  ///   - binding: what it is made from.
  ///   - place: where that is found.
  ///   - hidingLetters: whether its letters mean something else now.
  init<Action>(_ binding: Binding<Action>, at place: Place, hidingLetters: Bool = false) {
    self.place = place
    keys = binding.keys.filter { key in
      if case .character = key { !hidingLetters } else { true }
    }
    words = binding.words
    menu = binding.menu
    hint = binding.hint.map { ($0.words, $0.priority) }
    unavailable = binding.unavailable
  }
}
