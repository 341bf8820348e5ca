import StrategyModel

/// What more than one form says.
extension Phrase {
  static let nextFormField = Phrase(da: "Næste felt", en: "Next field")
  static let previousFormField = Phrase(da: "Forrige felt", en: "Previous field")
  static let saveHint = Phrase(da: "Gem", en: "Save")
  static let backHint = Phrase(da: "Tilbage", en: "Back")
  static let otherFormField = Phrase(da: "Det andet felt", en: "The other field")
  static let makePlan = Phrase(da: "Lav planen, og åbn den", en: "Make the plan and open it")
  static let makePlanHint = Phrase(da: "lav planen", en: "make the plan")
  static let keepMine = Phrase(da: "Behold mit", en: "Keep mine")
  static let saveAgain = Phrase(
    da: "Afgjort. Gem med F2 eller Esc.", en: "Settled. Save with F2 or Esc.")
  static let takeTheirs = Phrase(da: "Tag deres", en: "Take theirs")
}
