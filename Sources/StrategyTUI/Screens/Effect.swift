package import StrategyModel

/// What a screen asks the app to do: the only way from a key press to anything outside the screen.
package enum Effect: Sendable {
  case none
  case open(any Screen)
  /// Closes the top screen; the one below is told how it ended.
  case close(Outcome)
  /// Closes the top screen, and then does something else.
  indirect case closeThen(Effect)
  /// Shows a round, known by its id, on all screens.
  case showRound(String)
  /// Saves a change. `finishing` asks that the answer be whole.
  case change([Edit], finishing: Bool)
  /// Saves a change that says itself who made it and when.
  case sign(@Sendable (Plan, Signature) -> [Edit])
  /// Closes a prompt and does what was asked about; where that is not saved, the prompt comes back
  /// with what was written.
  indirect case answer(PromptScreen, Effect)
  /// Says why something cannot be done.
  case refuse(Phrase)
  case undo
  /// Undoes the last change where somebody else has changed the same since.
  case undoOverOthers
  /// Leaves what others did since, and goes on with the change before.
  case forgetUndo
  case redo
  /// Writes the whole report as Markdown into the current folder.
  case export(overwriting: Bool)
  /// Writes a mail for each centre that owes the open round something into the current folder.
  case writeMails(overwriting: Bool)
  /// Reads the history and opens it, of a goal or of the whole plan.
  case history(goal: String?)
  /// Opens the answers that are to be reviewed, with the history where that is needed.
  case review
  /// Puts the cursor of the screen on something, and then does something else.
  indirect case reveal(Target, then: Effect)
  /// Closes the top screen and runs a command of the one below.
  case run(Command.Place)
  /// Opens the form as a draft left it.
  case resume(DraftFolder.Found)
  /// Takes a draft away for good.
  case drop(DraftFolder.Found)
  /// Settles a field that somebody else changed too, in the form below the question; what is given
  /// up is in the history before.
  case settle(Field, Settlement, givingUp: Edit?)
  /// Settles what a merge left, or puts it off where nothing is chosen.
  case settleConflict(Conflict, Conflict.Choice?)
  /// Closes the form and leaves its draft for the next time.
  case park
  /// Ends the program and leaves the form's draft for the next time.
  case quitWithDraft
  /// Offers a text to the terminal's clipboard.
  case copy(String)
  /// Opens a text in another editor; the screen is told what it became.
  case editElsewhere(String)
  /// Looks for the first word that the dictionary does not know; the screen is told.
  case checkSpelling([SpelledWord])
  /// Makes a plan of another year from this one, at a path, without some goals (by their ids), and
  /// opens it; says there which goals (by their ids too) are to be changed.
  case makeSuccessor(at: String, titled: String, without: Set<String>, changing: [String])
  case suspend
  case repaint
  case quit
}

/// Which of two values of a field is to be.
package enum Settlement: Equatable, Sendable {
  case mine, theirs, both
}

/// How a screen ended.
package enum Outcome: Equatable, Sendable {
  case left
  /// The answer of a goal was finished.
  case finished
  /// A reason that was asked for was written.
  case answered(String)
}
