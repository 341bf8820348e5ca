/// Somebody who has a part in the plan, by their account on the machine.
package struct Person: Sendable {
  package enum Role: String, CaseIterable, Sendable {
    case caseworker, chief, reader
  }

  let plan: Plan
  let index: Int

  package var login: String { plan.text(.login, of: index) }
  package var name: String { plan.text(.name, of: index) }
}
