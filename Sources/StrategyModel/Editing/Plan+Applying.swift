/// What came of applying edits to a plan.
package struct Applied: Sendable {
  package let plan: Plan
  /// The edits that took place, with the places and signatures that were found.
  ///
  /// The inverse is made of them. An edit whose target already held the new value is left out.
  package let done: [Edit]
  /// The edits whose `old` the plan no longer holds.
  package let refused: [Edit]
}

extension Plan {
  /// Another plan, in which the edits have taken place.
  ///
  /// Only what is edited changes its bytes. A follow-up exists while it has a field: the first
  /// puts it in, the last takes it out.
  ///
  /// - Parameters:
  ///   - edits: in the order in which they take place.
  ///   - signature: who and when, written on every follow-up that changes; nil where the edits
  ///     bring their own (an inverse).
  /// - Returns: the other plan, and which edits took place.
  /// - Throws: where the result is no plan, which no well-formed edit leads to.
  package func applying(
    _ edits: [Edit], signature: Signature? = nil
  ) throws(PlanError) -> Applied {
    var splice = Splice(self)
    for edit in edits { splice.apply(edit) }
    splice.finish(signature: signature)
    guard !splice.done.isEmpty else {
      return Applied(plan: self, done: [], refused: splice.refused)
    }
    return Applied(
      plan: try Plan(splice.bytes), done: splice.done, refused: splice.refused)
  }

  /// What a target holds now.
  package func value(of target: Target) -> Value {
    var splice = Splice(self)
    return splice.value(of: target)
  }

  /// Where a node of any kind is; of a double id the first.
  func index(of node: Node) -> Int? {
    guard case .followUp(let goal, let round) = node else { return index.find(node) }
    guard let parent = index.find(.goal(goal)) else { return nil }
    return index.children(of: parent, .followUp).first { text(.round, of: $0) == round }
  }
}

extension Plan {
  /// The identity of the node at a place in the index.
  func node(at place: Int) -> Node {
    let kind = index.entries[place].kind
    guard kind != .plan else { return .plan }
    let parent = node(at: index.parent(place))
    return Node(kind, id: text(kind.identifyingKey, of: place), parent: parent) ?? .plan
  }
}
