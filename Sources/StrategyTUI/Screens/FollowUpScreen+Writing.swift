import StrategyModel

/// What is cut and copied, other editors, and spelling.
extension FollowUpScreen {
  package enum WriteAction: Sendable {
    case mark, endMarking
    case copy, cut, cutLine, putBack
    case editElsewhere, checkSpelling
  }

  func writingBindings(_ context: Context) -> [Binding<Action>] {
    let refused = refusal(context)
    let noEditor: Phrase? = form.now.editor == nil ? .moveToText : nil
    let noText = refused ?? noEditor
    let noMark: Phrase? = form.now.editor?.markedText == nil ? .markFirst : nil
    return [
      Binding(
        .write(.mark), .function(12), words: .beginOrEndMarking, in: .edit, unavailable: noEditor),
      Binding(
        .write(.copy), .control("g"), words: .copyMarked, in: .edit, unavailable: noEditor ?? noMark
      ),
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
        .write(.checkSpelling), .control("n"), words: .checkSpelling, in: .edit,
        unavailable: context.spellingRefused),
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
      let goesOn = isCuttingLines
      var taken: String?
      form.edit { taken = $0.cutLine() }
      isCuttingLines = true
      // Lines that are cut one after the other are put back together, as in nano.
      return keep(taken.map { goesOn ? cutText + $0 : $0 }, .wasCut, &context)
    case .putBack: form.edit { [cutText] in $0.insert(cutText) }
    case .editElsewhere:
      guard let text = form.now.editor?.text else { return .none }
      return .editElsewhere(text)
    case .checkSpelling: return .checkSpelling(form.now.wordsFromHere)
    }
    return .none
  }

  /// Keeps a text to be put in here; the terminal may have it too, but nobody knows.
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

  package mutating func doubted(
    _ word: SpelledWord, suggestions: [String], _ context: inout Context
  ) {
    form.focus(.text(word.field))
    form.move { $0.select(word.range) }
    context.message = .doubt(word.text, suggestions.prefix(6).joined(separator: ", "))
    arrange(in: layout.place, context)
  }
}

extension Phrase {
  static let moveToText = Phrase(
    da: "Flyt markøren til et tekstfelt først.", en: "Move to a text field first.")
  fileprivate static let checkSpelling = Phrase(
    da: "Næste ord, ordbogen ikke kender", en: "Next word that the dictionary does not know")
  fileprivate static func doubt(_ word: String, _ suggestions: String) -> Phrase {
    guard !suggestions.isEmpty else {
      return Phrase(
        da: "Ordbogen kender ikke \"\(word)\" og har ingen forslag.",
        en: "The dictionary does not know \"\(word)\" and has no suggestions.")
    }
    return Phrase(
      da: "Ordbogen kender ikke \"\(word)\". Måske: \(suggestions).",
      en: "The dictionary does not know \"\(word)\". Perhaps: \(suggestions).")
  }
}
