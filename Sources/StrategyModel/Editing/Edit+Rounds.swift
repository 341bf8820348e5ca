extension Plan {
  /// The edits that open a planned round.
  package func opening(_ round: Round) -> [Edit] {
    [set(.state, of: .round(round.id), to: Round.State.open.rawValue)]
  }

  /// The edits that close an open round and seal it.
  ///
  /// - Parameter reason: why, where goals are missing, unapproved or returned; else may be empty.
  package func closing(_ round: Round, reason: String, _ signature: Signature) -> [Edit] {
    let node = Node.round(round.id)
    let record = Record([.by: signature.by, .at: signature.at.text, .reason: reason])
    return [
      set(.state, of: node, to: Round.State.closed.rawValue),
      set(.closed, of: node, to: record.value),
      set(.seal, of: node, to: Seal(of: round.id, in: self).text),
    ]
  }

  /// The edits that open a closed round again.
  package func reopening(_ round: Round, reason: String, _ signature: Signature) -> [Edit] {
    let node = Node.round(round.id)
    let record = Record([.by: signature.by, .at: signature.at.text, .reason: reason])
    let reopened = Target.field(.reopened, of: node)
    return [
      set(.state, of: node, to: Round.State.open.rawValue),
      set(.closed, of: node, to: .nothing),
      Edit(reopened, from: value(of: reopened), to: value(of: reopened).appending(record)),
      set(.seal, of: node, to: .nothing),
    ]
  }

  /// The edits of an answer in a closed round, with what they correct and why kept beside it.
  ///
  /// - Parameter edits: of the goal's answer in the round.
  package func correcting(
    _ edits: [Edit], goal: String, round: String, reason: String, _ signature: Signature
  ) -> [Edit] {
    let target = Target.field(.corrections, of: .followUp(goal: goal, round: round))
    let old = value(of: target)
    let new = edits.reduce(old) { list, edit in
      guard case .field(let key, _) = edit.target else { return list }
      return list.appending(
        Record([
          .field: key.name, .was: edit.old.text, .by: signature.by, .at: signature.at.text,
          .reason: reason,
        ]))
    }
    return edits.isEmpty ? [] : edits + [Edit(target, from: old, to: new)]
  }

  /// The edit that says what a chief thinks of an answer.
  package func approving(_ approval: Approval, goal: String, round: String) -> [Edit] {
    [set(.approval, of: .followUp(goal: goal, round: round), to: approval.record.value)]
  }

  /// The edits that give a goal another deadline; one that moves is kept, with why.
  ///
  /// - Parameter day: as the file writes it; empty for none.
  package func movingDeadline(
    of goal: Goal, to day: String, reason: String, _ signature: Signature
  ) -> [Edit] {
    let old = text(.deadline, of: goal.index)
    guard old != day else { return [] }
    let edit = set(.deadline, of: goal.node, to: day)
    guard !old.isEmpty else { return [edit] }
    let moved = Target.field(.moved, of: goal.node)
    let record = Record([
      .from: old, .to: day, .by: signature.by, .at: signature.at.text, .reason: reason,
    ])
    return [edit, Edit(moved, from: value(of: moved), to: value(of: moved).appending(record))]
  }

  /// The edit that ends a goal, or takes it up again.
  ///
  /// - Parameter end: nil where it is followed up again.
  package func finishing(_ goal: Goal, as end: Goal.End?, on day: String, reason: String) -> [Edit]
  {
    let record = Record([.as: end?.rawValue ?? "", .on: day, .reason: reason])
    return [set(.finished, of: goal.node, to: end == nil ? .nothing : record.value)]
  }

  /// The edit that sets a field from what it holds now.
  package func set(_ field: Field, of node: Node, to value: Value) -> Edit {
    let target = Target.field(field, of: node)
    return Edit(target, from: self.value(of: target), to: value)
  }

  package func set(_ field: Field, of node: Node, to text: String) -> Edit {
    set(field, of: node, to: .written(text))
  }
}

extension Value {
  /// A text; empty for every other value.
  fileprivate var text: String {
    if case .text(let text) = self { text } else { "" }
  }
}
