/// The second level of a plan, with its effect goals.
package struct FocusArea: Sendable {
  let plan: Plan
  let index: Int

  package var id: String { plan.text(.id, of: index) }
  package var node: Node { .focusArea(id) }
  /// Computed from the place: the first area of theme 4 is `4.1`.
  package var number: String { "\(theme.number).\(plan.index.ordinal(index))" }
  package var title: String { plan.text(.title, of: index) }
  /// What the goals are to bring about, a line each.
  package var effectGoals: [String] { plan.lines(.effectGoals, of: index) }

  package var theme: Theme { Theme(plan: plan, index: plan.index.parent(index)) }

  package var goals: [Goal] {
    plan.index.children(of: index, .goal).map { Goal(plan: plan, index: $0) }
  }
}
