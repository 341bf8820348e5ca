import StrategyModel

/// What can be done wherever one is.
enum AppAction: Int, CaseIterable {
  case help, overview, export, openAnother, newPlan, successor, administer, undo, redo, palette,
    menu, terminalCheck, about
  case mouse, repaint, suspend, quit

  /// Whether it can be done while a screen keeps the keys to itself.
  var worksEverywhere: Bool {
    switch self {
    case .help, .palette, .menu, .terminalCheck, .about, .mouse, .repaint, .suspend, .quit: true
    case .overview, .export, .openAnother, .newPlan, .successor, .administer, .undo, .redo: false
    }
  }

  func binding(canUndo: Bool, canRedo: Bool, hearsMouse: Bool) -> Binding<AppAction> {
    switch self {
    case .help:
      Binding(self, .function(1), "?", words: .keysAndSmileys, in: .help, hint: Hint(.helpHint, 0))
    case .overview:
      Binding(self, "o", .function(5), words: .overview, in: .view, hint: Hint(.overview, 9))
    case .export:
      Binding(self, "e", .function(6), words: .export, in: .file, hint: Hint(.exportHint, 8))
    case .openAnother: Binding(self, words: .openAnother, in: .file)
    case .newPlan: Binding(self, words: .newPlan, in: .file)
    case .successor: Binding(self, words: .successor, in: .file)
    case .administer: Binding(self, words: .administer, in: .edit)
    case .undo:
      Binding(
        self, "u", .control("z"), words: .undo, in: .edit, hint: Hint(.undo, 10),
        unavailable: canUndo ? nil : .nothingToUndo)
    case .redo:
      Binding(
        self, "U", .control("y"), words: .redo, in: .edit,
        unavailable: canRedo ? nil : .nothingToRedo)
    case .palette:
      Binding(
        self, ":", .control("p"), words: .findCommand, in: .help, hint: Hint(.commandsHint, 12))
    case .menu: Binding(self, .function(9), " ", words: .menu, hint: Hint(.menu, 3))
    case .mouse: Binding(self, words: hearsMouse ? .mouseOff : .mouseOn, in: .view)
    case .terminalCheck: Binding(self, words: .terminalCheck, in: .help)
    case .about: Binding(self, words: .about, in: .help)
    case .repaint: Binding(self, .control("l"), words: .repaint, in: .view)
    case .suspend: Binding(self, words: .suspend, in: .file)
    case .quit: Binding(self, .function(10), "q", words: .quit, in: .file, hint: Hint(.quit, 0))
    }
  }
}

extension Phrase {
  static let keysAndSmileys = Phrase(
    da: "Hjælp: taster og smileyer", en: "Help: keys and smileys")
  static let helpHint = Phrase(da: "Hjælp", en: "Help")
  fileprivate static let commandsHint = Phrase(da: "kommandoer", en: "commands")
  fileprivate static let terminalCheck = Phrase(da: "Terminal...", en: "Terminal check...")
  fileprivate static let about = Phrase(da: "Om strategy-tui", en: "About strategy-tui")
  fileprivate static let export = Phrase(
    da: "Eksportér rapporten som Markdown", en: "Export the report as Markdown")
  fileprivate static let exportHint = Phrase(da: "Eksportér", en: "Export")
  fileprivate static let openAnother = Phrase(
    da: "Åbn en anden plan...", en: "Open another plan...")
  static let newPlan = Phrase(da: "Ny plan...", en: "New plan...")
  static let successor = Phrase(da: "Ny plan fra denne...", en: "New plan from this one...")
  static let administer = Phrase(da: "Rediger planen...", en: "Edit the plan...")
  fileprivate static let nothingToUndo = Phrase(
    da: "Der er intet at fortryde.", en: "There is nothing to undo.")
  fileprivate static let nothingToRedo = Phrase(
    da: "Der er intet at gentage.", en: "There is nothing to redo.")
  static let menu = Phrase(da: "Menu", en: "Menu")
  fileprivate static let mouseOff = Phrase(
    da: "Slå musen fra (for at markere tekst)", en: "Turn the mouse off (to mark text)")
  fileprivate static let mouseOn = Phrase(
    da: "Slå musen til (klik og hjul)", en: "Turn the mouse on (clicks and wheel)")
  static let repaint = Phrase(da: "Tegn skærmen igen", en: "Redraw the screen")
  fileprivate static let suspend = Phrase(
    da: "Til kommandolinjen (skriv fg for at vende tilbage)",
    en: "To the command line (type fg to come back)")
  static let quit = Phrase(da: "Slut", en: "Quit")
}
