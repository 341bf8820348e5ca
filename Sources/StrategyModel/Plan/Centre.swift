/// The unit that answers for a goal, and the person who heads it.
package struct Centre: Sendable {
  let plan: Plan
  let index: Int

  package var code: String { plan.text(.code, of: index) }
  package var name: String { plan.text(.name, of: index) }
  package var chief: String { plan.text(.chief, of: index) }
  package var email: String { plan.text(.email, of: index) }
}
