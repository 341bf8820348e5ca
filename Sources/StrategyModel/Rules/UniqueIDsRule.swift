extension Rule {
  static let uniqueIDs = Rule(
    "unique-ids",
    Phrase(
      da: "Et id, en centerkode og et login bruges kun én gang i planen.",
      en: "An id, a centre's code and a login are used only once in the plan."),
    whole: { plan in
      var nodes: [String: [Node]] = [:]
      for place in plan.index.entries.indices {
        let node = plan.node(at: place)
        switch node.kind {
        case .plan, .followUp: continue
        case .centre: nodes["centre \(node.id)", default: []].append(node)
        case .person: nodes["person \(node.id)", default: []].append(node)
        case .round, .theme, .focusArea, .goal: nodes[node.id, default: []].append(node)
        }
      }
      let doubles = nodes.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
      return doubles.flatMap { double in
        Set(double.value).map { Finding(target: .node($0), reason: .doubleID) }
      }
    })
}
