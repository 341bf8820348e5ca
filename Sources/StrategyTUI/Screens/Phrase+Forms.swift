import StrategyModel

/// What more than one form says.
extension Phrase {
  static let nextFormField = Phrase(da: "Næste felt", en: "Next field")
  static let nextFieldHint = Phrase(da: "felt", en: "field")
  static let previousFormField = Phrase(da: "Forrige felt", en: "Previous field")
  static let nothingToUndoInForm = Phrase(
    da: "Der er intet at fortryde i formularen.", en: "There is nothing to undo in the form.")
  static let nothingToRedoInForm = Phrase(
    da: "Der er intet at gentage i formularen.", en: "There is nothing to redo in the form.")
  static let deleteWordBefore = Phrase(da: "Slet ordet før", en: "Delete the word before")
  static let moveUp = Phrase(
    da: "Op; fra kanten til feltet over", en: "Up; at the edge to the field above")
  static let moveDown = Phrase(
    da: "Ned; fra kanten til feltet under", en: "Down; at the edge to the field below")
  static let wordLeft = Phrase(da: "Et ord til venstre", en: "A word to the left")
  static let wordRight = Phrase(da: "Et ord til højre", en: "A word to the right")
  static let toLineStart = Phrase(da: "Til linjens start", en: "To the line's start")
  static let toLineEnd = Phrase(da: "Til linjens slutning", en: "To the line's end")
  static let markUp = Phrase(da: "Markér opad", en: "Mark upwards")
  static let markDown = Phrase(da: "Markér nedad", en: "Mark downwards")
  static let markLeft = Phrase(da: "Markér til venstre", en: "Mark to the left")
  static let markRight = Phrase(da: "Markér til højre", en: "Mark to the right")
  static let deleteBefore = Phrase(
    da: "Slet tegnet før", en: "Delete the character before")
  static let saveHint = Phrase(da: "Gem", en: "Save")
  static let backHint = Phrase(da: "Tilbage", en: "Back")
  static let endMarking = Phrase(da: "Slut markering", en: "End marking")
  static let beginOrEndMarking = Phrase(
    da: "Begynd eller slut markering", en: "Start or end marking")
  static let cutMarked = Phrase(da: "Klip", en: "Cut")
  static let cutLine = Phrase(
    da: "Klip det markerede eller linjen", en: "Cut what is marked, or the line")
  static let putBack = Phrase(da: "Sæt ind", en: "Paste")
  static let nothingCut = Phrase(
    da: "Der er ikke klippet eller kopieret noget.", en: "Nothing has been cut or copied.")
  static let copied = Phrase(
    da: "Kopieret. Ctrl-U sætter ind her.", en: "Copied. Ctrl-U pastes here.")
  static let wasCut = Phrase(
    da: "Klippet. Ctrl-U sætter ind her.", en: "Cut. Ctrl-U pastes here.")
  static let markFirst = Phrase(
    da: "Markér noget først (F12, og så pilene).", en: "Mark something first (F12, then arrows).")
  static let editElsewhere = Phrase(
    da: "Skriv teksten i en anden editor", en: "Write the text in another editor")
  static let copyMarked = Phrase(da: "Kopiér", en: "Copy")
  static let otherFormField = Phrase(da: "Det andet felt", en: "The other field")
  static let makePlan = Phrase(da: "Lav planen, og åbn den", en: "Make the plan and open it")
  static let makePlanHint = Phrase(da: "lav planen", en: "make the plan")
  static let keepMine = Phrase(da: "Behold mit", en: "Keep mine")
  static let takeTheirs = Phrase(da: "Tag deres", en: "Take theirs")
}
