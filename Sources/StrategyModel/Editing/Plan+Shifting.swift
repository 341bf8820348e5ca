extension Plan {
  /// The edit that moves a node a place up or down among its like; from the edge of its parent into
  /// the one before or after that, across themes too.
  ///
  /// - Parameters:
  ///   - node: what is moved.
  ///   - step: -1 for up, 1 for down.
  /// - Returns: nil at the edge of the plan.
  package func shifting(_ node: Node, by step: Int) -> Edit? {
    guard let place = index(of: node), node != .plan else { return nil }
    let parent = index.parent(place)
    let siblings = Array(index.children(of: parent, node.kind))
    guard let position = siblings.firstIndex(of: place) else { return nil }
    if siblings.indices.contains(position + step) {
      let sibling = self.node(at: siblings[position + step])
      return moving(node, to: self.place(of: node, step < 0 ? .before : .after, sibling))
    }
    let kind = index.entries[parent].kind
    let parents = index.entries.indices.filter { index.entries[$0].kind == kind }
    guard let own = parents.firstIndex(of: parent), parents.indices.contains(own + step) else {
      return nil
    }
    let next = self.node(at: parents[own + step])
    return moving(
      node, to: step < 0 ? self.place(of: node, atEndOf: next) : Place(in: next, after: nil))
  }
}
