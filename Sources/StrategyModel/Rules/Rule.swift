/// Something that must hold in every plan.
package struct Rule: Sendable {
  /// Stable, for documents and tests: `unique-ids`.
  package let name: String
  /// What the rule says.
  package let summary: Phrase
  /// What is wrong with one field's value; nil where the rule looks at no single field.
  let field: (@Sendable (FieldValue) -> Finding.Reason?)?
  /// What is wrong with the plan as a whole; nil where the rule looks at fields alone.
  let whole: (@Sendable (Plan) -> [Finding])?

  init(
    _ name: String, _ summary: Phrase,
    field: (@Sendable (FieldValue) -> Finding.Reason?)? = nil,
    whole: (@Sendable (Plan) -> [Finding])? = nil
  ) {
    self.name = name
    self.summary = summary
    self.field = field
    self.whole = whole
  }

  package static let all: [Rule] = [
    .knownWords, .plainTexts, .dates, .references, .uniqueIDs, .uniqueThemeNumbers, .oneOpenRound,
    .oneAnswer,
  ]
}

/// A value in the file, and what the format says should be there.
struct FieldValue {
  let plan: Plan
  let content: Schema.Content
  /// The entry of the value on the tape.
  let entry: Int

  var text: String { plan.string(at: entry) }
}

extension Plan {
  /// Everything in the plan that breaks a rule, in the order of the file, the plan as a whole last.
  package var findings: [Finding] {
    var findings: [Finding] = []
    let rules = Rule.all.compactMap(\.field)
    for node in index.entries.indices {
      let kind = index.entries[node].kind
      tape.forEachMember(of: index.object(node)) { key, value in
        guard let known = tape[key].key, let content = Schema.content(of: known, in: kind) else {
          return
        }
        for reason in reasons(content, value, rules) {
          findings.append(Finding(target: .field(known, of: self.node(at: node)), reason: reason))
        }
      }
    }
    return findings + Rule.all.compactMap(\.whole).flatMap { $0(self) }
  }

  private func reasons(
    _ value: FieldValue, _ rules: [@Sendable (FieldValue) -> Finding.Reason?]
  ) -> [Finding.Reason] {
    rules.compactMap { $0(value) }
  }

  private func reasons(
    _ content: Schema.Content, _ entry: Int,
    _ rules: [@Sendable (FieldValue) -> Finding.Reason?]
  ) -> [Finding.Reason] {
    switch content {
    case .nodes: []
    case .lines: tape.elements(of: entry).flatMap { reasons(.text, $0, rules) }
    case .centreCodes: tape.elements(of: entry).flatMap { reasons(.centre, $0, rules) }
    case .records(let members):
      tape.elements(of: entry).flatMap { reasons(.record(members), $0, rules) }
    case .record(let members):
      members.flatMap { member in
        tape.value(member.key, of: entry).map { reasons(member.content, $0, rules) } ?? []
      }
    default:
      reasons(FieldValue(plan: self, content: content, entry: entry), rules)
    }
  }
}
