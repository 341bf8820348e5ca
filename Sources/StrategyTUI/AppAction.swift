import StrategyModel

/// What can be done wherever one is.
enum AppAction: Int, CaseIterable {
  case help, overview, export, openAnother, newPlan, undo, redo, menu, repaint, suspend, quit

  /// Whether it can be done while a screen keeps the keys to itself.
  var worksEverywhere: Bool {
    switch self {
    case .help, .menu, .repaint, .suspend, .quit: true
    case .overview, .export, .openAnother, .newPlan, .undo, .redo: false
    }
  }

  func binding(canUndo: Bool, canRedo: Bool) -> Binding<AppAction> {
    switch self {
    case .help:
      Binding(self, .function(1), "?", words: .help, in: .help, hint: Hint(.help, 0))
    case .overview:
      Binding(self, "o", .function(5), words: .overview, in: .view, hint: Hint(.overview, 9))
    case .export:
      Binding(self, "e", .function(6), words: .export, in: .file, hint: Hint(.exportHint, 8))
    case .openAnother: Binding(self, words: .openAnother, in: .file)
    case .newPlan: Binding(self, words: .newPlan, in: .file)
    case .undo:
      Binding(
        self, "u", .control("z"), words: .undo, in: .edit, hint: Hint(.undo, 10),
        unavailable: canUndo ? nil : .nothingToUndo)
    case .redo:
      Binding(
        self, "U", .control("y"), words: .redo, in: .edit,
        unavailable: canRedo ? nil : .nothingToRedo)
    case .menu: Binding(self, .function(9), " ", words: .menu, hint: Hint(.menu, 3))
    case .repaint: Binding(self, .control("l"), words: .repaint, in: .view)
    case .suspend: Binding(self, words: .suspend, in: .file)
    case .quit: Binding(self, .function(10), "q", words: .quit, in: .file, hint: Hint(.quit, 0))
    }
  }
}

extension Phrase {
  static let help = Phrase(da: "Hjælp", en: "Help")
  fileprivate static let overview = Phrase(da: "Overblik", en: "Overview")
  fileprivate static let export = Phrase(
    da: "Eksportér rapporten som Markdown", en: "Export the report as Markdown")
  fileprivate static let exportHint = Phrase(da: "Eksportér", en: "Export")
  fileprivate static let openAnother = Phrase(
    da: "Åbn en anden plan...", en: "Open another plan...")
  static let newPlan = Phrase(da: "Ny plan...", en: "New plan...")
  fileprivate static let nothingToUndo = Phrase(
    da: "Der er intet at fortryde.", en: "There is nothing to undo.")
  fileprivate static let nothingToRedo = Phrase(
    da: "Der er intet at gentage.", en: "There is nothing to redo.")
  static let menu = Phrase(da: "Menu", en: "Menu")
  static let repaint = Phrase(da: "Tegn skærmen igen", en: "Redraw the screen")
  fileprivate static let suspend = Phrase(
    da: "Til kommandolinjen (skriv fg for at vende tilbage)",
    en: "To the command line (type fg to come back)")
  static let quit = Phrase(da: "Slut", en: "Quit")
}
