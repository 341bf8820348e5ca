import StrategyModel

/// What is done in every form of texts.
package enum FormAction: Equatable, Sendable {
  case nextField, previousField
  case undo, redo
  case mark, endMarking
  case copy, cut, putBack
  case delete(TextEditor.Deletion)
  case newline
  case move(TextEditor.Move), extend(TextEditor.Move)
  case editElsewhere, checkSpelling
  case find(Find)

  package enum Find: Sendable {
    case begin, next, previous, stay, goBack
  }
}

extension FormEditor {
  mutating func perform(_ action: FormAction, _ context: inout Context) -> Effect {
    switch action {
    case .nextField: moveFocus(by: 1, round: true)
    case .previousField: moveFocus(by: -1, round: true)
    case .undo: undo()
    case .redo: redo()
    case .mark: move { $0.toggleMark() }
    case .endMarking: move { $0.endMarking() }
    case .copy: return keep(now.editor?.markedText, .copied, &context)
    case .cut:
      var taken: String?
      edit { taken = $0.cut() }
      return keep(taken, .wasCut, &context)
    case .delete(.line): return keep(cutLine(), .wasCut, &context)
    case .delete(let deletion): edit { $0.delete(deletion) }
    case .putBack: edit { [text = fitting(cutText)] in $0.insert(text) }
    case .newline:
      if now.takesLines { edit { $0.newline() } } else { moveFocus(by: 1, round: false) }
    case .move(let move): self.move(move)
    case .extend(let move): extend(move)
    case .editElsewhere: return now.editor.map { .editElsewhere($0.text) } ?? .none
    case .checkSpelling: return .checkSpelling(now.wordsFromHere)
    case .find(let step): find(step, &context)
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

  /// Takes what is typed or pasted, into the text one is in or as what is looked for.
  ///
  /// - Parameters:
  ///   - event: what came.
  ///   - refused: why nothing can be changed; nil where it can.
  ///   - context: is told why.
  /// - Returns: false for what no text has a use for.
  mutating func type(_ event: Event, refused: Phrase?, _ context: inout Context) -> Bool {
    guard finder == nil else { return typeSought(event) }
    guard now.editor != nil else { return false }
    switch event {
    case .paste where refused != nil, .key(.character) where refused != nil:
      context.message = refused
    case .paste(let text): paste(PastedText(text), &context)
    case .key(.character(let character)): edit { $0.insert(String(character)) }
    default: return false
    }
    return true
  }
}

extension Phrase {
  fileprivate static let copied = Phrase(
    da: "Kopieret. Ctrl-U sætter ind her.", en: "Copied. Ctrl-U pastes here.")
  fileprivate static let wasCut = Phrase(
    da: "Klippet. Ctrl-U sætter ind her.", en: "Cut. Ctrl-U pastes here.")
}
