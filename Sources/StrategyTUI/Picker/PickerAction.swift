import StrategyModel

/// What can be done where a plan is chosen.
enum PickerAction: Sendable {
  case help, closeHelp, menu, open, clear, newPlan, nextField, make, back, repaint, quit
  case scroll(Scroll)
}

extension Picker {
  /// What the keys do now; all others are typed.
  var bindings: [Binding<PickerAction>] {
    if help != nil {
      return [
        Binding(.closeHelp, .escape, "q", .function(1), words: .close, hint: Hint(.close, 0)),
        Binding(.quit, .function(10), words: .quit, in: .file),
      ] + Binding.scrolling { .scroll($0) }
    }
    return [
      Binding(.help, .function(1), words: .keysAndSmileys, in: .help, hint: Hint(.helpHint, 0))
    ] + (form == nil ? listBindings : formBindings) + [
      Binding(.menu, .function(9), words: .menu, hint: Hint(.menu, 3)),
      Binding(.repaint, .control("l"), words: .repaint, in: .view),
      form == nil && !canGoBack && list.input.text.isEmpty
        ? Binding(.quit, .function(10), .escape, words: .quit, in: .file, hint: Hint(.quit, 0))
        : Binding(.quit, .function(10), words: .quit, in: .file, hint: Hint(.quit, 0)),
    ]
  }

  private var listBindings: [Binding<PickerAction>] {
    [
      Binding(.open, .enter, words: .openPlan, in: .file, hint: Hint(.open, 1)),
      Binding(.newPlan, words: .newPlan, in: .file),
    ]
      + (list.input.text.isEmpty
        ? canGoBack ? [back(.backToPlan)] : []
        : [Binding(.clear, .escape, words: .allPlans, in: .view, hint: Hint(.allPlansHint, 2))])
  }

  /// Enter goes through the fields, and makes the plan from the last one.
  private var formBindings: [Binding<PickerAction>] {
    let hint = Hint(.makePlanHint, 1)
    let fields: [Binding<PickerAction>] =
      form?.focus == .file
      ? [
        Binding(
          .make, .function(2), .control("s"), .enter, words: .makePlan, in: .file, hint: hint),
        Binding(.nextField, .tab, .backTab, .up, .down, words: .otherFormField),
      ]
      : [
        Binding(.make, .function(2), .control("s"), words: .makePlan, in: .file, hint: hint),
        Binding(.nextField, .enter, .tab, .backTab, .up, .down, words: .otherFormField),
      ]
    return fields + [back(isBehindList ? .backToList : .backToPlan)]
  }

  private func back(_ words: Phrase) -> Binding<PickerAction> {
    Binding(.back, .escape, words: words, in: .file, hint: Hint(.back, 2))
  }

  /// The bindings without their actions.
  var commands: [Command] {
    bindings.enumerated().map { Command($0.element, at: .screen($0.offset)) }
  }

  /// Takes a key that is not bound.
  mutating func type(_ key: Key) {
    if help != nil {
      message = .keyUnused
    } else if form != nil {
      if form?.press(key) == false { message = .keyUnused }
    } else {
      if list.press(key) == nil { message = .keyUnused }
    }
  }

  mutating func paste(_ text: String) {
    if form != nil { form?.paste(text) } else if help == nil { list.paste(text) }
  }
}

extension Phrase {
  fileprivate static let openPlan = Phrase(da: "Åbn planen", en: "Open the plan")
  fileprivate static let backToPlan = Phrase(
    da: "Tilbage til planen", en: "Back to the plan")
  fileprivate static let backToList = Phrase(
    da: "Tilbage til listen", en: "Back to the list")
  fileprivate static let allPlans = Phrase(da: "Vis alle planer", en: "Show all plans")
  fileprivate static let allPlansHint = Phrase(da: "alle planer", en: "all plans")
  fileprivate static let back = Phrase(da: "tilbage", en: "back")
}
