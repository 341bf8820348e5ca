extension Plan {
  /// The edit that puts a node in, with an identity that the plan does not have, and with what it
  /// says apart from that.
  package func adding(_ node: Node, _ fields: [Field: Value], at place: Place) -> Edit {
    let members = Schema.members(of: node.kind).map { member in
      let value = member.key == node.kind.identifyingKey ? .text(node.id) : fields[member.key]
      return (member.key.name, value?.json)
    }
    return Edit(.node(node), from: .nothing, to: .node(place, JSONText.object(members)))
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

  /// Which side of another node something is put on.
  package enum Side: Sendable {
    case before, after
  }

  /// The place beside a node of the same kind, for one that is there already.
  package func place(of node: Node, _ side: Side, _ sibling: Node) -> Place {
    guard node != sibling, case .node(let place, _) = value(of: .node(sibling)) else {
      return place(of: node)
    }
    switch side {
    case .after: return Place(in: place.parent, after: sibling.id)
    case .before where place.after == node.id: return self.place(of: node)
    case .before: return place
    }
  }

  /// The last place in a parent, for a node that is there already.
  package func place(of node: Node, atEndOf parent: Node) -> Place {
    let end = end(of: parent, node.kind)
    return end.after == node.id ? place(of: node) : end
  }

  private func place(of node: Node) -> Place {
    var splice = Splice(self)
    return splice.place(of: node)
  }

  /// The edits that add a person; the first one brings whoever does it, known by the login, along
  /// as caseworker (rule 3).
  package func addingPerson(
    _ login: String, _ fields: [Field: Value], by author: String
  ) -> [Edit] {
    let place = end(of: .plan, .person)
    let role = Value.text(Role.caseworker.rawValue)
    guard people.isEmpty, login != author || fields[.role] != role else {
      return [adding(.person(login: login), fields, at: place)]
    }
    if login == author {
      return [adding(.person(login: author), fields.merging([.role: role]) { $1 }, at: place)]
    }
    return [
      adding(.person(login: author), [.role: role], at: place),
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
    lines.isEmpty ? .nothing : .json(JSONText.list(lines.map(JSONText.encode)))
  }
}
