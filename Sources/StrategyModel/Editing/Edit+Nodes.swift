extension Plan {
  /// The edit that puts a node in.
  ///
  /// - Parameters:
  ///   - node: with an identity that the plan does not have.
  ///   - fields: what it says, apart from the identity.
  ///   - place: where it is to stand.
  package func adding(_ node: Node, _ fields: [Field: Value], at place: Place) -> Edit {
    let members = Schema.members(of: node.kind).compactMap { member -> [UInt8]? in
      let value = member.key == node.kind.identifyingKey ? .text(node.id) : fields[member.key]
      return value?.json.map { JSONText.encode(member.key.name) + [UInt8(ascii: ":")] + $0 }
    }
    let json =
      [UInt8(ascii: "{")] + members.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "}")]
    return Edit(.node(node), from: .nothing, to: .node(place, json))
  }

  /// The edit that moves a node, inside its parent or to another one.
  package func moving(_ node: Node, to place: Place) -> Edit? {
    guard case .node(let now, _) = value(of: .node(node)) else { return nil }
    return Edit(.node(node), from: .place(now), to: .place(place))
  }

  /// The last place among a parent's nodes of a kind.
  package func end(of parent: Node, _ kind: Kind) -> Place {
    let last = index(of: parent).flatMap { index.children(of: $0, kind).last }
    return Place(in: parent, after: last.map { node(at: $0).id })
  }

  /// The edits that add a person; the first one brings whoever does it along as caseworker
  /// (rule 3).
  ///
  /// - Parameters:
  ///   - login: of the person.
  ///   - fields: name, role, centres.
  ///   - author: the login of whoever adds.
  package func addingPerson(
    _ login: String, _ fields: [Field: Value], by author: String
  ) -> [Edit] {
    let place = end(of: .plan, .person)
    let role = Value.text(Role.caseworker.rawValue)
    guard people.isEmpty, login != author || fields[.role] != role else {
      return [adding(.person(login: login), fields, at: place)]
    }
    let first = adding(.person(login: author), [.role: role], at: place)
    guard login != author else { return [first] }
    return [
      first,
      adding(.person(login: login), fields, at: Place(in: .plan, after: author)),
    ]
  }

  /// An id that no node of the plan has: the first letter of what it is, and a few more by chance,
  /// so that two people who add something apart from each other do not choose the same.
  package func freshID(
    _ kind: Kind, using generator: inout some RandomNumberGenerator
  ) -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let known = Set(index.entries.indices.map { node(at: $0).id })
    while true {
      let id =
        kind.initial
        + (0..<8).map { _ in
          String(letters[Int.random(in: letters.indices, using: &generator)])
        }.joined()
      if !known.contains(id) { return id }
    }
  }
}

extension Kind {
  fileprivate var initial: String {
    switch self {
    case .theme: "t"
    case .focusArea: "a"
    case .round: "r"
    default: "g"
    }
  }
}

extension Value {
  /// A list of texts; nothing where it has none.
  package static func lines(_ lines: [String]) -> Value {
    guard !lines.isEmpty else { return .nothing }
    let texts = lines.map { JSONText.encode($0) }.joined(separator: [UInt8(ascii: ",")])
    return .json([UInt8(ascii: "[")] + texts + [UInt8(ascii: "]")])
  }
}
