/// The top level of a plan: "Tema 4: Økonomi og organisation".
package struct Theme: Sendable {
  let plan: Plan
  let index: Int

  package var id: String { plan.text(.id, of: index) }
  package var node: Node { .theme(id) }
  /// As people write it; the theme's place in the plan where the file gives none.
  package var number: String {
    let number = plan.text(.number, of: index)
    return number.isEmpty ? String(plan.index.ordinal(index)) : number
  }
  package var title: String { plan.text(.title, of: index) }

  package var focusAreas: [FocusArea] {
    plan.index.children(of: index, .focusArea).map { FocusArea(plan: plan, index: $0) }
  }
}
