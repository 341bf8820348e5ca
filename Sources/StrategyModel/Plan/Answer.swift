/// What a person says of a goal in a round: two statuses, a text, and an explanation in three
/// parts.
package struct Answer: Equatable, Sendable {
  package var result: Status
  package var timeline: Status
  package var text: String
  package var why: String
  package var consequences: String
  package var recovery: String

  package init(
    result: Status = .none, timeline: Status = .none, text: String = "", why: String = "",
    consequences: String = "", recovery: String = ""
  ) {
    self.result = result
    self.timeline = timeline
    self.text = text
    self.why = why
    self.consequences = consequences
    self.recovery = recovery
  }

  /// The texts that can be written, in the order of the form.
  package static let texts: [Field] = [.text, .why, .consequences, .recovery]

  /// All fields, in the order of the form.
  package static let fields: [Field] = Axis.allCases.map(\.field) + texts

  package subscript(axis: Axis) -> Status {
    get {
      switch axis {
      case .result: result
      case .timeline: timeline
      }
    }
    set {
      switch axis {
      case .result: result = newValue
      case .timeline: timeline = newValue
      }
    }
  }

  /// One of the `texts`; empty for any other key.
  package subscript(text key: Field) -> String {
    get {
      switch key {
      case .text: text
      case .why: why
      case .consequences: consequences
      case .recovery: recovery
      default: ""
      }
    }
    set {
      switch key {
      case .text: text = newValue
      case .why: why = newValue
      case .consequences: consequences = newValue
      case .recovery: recovery = newValue
      default: break
      }
    }
  }

  /// What a field holds as the file writes it; empty where that is nothing.
  package func written(_ field: Field) -> String {
    guard let axis = Axis.allCases.first(where: { $0.field == field }) else {
      return self[text: field]
    }
    return self[axis] == .none ? "" : self[axis].rawValue
  }

  /// Takes what the file writes in a field; an unknown status counts as none.
  package mutating func set(_ field: Field, to written: String) {
    if let axis = Axis.allCases.first(where: { $0.field == field }) {
      self[axis] = Status(rawValue: written) ?? .none
    } else {
      self[text: field] = written
    }
  }

  package var needsExplanation: Bool {
    result.needsExplanation || timeline.needsExplanation
  }
}
