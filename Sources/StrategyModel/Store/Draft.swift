/// What stands in an open form and is not in the plan yet.
package struct Draft: Equatable, Sendable {
  /// From what one saw to what one typed, the form's first; a reason or a remark that is asked for
  /// is the text of the field that is to keep it (`Target.isOfReason`).
  package let edits: [Edit]
  /// The text one was in, and where, as a UTF-8 offset; nil on a smiley.
  package let cursor: Cursor?
  /// When it was written.
  package let at: Instant

  package struct Cursor: Equatable, Sendable {
    package let field: Field
    package let offset: Int

    package init(field: Field, offset: Int) {
      self.field = field
      self.offset = offset
    }
  }

  package init(edits: [Edit], cursor: Cursor?, at: Instant) {
    self.edits = edits
    self.cursor = cursor
    self.at = at
  }

  /// The goal and the round that the draft answers; nil where it is about something else.
  package var followUp: (goal: String, round: String)? {
    guard case .followUp(let goal, let round) = edits.first?.target.node else { return nil }
    return (goal, round)
  }

  /// What the draft is about.
  package var node: Node? { edits.first?.target.node }

  /// Whether what the draft is about is in a plan; for something new, what that is to be inside.
  package func hasPlace(in plan: Plan) -> Bool {
    guard let edit = edits.first else { return false }
    guard let followUp else {
      return edit.isOfNode
        ? edit.new.parent.map(plan.contains) ?? false : plan.contains(edit.target.node)
    }
    return plan.goal(followUp.goal) != nil && plan.round(followUp.round) != nil
  }

  /// A plan as one saw it, and as it would be with what was typed, whatever it holds by now.
  ///
  /// - Throws: where the draft leads to no plan.
  package func plans(over current: Plan) throws(PlanError) -> (seen: Plan, typed: Plan) {
    func holding(_ value: (Edit) -> Value) throws(PlanError) -> Plan {
      let edits = fields.map { edit in
        Edit(edit.target, from: current.value(of: edit.target), to: value(edit))
      }
      return try current.applying(edits).plan
    }
    return (try holding(\.old), try holding(\.new))
  }

  /// Whether a plan already holds all that was typed.
  package func isContained(in plan: Plan) -> Bool {
    edits.allSatisfy { plan.value(of: $0.target) == $0.new || plan.keeps($0) }
  }

  /// What was typed of a form: all but the reasons.
  package var fields: [Edit] { edits.filter { !$0.target.isOfReason } }

  /// What was typed as a reason or a remark: an edit for each field that is to keep it.
  package var reasons: [Edit] { edits.filter(\.target.isOfReason) }

  /// Whether a reason was being typed when it was written, and no form.
  package var isInReason: Bool {
    cursor.map { cursor in reasons.contains { $0.target.isField(cursor.field) } } ?? false
  }

  /// The longest text that somebody wrote; empty where there are choices only.
  package var longestText: String {
    edits.flatMap(\.writtenTexts).max { $0.utf8.count < $1.utf8.count } ?? ""
  }

  /// The answer one saw, and the one that was typed, where the plan holds another by now too.
  package func answers(over current: Answer) -> (seen: Answer, typed: Answer) {
    var seen = current
    var typed = current
    for edit in edits {
      guard case .field(let field, _) = edit.target else { continue }
      seen.set(field, to: edit.old.text)
      typed.set(field, to: edit.new.text)
    }
    return (seen, typed)
  }
}

extension Edit {
  /// The texts of the new value that somebody wrote: no ids, and no words that the file has for a
  /// choice.
  fileprivate var writtenTexts: [String] {
    switch new {
    case .text(let text):
      return Field.chosen.contains(where: target.isField) ? [] : [text]
    case .json(let json), .node(_, let json):
      return (try? JSONReader(json)).map(\.writtenTexts) ?? []
    case .nothing, .place: return []
    }
  }
}

extension JSONReader {
  fileprivate var writtenTexts: [String] {
    if let text { return [text] }
    if let elements { return elements.flatMap(\.writtenTexts) }
    return members.filter { !Field.chosen.contains($0.key) }.flatMap(\.value.writtenTexts)
  }
}

extension Field {
  /// What is chosen or made by the program, and never written.
  fileprivate static let chosen: [Field] = [
    .id, .as, .role, .language, .state, .result, .timeline,
  ]
}

extension Target {
  /// Whether it keeps why something was done, which is asked for over a screen.
  ///
  /// In a draft that is a text, whatever the field holds in the plan. A remark is a chief's own, or
  /// one that a caseworker makes on a chief's behalf; both are kept in the approval.
  package var isOfReason: Bool {
    switch self {
    case .field(.closed, .round), .field(.reopened, .round), .field(.moved, .goal),
      .field(.notThisRound, .followUp), .field(.corrections, .followUp),
      .field(.remark, .followUp), .field(.onBehalf, .followUp):
      true
    default: false
    }
  }

  /// Whether it is a field of any node.
  package func isField(_ field: Field) -> Bool { self == .field(field, of: node) }
}

extension Plan {
  /// Whether a reason that was typed is kept in its field.
  fileprivate func keeps(_ edit: Edit) -> Bool {
    guard edit.target.isOfReason, case .text(let text) = edit.new else { return false }
    let isRemark = [.remark, .onBehalf].contains { edit.target.isField($0) }
    let kept = value(
      of: isRemark ? .field(.approval, of: edit.target.node) : edit.target)
    return ([kept.record].compactMap(\.self) + kept.records).contains {
      $0[.reason] == text || $0[.remark] == text
    }
  }
}

extension Draft {
  /// The draft as a file holds it.
  func json(plan: String, by owner: ProcessMark) -> [UInt8] {
    var members: [(String, [UInt8])] = [
      ("plan", JSONText.encode(plan)), ("at", JSONText.encode(at.text)),
      ("host", JSONText.encode(owner.host)), ("boot", JSONText.encode(owner.boot)),
      ("process", Array(String(owner.process).utf8)), ("started", JSONText.encode(owner.started)),
    ]
    if let cursor {
      members.append(("field", JSONText.encode(cursor.field.name)))
      members.append(("offset", Array(String(cursor.offset).utf8)))
    }
    let list = edits.map(\.json).joined(separator: Array(",\n    ".utf8))
    members.append(("edits", Array("[\n    ".utf8) + list + Array("\n  ]".utf8)))
    let lines = members.map { Array("  ".utf8) + JSONText.encode($0) + Array(": ".utf8) + $1 }
    return Array("{\n".utf8) + lines.joined(separator: Array(",\n".utf8)) + Array("\n}\n".utf8)
  }

  /// The draft that a file holds; nil where it holds none.
  init?(_ reader: JSONReader) {
    guard let at = reader["at"]?.text.flatMap(Instant.init), let list = reader["edits"]?.elements
    else { return nil }
    let edits = list.compactMap(Edit.init)
    guard !edits.isEmpty, edits.count == list.count else { return nil }
    let field = reader["field"]?.text.flatMap { Field(name: $0.utf8) }
    let cursor = field.flatMap { field in
      reader["offset"]?.number.map { Cursor(field: field, offset: $0) }
    }
    self.init(edits: edits, cursor: cursor, at: at)
  }
}
