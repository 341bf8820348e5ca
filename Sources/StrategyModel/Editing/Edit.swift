/// What an edit is about.
package enum Target: Hashable, Sendable {
  case field(Field, of: Node)
  /// A key that the format does not have in this kind of node.
  case key(String, of: Node)
  case node(Node)

  package var node: Node {
    switch self {
    case .field(_, let node), .key(_, let node), .node(let node): node
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

  /// Whether it adds, moves or removes a node.
  package var isOfNode: Bool { if case .node = target { true } else { false } }

  /// Whether it says who answered last, or when: that goes with every change of an answer.
  package var isSignature: Bool { target.isSignature }
}

extension Target {
  /// Whether it is one value to whoever edits it: no list of nodes, and no identity of a node but
  /// the plan's own, by which nothing in the file is found.
  var isValue: Bool {
    switch self {
    case .field(let key, let node):
      Schema.content(of: key, in: node.kind)?.isField == true
        && (node == .plan || key != node.kind.identifyingKey)
    case .key(let name, let node):
      Field(name: name.utf8).flatMap { Schema.content(of: $0, in: node.kind) } == nil
    case .node: false
    }
  }

  /// Whether it says who answered last, or when.
  var isSignature: Bool {
    switch self {
    case .field(.by, .followUp), .field(.at, .followUp): true
    default: false
    }
  }
}
