package import StrategyModel

/// How the form ends, and what becomes of what stands in it.
extension FieldsScreen {
  /// Saves what was written; on the way out what cannot be saved is asked about.
  mutating func finish(isLeaving: Bool, _ context: inout Context) -> Effect {
    self.isLeaving = isLeaving
    guard isChanged || subject.isProposal && !isLeaving else { return .close(.left) }
    if let (key, problem) = problem(context) {
      form.focus(key)
      return isLeaving ? .leaving(problem, context) : .refuse(problem)
    }
    if let field = conflicts(context).first { return .open(question(about: field, context)) }
    bringsCaseworker = subject.isNew && subject.node.kind == .person && context.plan.people.isEmpty
    guard let goal = goalWithMovedDeadline(context) else { return .sign(change()) }
    let number = goal.number
    return .open(
      PromptScreen(
        for: [.field(.moved, of: goal.node)],
        needed: Refusal.reasonMissing(.movingDeadline(goal: number)).phrase, text: whyMoved,
        asking: { _ in .whyMoved(number) }, then: { [self] in .sign(change(because: $0)) }))
  }

  /// Whether anything was written.
  var isChanged: Bool { form.now.items.contains { isChanged($0) } }

  private func isChanged(_ item: FormItem) -> Bool {
    !form.now.values.agrees(with: seen, on: item.key)
  }

  /// The first field that cannot be saved as it is, and why.
  private func problem(_ context: Context) -> (FormItem.Key, Phrase)? {
    let values = form.now.values
    for item in form.now.items {
      let text = values[item.key]
      if item.isNeeded, !text.saysSomething { return (item.key, .needed(item.label)) }
      if case .day = item.input, text.saysSomething, Day(typed: text) == nil, isChanged(item) {
        return (item.key, .noDay(item.label, text))
      }
      if let node = node(named: text, by: item), context.plan.contains(node) {
        return (item.key, .isThere(item.label, text))
      }
    }
    let name = values[.field(.name)]
    if subject.node.kind == .round,
      context.plan.rounds.contains(where: { .round($0.id) != subject.node && $0.name == name })
    {
      return (.field(.name), .isThere(Field.name.word.capitalised, name))
    }
    if case .ending(let node, _) = subject, !values[.field(.reason)].saysSomething,
      values[.field(.as)] == Goal.End.dropped.rawValue
    {
      let goal = context.plan.label(of: node)
      return (.field(.reason), Refusal.reasonMissing(.dropping(goal: goal)).phrase)
    }
    return nil
  }

  /// What is new by the name that is written for it.
  private func node(named text: String, by item: FormItem) -> Node? {
    switch item.key {
    case .field(.code): .centre(code: text.trimmed)
    case .field(.login): .person(login: text.trimmed)
    default: nil
    }
  }

  /// What is edited, or is to be; a new round's id is made of its name.
  private func node(in plan: Plan) -> Node {
    if subject.isNew, subject.node.kind == .round {
      return .round(plan.freshRoundID(named: form.now.values[.field(.name)]))
    }
    return form.now.items.lazy.compactMap { node(named: form.now.values[$0.key], by: $0) }.first
      ?? subject.node
  }

  /// The goal whose deadline is another now than it was.
  private func goalWithMovedDeadline(_ context: Context) -> Goal? {
    guard case .node(let node) = subject, let goal = context.plan.goal(node.id),
      !context.plan.text(.deadline, of: node).isEmpty,
      edits(context.plan).contains(where: { $0.target == .field(.deadline, of: node) })
    else { return nil }
    return goal
  }

