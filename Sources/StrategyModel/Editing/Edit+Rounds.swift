extension Plan {
  /// An id for a round, made from its name, that nothing in the plan has.
  package func freshRoundID(named name: String) -> String {
    let base = name.fileName.isEmpty ? "runde" : name.fileName
    let known = Set(index.entries.indices.map { node(at: $0).id })
    let names = [base] + (2...known.count + 2).map { "\(base)-\($0)" }
    return names.first { !known.contains($0) } ?? base
  }

  /// The edits that open a planned round.
  package func opening(_ round: Round) -> [Edit] {
    [set(.state, of: .round(round.id), to: Round.State.open.rawValue)]
  }

  /// The edits that close an open round and seal it; the reason says why it is closed where goals
  /// are missing, unapproved or returned, and else may be empty.
  package func closing(_ round: Round, reason: String, _ signature: Signature) -> [Edit] {
    let node = Node.round(round.id)
    let record = Record([.by: signature.by, .at: signature.at.text, .reason: reason])
    return [
      set(.state, of: node, to: Round.State.closed.rawValue),
      set(.closed, of: node, to: record.value),
      set(.seal, of: node, to: Seal(of: round.id, in: self).text),
    ]
  }

  /// The edits that open a closed round again; where it has been reopened since it was looked up,
  /// they do not apply.
  package func reopening(_ round: Round, reason: String, _ signature: Signature) -> [Edit] {
    let node = Node.round(round.id)
    let record = Record([.by: signature.by, .at: signature.at.text, .reason: reason])
    let reopened = Target.field(.reopened, of: node)
    let seen = round.plan.value(of: reopened)
    return [
      set(.state, of: node, to: Round.State.open.rawValue),
      set(.closed, of: node, to: .nothing),
      Edit(reopened, from: seen, to: seen.appending(record)),
      set(.seal, of: node, to: .nothing),
    ]
  }

  /// The edits of a goal's answer in a closed round, with what they correct and why kept beside it.
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

  /// The edit that approves an answer or sends it back.
  ///
  /// A caseworker does it on the behalf of the chief of the goal's centre, or of another who is
  /// named. The remark may be empty where a chief approves.
  package func reviewing(
    _ state: Approval.State, _ goal: Goal, in round: String, remark: String,
    onBehalf: String? = nil, _ signature: Signature
  ) -> [Edit] {
    let day = signature.at.day
    let isCaseworker = standing(of: signature.by, on: day).role == .caseworker
    let chief = isCaseworker ? onBehalf ?? self.chief(of: goal.centre, on: day) : ""
    let approval = Approval(
      state, of: goal.checksum(in: round), onBehalf: chief, remark: remark, signature)
    let node = Node.followUp(goal: goal.id, round: round)
    return [set(.approval, of: node, to: approval.record.value)]
  }

  /// The name of who heads a centre; its code where the plan has no name.
  package func chief(of centre: String, on day: Day) -> String {
    let name = self.centre(centre)?.chief ?? ""
    return name.isEmpty ? chiefs(of: centre, on: day).first?.name ?? centre : name
  }

  /// The edits that give a goal another deadline, as the file writes it, or none; one that moves is
  /// kept, with why.
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

  /// The edit that ends a goal; without an end it is followed up again.
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
