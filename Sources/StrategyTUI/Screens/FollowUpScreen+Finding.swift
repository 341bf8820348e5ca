import StrategyModel

/// Looking for something in the texts of the form.
extension FollowUpScreen {
  package enum FindAction: Sendable {
    case begin, next, previous, stay, goBack
  }

  /// The keys while one types what is looked for.
  var findingBindings: [Binding<Action>] {
    [
      Binding(.find(.stay), .enter, words: .stay, in: .edit, hint: Hint(.stay, 1)),
      Binding(.find(.goBack), .escape, words: .goBack, in: .edit, hint: Hint(.goBackHint, 2)),
      Binding(
        .find(.next), .function(3), .control("f"), .down, words: .next, in: .edit,
        hint: Hint(.nextHint, 4)),
      Binding(.find(.previous), .up, words: .previous, in: .edit, hint: Hint(.previousHint, 5)),
    ]
  }

  var findBindings: [Binding<Action>] {
    [
      Binding(.find(.begin), .control("f"), words: .find, in: .edit),
      Binding(
        .find(.next), .function(3), words: .next, in: .edit,
        unavailable: sought.isEmpty ? .findFirst : nil),
    ]
  }

  mutating func update(_ action: FindAction, _ context: inout Context) {
    switch action {
    case .begin:
      finder = FollowUpFinder(line: LineEditor(), origin: form.now.place)
    case .next: findAgain(.next, &context)
    case .previous: findAgain(.previous, &context)
    case .stay:
      if let finder { sought = finder.line.text }
      form.move { $0.go(to: $0.cursor) }
      finder = nil
    case .goBack:
      if let finder { form.go(to: finder.origin) }
      finder = nil
    }
  }

  private mutating func findAgain(_ direction: FollowUpForm.Direction, _ context: inout Context) {
    let text = finder?.line.text ?? sought
    let found = form.find(FoldedNeedle(text), from: form.now.place, direction)
    finder?.found = found
    guard finder == nil else { return }
    context.message = Phrase(verbatim: "\"\(text)\": \(FormHit.state(found, context.language))")
  }

  /// Takes what is typed while one looks for something; false for what no line has a use for.
  mutating func typeSought(_ event: Event) -> Bool {
    switch event {
    case .key(let key): guard finder?.line.press(key) == true else { return false }
    case .paste(let text): finder?.line.paste(text)
    default: return false
    }
    guard let finder else { return false }
    self.finder?.found = form.find(FoldedNeedle(finder.line.text), from: finder.origin, .here)
    return true
  }
}

extension Phrase {
  static let find = Phrase(da: "Søg i teksterne", en: "Find in the texts")
  fileprivate static let goBack = Phrase(
    da: "Tilbage til, hvor søgningen begyndte", en: "Back to where the search began")
  fileprivate static let goBackHint = Phrase(da: "Tilbage", en: "Back")
  fileprivate static let next = Phrase(da: "Næste sted, der passer", en: "Next match")
  fileprivate static let nextHint = Phrase(da: "næste", en: "next")
  fileprivate static let previous = Phrase(da: "Forrige sted, der passer", en: "Previous match")
  fileprivate static let previousHint = Phrase(da: "forrige", en: "previous")
  fileprivate static let findFirst = Phrase(
    da: "Søg efter noget først (Ctrl-F).", en: "Find something first (Ctrl-F).")
}
