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
  static let planHistory = Phrase(da: "Planens historik", en: "The plan's history")
  static let noHistory = Phrase(
    da: "Her er intet endnu. Ændringer skrives i historikken, når de gemmes.",
    en: "Nothing here yet. Changes are written to the history when they are saved.")
  static let undo = Phrase(da: "Fortryd", en: "Undo")
  static let redo = Phrase(da: "Gentag", en: "Redo")
  static let overview = Phrase(da: "Overblik", en: "Overview")
  static let filter = Phrase(da: "Filter og rækkefølge", en: "Filter and order")
  static let filterHint = Phrase(da: "filter", en: "filter")
  static let nextHit = Phrase(da: "Næste fund", en: "Next hit")
  static let nextHint = Phrase(da: "næste", en: "next")
  static let previousHit = Phrase(da: "Forrige fund", en: "Previous hit")
  static let previousHint = Phrase(da: "forrige", en: "previous")
  static let stayAtHit = Phrase(da: "Bliv ved fundet", en: "Stay at the hit")
  static let stayAtHitHint = Phrase(da: "bliv her", en: "stay here")
  static let toSearchStart = Phrase(
    da: "Tilbage til, hvor søgningen begyndte", en: "Back to where the search began")
  static let toSearchStartHint = Phrase(da: "tilbage", en: "back")
  static let notFound = Phrase(da: "Findes ikke", en: "Not found")
  /// Which of how many hits one is at.
  static func hit(_ number: Int, of count: Int) -> Phrase {
    Phrase(da: "\(number) af \(count)", en: "\(number) of \(count)")
  }
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
