extension NodeTable {
  /// What one side took out and the other changed, which is kept.
  struct Kept {
    /// What was changed itself, or got or lost something inside it.
    var touched: [Node] = []
    /// With it what is around it and inside it.
    var nodes: Set<Node> = []
  }

  /// What of these nodes one side took out and the other touched.
  ///
  /// - Parameters:
  ///   - one: the side that took out.
  ///   - edits: what the other side did.
  ///   - other: the other side.
  /// - Returns: what is to stay.
  func kept(goneFrom one: NodeTable, touchedBy edits: [Edit], in other: NodeTable) -> Kept {
    func isGone(_ node: Node) -> Bool { contains(node) && !one.contains(node) }
    var kept = Kept()
    for edit in edits where other.contains(edit.target.node.owner) {
      for node in [edit.target.node.owner, edit.new.parent] {
        guard let node, isGone(node), !kept.touched.contains(node) else { continue }
        kept.touched.append(node)
      }
    }
    kept.nodes = Set(kept.touched)
    for node in kept.touched { kept.nodes.formUnion(other.ancestors(of: node).filter(isGone)) }
    var whole = Set(kept.touched)
    for node in other.nodes where isGone(node) {
      if let parent = other.parents[node], whole.contains(parent) { whole.insert(node) }
    }
    kept.nodes.formUnion(whole)
    return kept
  }
}
