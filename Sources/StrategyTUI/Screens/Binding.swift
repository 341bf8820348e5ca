package import StrategyModel

/// Keys, words and an action, declared together: hints, menus and help are made from it.
package struct Binding<Action> {
  package let keys: [Key]
  /// What it does, as the menu and the help say it.
  package let words: Phrase
  package let action: Action
  /// The menu in which it stands; nil for what moves the cursor.
  package let menu: MenuPlace?
  package let hint: Hint?
  /// Why it cannot be done now.
  package let unavailable: Phrase?

  package init(
    _ action: Action, _ keys: Key..., words: Phrase, in menu: MenuPlace? = nil, hint: Hint? = nil,
    unavailable: Phrase? = nil
  ) {
    self.init(action, keys: keys, words: words, in: menu, hint: hint, unavailable: unavailable)
  }

  package init(
    _ action: Action, keys: [Key], words: Phrase, in menu: MenuPlace? = nil, hint: Hint? = nil,
    unavailable: Phrase? = nil
  ) {
    self.keys = keys
    self.words = words
    self.action = action
    self.menu = menu
    self.hint = hint
    self.unavailable = unavailable
  }

  /// The same with another action: a screen's own for one that several screens share.
  func map<Other>(_ own: (Action) -> Other) -> Binding<Other> {
    Binding<Other>(
      own(action), keys: keys, words: words, in: menu, hint: hint, unavailable: unavailable)
  }
}

/// What the row of hints says of a binding.
package struct Hint: Sendable {
  package let words: Phrase
  /// The lower, the sooner it has a place; 0 always has.
  package let priority: Int
  /// Whether it stands there too where the command cannot be done now: as long as that is so from
  /// row to row of a list only, the hints stand still while the cursor moves.
  package let stays: Bool

  package init(_ words: Phrase, _ priority: Int, stays: Bool = false) {
    self.words = words
    self.priority = priority
    self.stays = stays
  }
}

/// The menus, in the order of the bar.
package enum MenuPlace: CaseIterable, Sendable {
  case file, edit, view, round, help

  package var title: Phrase {
    switch self {
    case .file: Phrase(da: "Fil", en: "File")
    case .edit: Phrase(da: "Rediger", en: "Edit")
    case .view: Phrase(da: "Vis", en: "View")
    case .round: Phrase(da: "Runde", en: "Round")
    case .help: Phrase(da: "Hjælp", en: "Help")
    }
  }
}

extension Key {
  /// How the key is called where it is shown.
  package var label: Phrase {
    switch self {
    case .character(" "): Phrase(da: "Mellemrum", en: "Space")
    case .character(let character): Phrase(verbatim: String(character))
    case .control(let letter): Phrase(verbatim: "Ctrl-\(letter.uppercased())")
    case .function(let number): Phrase(verbatim: "F\(number)")
    case .up: Phrase(da: "Pil op", en: "Up")
    case .down: Phrase(da: "Pil ned", en: "Down")
    case .left: Phrase(da: "Pil venstre", en: "Left")
    case .right: Phrase(da: "Pil højre", en: "Right")
    case .shiftUp: Phrase(da: "Skift-pil op", en: "Shift-Up")
    case .shiftDown: Phrase(da: "Skift-pil ned", en: "Shift-Down")
    case .shiftLeft: Phrase(da: "Skift-pil venstre", en: "Shift-Left")
    case .shiftRight: Phrase(da: "Skift-pil højre", en: "Shift-Right")
    case .wordLeft: Phrase(da: "Ctrl-pil venstre", en: "Ctrl-Left")
    case .wordRight: Phrase(da: "Ctrl-pil højre", en: "Ctrl-Right")
    case .pageUp: Phrase(verbatim: "PgUp")
    case .pageDown: Phrase(verbatim: "PgDn")
    case .home: Phrase(verbatim: "Home")
    case .end: Phrase(verbatim: "End")
    case .insert: Phrase(verbatim: "Ins")
    case .delete: Phrase(verbatim: "Del")
    case .enter: Phrase(verbatim: "Enter")
    case .tab: Phrase(verbatim: "Tab")
    case .backTab: Phrase(da: "Skift-Tab", en: "Shift-Tab")
    case .backspace: Phrase(verbatim: "Backspace")
    case .escape: Phrase(verbatim: "Esc")
    }
  }
}
