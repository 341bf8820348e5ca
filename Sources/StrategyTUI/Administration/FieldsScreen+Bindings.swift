import StrategyModel

/// What the keys do in the form.
extension FieldsScreen {
  package func bindings(_ context: Context) -> [Binding<Action>] {
    guard form.finder == nil else { return form.findingBindings.map { $0.map(Action.form) } }
    return [
      Binding(
        .finish, .function(2), .control("s"), words: .saveHint, in: .file, hint: Hint(.saveHint, 1),
        unavailable: context.refusal(of: subject.deed)),
      Binding(
        .leave, keys: form.leavingKeys, words: .leave, in: .file, hint: Hint(.backHint, 2)),
    ] + form.fieldBindings.map { $0.map(Action.form) } + [
      Binding(
        .toggle, words: .toggle, in: .edit,
        unavailable: form.now.editor == nil ? nil : .moveToChoice)
    ] + form.textBindings(context, .fields, refused: nil).map { $0.map(Action.form) }
  }
}

extension FormWords {
  fileprivate static let fields = FormWords(
    left: Phrase(
      da: "Til venstre; i et valg: det forrige", en: "Left; in a choice: the one before"),
    right: Phrase(da: "Til højre; i et valg: det næste", en: "Right; in a choice: the next one"),
    newline: Phrase(
      da: "Ny linje; i felter af én linje: næste felt, fra det sidste: gem",
      en: "New line; in fields of one line: next field, from the last one: save"),
    delete: nil)
}

extension Phrase {
  fileprivate static let leave = Phrase(
    da: "Tilbage (det skrevne gemmes)", en: "Back (what is written is saved)")
  fileprivate static let toggle = Phrase(
    da: "Vælg, eller vælg fra (mellemrum)", en: "Choose, or leave out (space)")
  fileprivate static let moveToChoice = Phrase(
    da: "Flyt til et felt med valg først.", en: "Move to a field with choices first.")
}
