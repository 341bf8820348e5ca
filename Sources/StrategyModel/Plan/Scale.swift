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
