extension Rule {
  static let uniqueIDs = Rule(
    "unique-ids",
    Phrase(
      da: "Et id, en centerkode og et login bruges kun én gang i planen.",
      en: "An id, a centre's code and a login are used only once in the plan."),
    whole: { plan in
      var seen: Set<Node> = []
      let doubles = Set(plan.identities.map(\.shared).filter { !seen.insert($0).inserted })
      guard !doubles.isEmpty else { return [] }
      var told: Set<Node> = []
      return plan.identities.compactMap { node, shared in
        guard doubles.contains(shared), told.insert(node).inserted else { return nil }
        return Finding(target: .node(node), reason: .doubleID)
      }
    })
}

extension Plan {
  /// Every node that has an identity of its own, in the order of the file, and the goal that would
  /// have the same: rounds, themes, areas and goals share their ids; centres have codes and people
  /// logins.
  fileprivate var identities: some Sequence<(node: Node, shared: Node)> {
    index.entries.indices.lazy.compactMap { place in
      let kind = index.entries[place].kind
      guard kind != .plan, kind != .followUp else { return nil }
      let id = text(kind.identifyingKey, of: place)
      guard let node = Node(kind, id: id, parent: .plan) else { return nil }
      return (node, kind.identifyingKey == .id ? .goal(id) : node)
    }
  }
}
