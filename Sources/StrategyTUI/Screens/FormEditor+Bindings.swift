import StrategyModel

/// What a form calls keys that have a meaning of their own where one is in no text.
struct FormWords {
  let left, right, newline: Phrase
  /// Nil where Delete has none there.
  let delete: Phrase?
}

extension FormEditor {
  /// The keys that leave: Esc ends what is marked first, as it ends a search.
  var leavingKeys: [Key] { isMarking ? [] : [.escape] }
  private var isMarking: Bool { now.editor?.isMarking == true }

  /// What ends marking, and what goes from field to field.
  var fieldBindings: [Binding<FormAction>] {
    let marking = Binding<FormAction>(
      .endMarking, .escape, words: .endMarking, in: .edit, hint: Hint(.endMarking, 2))
    return (isMarking ? [marking] : []) + [
      Binding(.nextField, .tab, words: .nextFormField, in: .view, hint: Hint(.nextFieldHint, 4)),
      Binding(.previousField, .backTab, words: .previousFormField, in: .view),
    ]
  }

  /// What is done in the texts, and back and forth in what was done.
  ///
  /// - Parameters:
  ///   - context: what the machine has to help with.
  ///   - words: of the keys that do something else where one is in no text.
  ///   - refused: why nothing can be changed; nil where it can.
  /// - Returns: what every form of texts has.
  func textBindings(
    _ context: Context, _ words: FormWords, refused: Phrase?
  ) -> [Binding<FormAction>] {
    let noEditor: Phrase? = now.editor == nil ? .moveToText : nil
    let noText = refused ?? noEditor
    let noMark: Phrase? = now.editor?.markedText == nil ? .markFirst : nil
    return [
      Binding(
        .undo, .control("z"), words: .undo, in: .edit, hint: Hint(.undo, 7),
        unavailable: canUndo ? nil : .nothingToUndoInForm),
      Binding(
        .redo, .control("y"), words: .redo, in: .edit,
        unavailable: canRedo ? nil : .nothingToRedoInForm),
      Binding(.mark, .function(12), words: .beginOrEndMarking, in: .edit, unavailable: noEditor),
      Binding(
        .copy, .control("g"), words: .copyMarked, in: .edit, unavailable: noEditor ?? noMark),
      Binding(.cut, .control("x"), words: .cutMarked, in: .edit, unavailable: noText ?? noMark),
      deleting(.line, words: .cutLine, in: .edit, unavailable: noText),
      Binding(
        .putBack, .control("u"), words: .putBack, in: .edit,
        unavailable: noText ?? (cutText.isEmpty ? .nothingCut : nil)),
      Binding(
        .editElsewhere, .control("o"), words: .editElsewhere, in: .edit,
        unavailable: noText ?? context.editorRefused),
      Binding(
        .checkSpelling, .control("n"), words: .checkSpelling, in: .edit,
        unavailable: context.spellingRefused),
    ] + findBindings + [
      deleting(.word, words: .deleteWordBefore, in: .edit, unavailable: noText),
      deleting(.before, words: .deleteBefore, unavailable: noText),
      deleting(
        .after, words: words.delete ?? .deleteAfter,
        unavailable: words.delete == nil ? noText : refused),
      Binding(.newline, .enter, words: words.newline, unavailable: refused),
    ] + movingBindings(words, unavailable: noEditor)
  }

  private func deleting(
    _ deletion: TextEditor.Deletion, words: Phrase, in menu: MenuPlace? = nil, unavailable: Phrase?
  ) -> Binding<FormAction> {
    Binding(.delete(deletion), deletion.key, words: words, in: menu, unavailable: unavailable)
  }

