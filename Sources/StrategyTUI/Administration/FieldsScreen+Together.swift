package import StrategyModel

/// What becomes of the form when somebody else changes the same.
extension FieldsScreen {
  /// Takes over what somebody else changed in fields that are as they were seen; where what is
  /// edited is gone, what is written stays.
  package mutating func adopt(_ context: Context) {
    guard subject.isNew || !subject.isProposal else { return }
    guard let current = current(context) else { return }
    let items = FormItem.items(of: subject, in: context.plan)
    let changed = items.map(\.key).filter { !current.agrees(with: seen, on: $0) }
    form.changeAll { [seen] in $0.rebase(items, on: changed, from: seen, onto: current) }
    for item in items where form.now.values.agrees(with: current, on: item.key) {
      seen[item.key] = current[item.key]
    }
  }

  /// What the plan holds now; nil where what is edited is gone, or is new.
  private func current(_ context: Context) -> FieldValues? {
    guard subject.isNew || context.plan.contains(subject.node) else { return nil }
    return FieldValues(of: subject, in: context.plan, context.language)
  }

  /// The fields that somebody else changed since they were seen, and that are changed here too.
  func conflicts(_ context: Context) -> [Field] {
    guard !subject.isProposal, let current = current(context) else { return [] }
    return form.now.items.filter { !current.agrees(with: seen, on: $0.key) }.map(\.key.field)
  }

  /// Asks which of two values is to be.
  func question(about field: Field, _ context: Context) -> QuestionScreen {
    let current = current(context) ?? seen
    let item = form.now.items.first {
      $0.key.field == field && !current.agrees(with: seen, on: $0.key)
    }
    let (theirs, mine) = item.map { (current[$0.key], form.now.values[$0.key]) } ?? ("", "")
    let values = ValuesAtOdds(theirs, mine, in: layout.place)
    let target = Target.field(field, of: subject.node)
    let givenUp = item.flatMap { item in
      subject == .scale
        ? edits(context.plan).first
        : Edit(
          target, from: context.plan.value(of: target), to: form.now.values.value(of: item))
    }
    return QuestionScreen(
      .conflict(about: item?.label ?? field.word, theirs: values.first, mine: values.second),
      choices: [
        (.decideLater, .none), (.keepMine, .settle(field, .mine, givingUp: nil)),
        (.takeTheirs, .settle(field, .theirs, givingUp: givenUp)),
      ], context.language)
  }

  package mutating func settle(
    _ field: Field, _ settlement: Settlement, _ context: inout Context
  ) -> Effect {
    guard let current = current(context) else { return .none }
    for item in form.now.items
    where item.key.field == field && !current.agrees(with: seen, on: item.key) {
      if settlement == .theirs { form.change { $0.replace(item.key, with: current[item.key]) } }
      seen[item.key] = current[item.key]
    }
    arrange(in: layout.place, context)
    if let next = conflicts(context).first { return .open(question(about: next, context)) }
    context.message = .saveAgain
    return .none
  }
}

extension Phrase {
  fileprivate static func conflict(about field: Phrase, theirs: String, mine: String) -> Phrase {
    Phrase(da: "Imens har en anden ændret ", en: "Meanwhile somebody else changed ") + field
      + Phrase(
        da: ".\nDeres: \"\(theirs)\"\nDit: \"\(mine)\"",
        en: ".\nTheirs: \"\(theirs)\"\nYours: \"\(mine)\"")
  }
}
