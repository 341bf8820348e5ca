import StrategyModel

/// Looking for something in the texts of the form.
extension FollowUpScreen {
  package enum FindAction: Sendable {
    case begin, next, previous, stay, goBack
  }

  /// The keys while one types what is looked for.
  var findingBindings: [Binding<Action>] {
    [
      Binding(.find(.stay), .enter, words: .stayAtHit, in: .edit, hint: Hint(.stayAtHitHint, 2)),
      Binding(
        .find(.goBack), .escape, words: .toSearchStart, in: .edit, hint: Hint(.toSearchStartHint, 1)
      ),
      Binding(
        .find(.next), .function(3), .control("f"), .down, words: .nextHit, in: .edit,
        hint: Hint(.nextHint, 4)),
      Binding(.find(.previous), .up, words: .previousHit, in: .edit, hint: Hint(.previousHint, 5)),
    ]
  }

  var findBindings: [Binding<Action>] {
    [
      Binding(.find(.begin), .control("f"), words: .find, in: .edit),
      Binding(
        .find(.next), .function(3), words: .nextHit, in: .edit,
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
  fileprivate static let findFirst = Phrase(
    da: "Søg efter noget først (Ctrl-F).", en: "Find something first (Ctrl-F).")
}
