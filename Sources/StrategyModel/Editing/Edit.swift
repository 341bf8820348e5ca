/// What an edit is about.
package enum Target: Hashable, Sendable {
  case field(Field, of: Node)
  case node(Node)

  package var node: Node {
    switch self {
    case .field(_, let node), .node(let node): node
    }
  }
}

/// One field, or one node's place.
///
/// It applies only where the plan still holds `old`.
package struct Edit: Equatable, Sendable {
  package let target: Target
  package let old: Value
  package let new: Value

  package init(_ target: Target, from old: Value, to new: Value) {
    self.target = target
    self.old = old
    self.new = new
  }

  /// What takes the edit back.
  package var inverse: Edit { Edit(target, from: new, to: old) }
}
