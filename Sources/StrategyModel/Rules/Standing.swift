/// What an account is in a plan.
package struct Standing: Equatable, Sendable {
  /// Why somebody reads whom nobody made a reader.
  package enum Stranger: Equatable, Sendable {
    case unlisted
    case left(Day)
  }

  package let login: String
  package let role: Role
  /// The codes of a chief's own centres.
  package let centres: Set<String>
  /// Nil of who is among the plan's people and here, and in a plan without people.
  package let stranger: Stranger?
  /// The name of a caseworker, who can mend what an account is; empty where there is none.
  package let mender: String

  package init(
    login: String, role: Role, centres: Set<String> = [], stranger: Stranger? = nil,
    mender: String = ""
  ) {
    self.login = login
    self.role = role
    self.centres = centres
    self.stranger = stranger
    self.mender = mender
  }
}

extension Plan {
  /// What an account is on a day (rule 3): a plan without people takes everyone for a caseworker;
  /// with people, who is not among them, or has left, is a reader.
  package func standing(of login: String, on day: Day) -> Standing {
    let people = people
    guard !people.isEmpty else { return Standing(login: login, role: .caseworker) }
    let person = people.first { $0.login == login }
    if let person, person.isHere(on: day) {
      return Standing(login: login, role: person.role, centres: Set(person.centres))
    }
    let mender = people.first { $0.role == .caseworker && $0.isHere(on: day) }
    return Standing(
      login: login, role: .reader, stranger: person?.left.map { .left($0) } ?? .unlisted,
      mender: mender?.name ?? "")
  }
}
