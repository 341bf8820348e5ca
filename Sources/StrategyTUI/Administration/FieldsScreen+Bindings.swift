import StrategyModel

/// What the keys do in the form, and what is cut and copied there.
extension FieldsScreen {
  package enum WriteAction: Sendable {
    case mark, endMarking
    case copy, cut, cutLine, putBack
    case editElsewhere
  }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    let noText: Phrase? = form.now.editor == nil ? .moveToText : nil
    let noMark: Phrase? = form.now.editor?.markedText == nil ? .markFirst : nil
    return [
      Binding(
        .finish, .function(2), .control("s"), words: .saveHint, in: .file, hint: Hint(.saveHint, 1),
        unavailable: context.refusal(of: subject.deed))
    ] + leavingBindings + [
      Binding(.nextField, .tab, words: .nextFormField, in: .view, hint: Hint(.nextFieldHint, 4)),
      Binding(.previousField, .backTab, words: .previousFormField, in: .view),
      Binding(
        .undo, .control("z"), words: .undo, in: .edit, hint: Hint(.undo, 7),
        unavailable: form.canUndo ? nil : .nothingToUndoInForm),
      Binding(
        .redo, .control("y"), words: .redo, in: .edit,
        unavailable: form.canRedo ? nil : .nothingToRedoInForm),
      Binding(
        .toggle, words: .toggle, in: .edit, unavailable: noText == nil ? .moveToChoice : nil),
      Binding(
        .write(.mark), .function(12), words: .beginOrEndMarking, in: .edit, unavailable: noText),
      Binding(
        .write(.copy), .control("g"), words: .copyMarked, in: .edit, unavailable: noText ?? noMark),
      Binding(
        .write(.cut), .control("x"), words: .cutMarked, in: .edit, unavailable: noText ?? noMark),
      Binding(.write(.cutLine), .control("k"), words: .cutLine, in: .edit, unavailable: noText),
      Binding(
        .write(.putBack), .control("u"), words: .putBack, in: .edit,
        unavailable: noText ?? (cutText.isEmpty ? .nothingCut : nil)),
      Binding(
        .write(.editElsewhere), .control("o"), words: .editElsewhere, in: .edit,
        unavailable: noText ?? context.editorRefused),
      Binding(
        .deleteWord, .control("w"), words: .deleteWordBefore, in: .edit, unavailable: noText),
      Binding(.backspace, .backspace, words: .deleteBefore, unavailable: noText),
      Binding(.delete, .delete, words: .deleteAfter, unavailable: noText),
      Binding(.newline, .enter, words: .newline),
    ] + movingBindings(unavailable: noText)
  }

  /// Esc ends what is marked first.
  private var leavingBindings: [Binding<Action>] {
    guard form.now.editor?.isMarking == true else {
      return [Binding(.leave, .escape, words: .leave, in: .file, hint: Hint(.backHint, 2))]
    }
    return [
      Binding(
        .write(.endMarking), .escape, words: .endMarking, in: .edit, hint: Hint(.endMarking, 2)),
      Binding(.leave, words: .leave, in: .file),
    ]
  }

  private func movingBindings(unavailable noText: Phrase?) -> [Binding<Action>] {
    [
      Binding(.move(.up), .up, words: .moveUp), Binding(.move(.down), .down, words: .moveDown),
      Binding(.move(.left), .left, words: .left), Binding(.move(.right), .right, words: .right),
      Binding(.move(.wordLeft), .wordLeft, words: .wordLeft, unavailable: noText),
      Binding(.move(.wordRight), .wordRight, words: .wordRight, unavailable: noText),
      Binding(
        .move(.start), .home, .control("a"), words: .toLineStart, in: .edit, unavailable: noText),
      Binding(
        .move(.end), .end, .control("e"), words: .toLineEnd, in: .edit, unavailable: noText),
      Binding(.move(.pageUp), .pageUp, words: .pageUp, unavailable: noText),
      Binding(.move(.pageDown), .pageDown, words: .pageDown, unavailable: noText),
      Binding(.extend(.up), .shiftUp, words: .markUp, unavailable: noText),
      Binding(.extend(.down), .shiftDown, words: .markDown, unavailable: noText),
      Binding(.extend(.left), .shiftLeft, words: .markLeft, unavailable: noText),
      Binding(.extend(.right), .shiftRight, words: .markRight, unavailable: noText),
    ]
  }

  mutating func update(_ action: WriteAction, _ context: inout Context) -> Effect {
    switch action {
    case .mark: form.move { $0.toggleMark() }
    case .endMarking: form.move { $0.endMarking() }
    case .copy: return keep(form.now.editor?.markedText, .copied, &context)
    case .cut:
      var taken: String?
      form.edit { taken = $0.cut() }
      return keep(taken, .wasCut, &context)
    case .cutLine:
      var taken: String?
      form.edit { taken = $0.cutLine() }
      return keep(taken, .wasCut, &context)
    case .putBack: form.edit { [cutText] in $0.insert(cutText) }
    case .editElsewhere: return form.now.editor.map { .editElsewhere($0.text) } ?? .none
    }
    return .none
  }

  private mutating func keep(
    _ text: String?, _ message: Phrase, _ context: inout Context
  ) -> Effect {
    guard let text, !text.isEmpty else { return .none }
    cutText = text
    context.message = message
    return .copy(text)
  }

  package mutating func edited(_ text: String, _ context: inout Context) {
    form.edit { $0.replaceAll(with: PastedText(text).raw) }
    arrange(in: layout.place, context)
  }
}

extension Phrase {
  fileprivate static let leave = Phrase(
    da: "Tilbage (det skrevne gemmes)", en: "Back (what is written is saved)")
  fileprivate static let toggle = Phrase(
    da: "Vælg, eller vælg fra (mellemrum)", en: "Choose, or leave out (space)")
  fileprivate static let moveToChoice = Phrase(
    da: "Flyt til et felt med valg først.", en: "Move to a field with choices first.")
  fileprivate static let deleteAfter = Phrase(
    da: "Slet tegnet efter", en: "Delete the character after")
  fileprivate static let newline = Phrase(
    da: "Ny linje; i felter af én linje: næste felt",
    en: "New line; in fields of one line: next field")
  fileprivate static let left = Phrase(
    da: "Til venstre; i et valg: det forrige", en: "Left; in a choice: the one before")
  fileprivate static let right = Phrase(
    da: "Til højre; i et valg: det næste", en: "Right; in a choice: the next one")
}
