/// What somebody may do in the plan.
package enum Role: String, CaseIterable, Sendable {
  case caseworker, chief, reader
}