  private func movingBindings(
    _ words: FormWords, unavailable: Phrase?
  ) -> [Binding<FormAction>] {
    func moving(
      _ move: TextEditor.Move, _ words: Phrase, in menu: MenuPlace? = nil,
      unavailable: Phrase? = nil
    ) -> Binding<FormAction> {
      Binding(.move(move), keys: move.keys, words: words, in: menu, unavailable: unavailable)
    }
    return [
      moving(.up, .moveUp), moving(.down, .moveDown),
      moving(.left, words.left), moving(.right, words.right),
      moving(.wordLeft, .wordLeft, unavailable: unavailable),
      moving(.wordRight, .wordRight, unavailable: unavailable),
      moving(.start, .toLineStart, in: .edit, unavailable: unavailable),
      moving(.end, .toLineEnd, in: .edit, unavailable: unavailable),
      moving(.pageUp, .pageUp, unavailable: unavailable),
      moving(.pageDown, .pageDown, unavailable: unavailable),
      Binding(.extend(.up), .shiftUp, words: .markUp, unavailable: unavailable),
      Binding(.extend(.down), .shiftDown, words: .markDown, unavailable: unavailable),
      Binding(.extend(.left), .shiftLeft, words: .markLeft, unavailable: unavailable),
      Binding(.extend(.right), .shiftRight, words: .markRight, unavailable: unavailable),
    ]
  }
}

extension Phrase {
  static let moveToText = Phrase(
    da: "Flyt markøren til et tekstfelt først.", en: "Move to a text field first.")
  fileprivate static let nextFieldHint = Phrase(da: "felt", en: "field")
  fileprivate static let nothingToUndoInForm = Phrase(
    da: "Der er intet at fortryde i formularen.", en: "There is nothing to undo in the form.")
  fileprivate static let nothingToRedoInForm = Phrase(
    da: "Der er intet at gentage i formularen.", en: "There is nothing to redo in the form.")
  fileprivate static let deleteWordBefore = Phrase(
    da: "Slet ordet før", en: "Delete the word before")
  fileprivate static let moveUp = Phrase(
    da: "Op; fra kanten til feltet over", en: "Up; at the edge to the field above")
  fileprivate static let moveDown = Phrase(
    da: "Ned; fra kanten til feltet under", en: "Down; at the edge to the field below")
  fileprivate static let wordLeft = Phrase(da: "Et ord til venstre", en: "A word to the left")
  fileprivate static let wordRight = Phrase(da: "Et ord til højre", en: "A word to the right")
  fileprivate static let toLineStart = Phrase(da: "Til linjens start", en: "To the line's start")
  fileprivate static let toLineEnd = Phrase(da: "Til linjens slutning", en: "To the line's end")
  fileprivate static let markUp = Phrase(da: "Markér opad", en: "Mark upwards")
  fileprivate static let markDown = Phrase(da: "Markér nedad", en: "Mark downwards")
  fileprivate static let markLeft = Phrase(da: "Markér til venstre", en: "Mark to the left")
  fileprivate static let markRight = Phrase(da: "Markér til højre", en: "Mark to the right")
  fileprivate static let deleteBefore = Phrase(
    da: "Slet tegnet før", en: "Delete the character before")
  fileprivate static let endMarking = Phrase(da: "Slut markering", en: "End marking")
  fileprivate static let beginOrEndMarking = Phrase(
    da: "Begynd eller slut markering", en: "Start or end marking")
  fileprivate static let cutMarked = Phrase(da: "Klip", en: "Cut")
  fileprivate static let cutLine = Phrase(
    da: "Klip det markerede eller linjen", en: "Cut what is marked, or the line")
  fileprivate static let putBack = Phrase(da: "Sæt ind", en: "Paste")
  fileprivate static let nothingCut = Phrase(
    da: "Der er ikke klippet eller kopieret noget.", en: "Nothing has been cut or copied.")
  fileprivate static let markFirst = Phrase(
    da: "Markér noget først (F12, og så pilene).", en: "Mark something first (F12, then arrows).")
  fileprivate static let editElsewhere = Phrase(
    da: "Skriv teksten i en anden editor", en: "Write the text in another editor")
  fileprivate static let copyMarked = Phrase(da: "Kopiér", en: "Copy")
  fileprivate static let deleteAfter = Phrase(
    da: "Slet tegnet efter", en: "Delete the character after")
  fileprivate static let checkSpelling = Phrase(
    da: "Næste ord, ordbogen ikke kender", en: "Next word that the dictionary does not know")
}
