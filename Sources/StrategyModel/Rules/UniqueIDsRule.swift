extension Rule {
  static let uniqueIDs = Rule(
    "unique-ids",
    Phrase(
      da: "Et id, en centerkode og et login bruges kun én gang i planen.",
      en: "An id, a centre's code and a login are used only once in the plan."),
    whole: { plan in
      var seen: [Field: Set<String>] = [:]
      var doubles: [Field: Set<String>] = [:]
      for (kind, id) in plan.identities {
        if seen[kind.identifyingKey, default: []].insert(id).inserted { continue }
        doubles[kind.identifyingKey, default: []].insert(id)
      }
      guard !doubles.isEmpty else { return [] }
      var told: Set<Node> = []
      return plan.identities.compactMap { kind, id in
        guard doubles[kind.identifyingKey]?.contains(id) == true,
          let node = Node(kind, id: id, parent: .plan), told.insert(node).inserted
        else { return nil }
        return Finding(target: .node(node), reason: .doubleID)
      }
    })
}

extension Plan {
  /// Every node that has an identity of its own, in the order of the file: rounds, themes, areas
  /// and goals share their ids; centres have codes and people logins.
  fileprivate var identities: some Sequence<(Kind, String)> {
    index.entries.indices.lazy.filter {
      let kind = index.entries[$0].kind
      return kind != .plan && kind != .followUp
    }.map { place in
      let kind = index.entries[place].kind
      return (kind, text(kind.identifyingKey, of: place))
    }
  }
}