  /// What was written, as edits of a plan.
  func edits(_ plan: Plan) -> [Edit] {
    let values = form.now.values
    switch subject {
    case .new(_, let place):
      var fields: [Field: Value] = [:]
      for item in form.now.items { fields[item.key.field] = values.value(of: item) }
      let node = node(in: plan)
      if node.kind == .round { fields[.state] = .text(Round.State.planned.rawValue) }
      return [plan.adding(node, fields, at: place)]
    case .ending(let goal, _):
      let day = values[.field(.on)]
      let end = Record([
        .as: values[.field(.as)], .on: Day(typed: day)?.text ?? day,
        .reason: values[.field(.reason)],
      ])
      return [Edit(.field(.finished, of: goal), from: .nothing, to: end.value)]
    case .scale:
      var words = plan.scale.words
      for item in form.now.items where isChanged(item) {
        switch item.key {
        case .wording(let status, let axis): words[status, axis] = values[item.key]
        case .field: words.comment = values[item.key]
        }
      }
      return [plan.set(.scale, of: .plan, to: words.value)]
    case .node(let node):
      let current = FieldValues(of: subject, in: plan, language)
      return form.now.items.filter(isChanged).map { item in
        let target = Target.field(item.key.field, of: node)
        let isAsSeen = current.agrees(with: seen, on: item.key)
        return Edit(
          target, from: isAsSeen ? plan.value(of: target) : seen.value(of: item),
          to: values.value(of: item))
      }
    }
  }

  /// The edits with who makes them, and why a deadline moves.
  private func change(
    because reason: String = ""
  ) -> @Sendable (Plan, Signature) -> [Edit] {
    { [self] plan, signature in
      edits(plan).flatMap { edit -> [Edit] in
        switch edit.target {
        case .node(.person(let login)):
          let values = Dictionary(
            form.now.items.map { ($0.key.field, form.now.values.value(of: $0)) }
          ) { $1 }
          return plan.addingPerson(login, values, by: signature.by)
        case .field(.deadline, .goal(let id)):
          guard let goal = plan.goal(id), edit.old == plan.value(of: edit.target) else {
            return [edit]
          }
          return plan.movingDeadline(
            of: goal, to: edit.new.text, reason: reason, signature)
        default: return [edit]
        }
      }
    }
  }

  package mutating func saved(_ context: inout Context) -> Effect {
    if bringsCaseworker { context.message = .firstPerson(context.standing.login) }
    let target: Target =
      subject == .scale ? .field(.scale, of: .plan) : .node(node(in: context.plan))
    return .closeThen(.reveal(target, then: .none))
  }

  package mutating func refused(_ context: inout Context) -> Effect {
    adopt(context)
    if let field = conflicts(context).first {
      context.message = nil
      return .open(question(about: field, context))
    }
    guard isLeaving, let reason = context.message else { return .none }
    context.message = nil
    return .leaving(reason, context)
  }

  package func leave(_ context: Context) -> Effect {
    guard isChanged else { return .none }
    return problem(context).map { .refuse($0.1) } ?? .sign(change())
  }

  package func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)? {
    guard isChanged else { return nil }
    let reason = goalWithMovedDeadline(context).map { goal in
      Edit(.field(.moved, of: goal.node), from: .nothing, to: .text(whyMoved))
    }
    let edits = edits(context.plan) + [reason].compactMap(\.self).filter { $0.new != .text("") }
    guard let editor = form.now.editor, case .field(let field) = form.now.focus else {
      return (edits, nil)
    }
    return (edits, Draft.Cursor(field: field, offset: editor.cursor))
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Phrase {
  fileprivate static func needed(_ field: Phrase) -> Phrase {
    field + Phrase(da: " skal udfyldes.", en: " has to be filled in.")
  }
  fileprivate static func noDay(_ field: Phrase, _ text: String) -> Phrase {
    field
      + Phrase(
        da: ": \"\(text)\" er ingen dato. Skriv den som 31-12-2030.",
        en: ": \"\(text)\" is no date. Write it as 2030-12-31.")
  }
  fileprivate static func isThere(_ field: Phrase, _ text: String) -> Phrase {
    field
      + Phrase(
        da: ": \"\(text)\" er i planen allerede.", en: ": \"\(text)\" is in the plan already.")
  }
  fileprivate static func whyMoved(_ goal: String) -> Phrase {
    Phrase(da: "Hvorfor flyttes slutdatoen for \(goal)?", en: "Why does the end of \(goal) move?")
  }
  fileprivate static func firstPerson(_ login: String) -> Phrase {
    Phrase(
      da: "Planen har nu personer: du (\(login)) er sagsbehandler, og andre, der ikke står i den, "
        + "kan kun læse.",
      en: "The plan has people now: you (\(login)) are a caseworker, and who is not among them can "
        + "only read.")
  }
}
