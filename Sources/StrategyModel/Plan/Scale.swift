/// What the plan's own words say that a status means.
package struct Scale: Sendable {
  let plan: Plan

  /// The wording of a status on an axis; empty where the plan has none.
  package func wording(_ status: Status, _ axis: Axis) -> String {
    let key: Field? =
      switch status {
      case .none: nil
      case .green: .green
      case .yellow: .yellow
      case .red: .red
      }
    guard let key else { return "" }
    return plan.text(key, axis.field, in: .scale, of: 0)
  }

  /// The rule on comments in the plan's words.
  package var comment: String { plan.text(.comment, in: .scale, of: 0) }
}

extension Plan {
  package var scale: Scale { Scale(plan: self) }
}

/// The words of a scale, on their way into a plan.
package struct ScaleWords: Sendable {
  private var wordings: [Status: [Axis: String]] = [:]
  package var comment = ""

  package subscript(status: Status, axis: Axis) -> String {
    get { wordings[status]?[axis] ?? "" }
    set { wordings[status, default: [:]][axis] = newValue }
  }

  /// As the plan holds them; nothing where there are none.
  package var value: Value {
    let statuses = [Status.green, .yellow, .red].map { status in
      let words = Axis.allCases.map { ($0.field.name, self[status, $0]) }
      return (status.rawValue, Self.object(words.map { ($0, Self.text($1)) }))
    }
    let all = Self.object(statuses + [(Field.comment.name, Self.text(comment))])
    return all.map(Value.json) ?? .nothing
  }

  private static func text(_ text: String) -> [UInt8]? {
    text.isEmpty ? nil : JSONText.encode(text)
  }

  /// Nil where it has no member.
  private static func object(_ members: [(String, [UInt8]?)]) -> [UInt8]? {
    members.allSatisfy { $0.1 == nil } ? nil : JSONText.object(members)
  }
}

extension Scale {
  package var words: ScaleWords {
    var words = ScaleWords()
    for status in Status.allCases {
      for axis in Axis.allCases { words[status, axis] = wording(status, axis) }
    }
    words.comment = comment
    return words
  }
}
