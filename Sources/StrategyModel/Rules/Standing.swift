/// What an account is in a plan.
package struct Standing: Equatable, Sendable {
  package let login: String
  package let role: Role
  /// The codes of a chief's own centres.
  package let centres: Set<String>

  package init(login: String, role: Role, centres: Set<String> = []) {
    self.login = login
    self.role = role
    self.centres = centres
  }
}

extension Plan {
  /// What an account is on a day (rule 3): a plan without people takes everyone for a caseworker;
  /// with people, who is not among them, or has left, is a reader.
  package func standing(of login: String, on day: Day) -> Standing {
    let people = people
    guard !people.isEmpty else { return Standing(login: login, role: .caseworker) }
    guard let person = people.first(where: { $0.login == login }), person.isHere(on: day) else {
      return Standing(login: login, role: .reader)
    }
    return Standing(login: login, role: person.role, centres: Set(person.centres))
  }
}
