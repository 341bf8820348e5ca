/// Somebody who works with the plan, known by the operating system's account.
package struct Person: Sendable {
  let plan: Plan
  let index: Int

  package var login: String { plan.text(.login, of: index) }
  package var node: Node { .person(login: login) }
  /// What people call them; the login where the plan has no name.
  package var name: String {
    let name = plan.text(.name, of: index)
    return name.isEmpty ? login : name
  }
  /// A role that the program does not know allows nothing but reading.
  package var role: Role { Role(rawValue: plan.text(.role, of: index)) ?? .reader }
  /// The codes of the centres whose goals they answer for.
  package var centres: [String] { plan.lines(.centres, of: index) }
  /// The day from which they may no longer change anything; nil while they are here.
  package var left: Day? { Day(plan.text(.left, of: index)) }

  /// Whether their rights hold on a day.
  package func isHere(on day: Day) -> Bool { left.map { day < $0 } ?? true }
}

extension Plan {
  package var people: [Person] {
    index.children(of: 0, .person).map { Person(plan: self, index: $0) }
  }

  package func person(_ login: String) -> Person? {
    index.find(.person(login: login)).map { Person(plan: self, index: $0) }
  }

  /// What people call an account: the person's name, or the login of one who is not in the plan.
  package func name(ofLogin login: String) -> String { person(login)?.name ?? login }

  /// The chiefs of a centre among the people, those who left by a day left out.
  package func chiefs(of centre: String, on day: Day) -> [Person] {
    people.filter { $0.role == .chief && $0.isHere(on: day) && $0.centres.contains(centre) }
  }
}
