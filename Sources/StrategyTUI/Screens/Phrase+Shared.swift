import StrategyModel

/// What more than one screen says.
extension Phrase {
  static let rateGreen = Phrase(da: "Sæt grøn", en: "Set green")
  static let rateYellow = Phrase(da: "Sæt gul", en: "Set yellow")
  static let rateRed = Phrase(da: "Sæt rød", en: "Set red")
  static let rateNone = Phrase(da: "Sæt ikke vurderet", en: "Set not assessed")
  /// Not assessed, where there is little room.
  static let none = Phrase(da: "ingen", en: "none")
  static let noGoals = Phrase(
    da: "Planen har ingen mål endnu. De tilføjes i menuen Rediger, eller med strategy-tui add.",
    en: "The plan has no goals yet. They are added from the menu Edit, or with strategy-tui add.")
  static let undo = Phrase(da: "Fortryd", en: "Undo")
  static let redo = Phrase(da: "Gentag", en: "Redo")
  static let overview = Phrase(da: "Overblik", en: "Overview")
  static let filter = Phrase(da: "Filter og rækkefølge", en: "Filter and order")
  static let filterHint = Phrase(da: "filter", en: "filter")
  static let decideLater = Phrase(da: "Afgør senere", en: "Decide later")
  static let keepBoth = Phrase(da: "Behold begge", en: "Keep both")
  static let stay = Phrase(da: "Bliv her", en: "Stay here")
  static let findCommand = Phrase(da: "Find en kommando", en: "Find a command")
  static let close = Phrase(da: "Luk", en: "Close")
  /// The keys of menus and questions.
  static let menuKeys = Phrase(
    da: "Pile flytter, Enter vælger, Esc lukker", en: "Arrows move, Enter chooses, Esc closes")
  static let lineUp = Phrase(da: "En linje op", en: "Up a line")
  static let lineDown = Phrase(da: "En linje ned", en: "Down a line")
  static let pageUp = Phrase(da: "En side op", en: "Up a page")
  static let pageDown = Phrase(da: "En side ned", en: "Down a page")
  static let toTop = Phrase(da: "Til toppen", en: "To the top")
  static let toBottom = Phrase(da: "Til bunden", en: "To the bottom")
}
