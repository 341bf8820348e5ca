/// What an edit finds or leaves in its target.
package enum Value: Sendable {
  case nothing
  case text(String)
  /// Any other JSON, without white space outside its strings.
  case json([UInt8])
  /// Where a node stands.
  case place(Place)
  /// Where a node stands, and its own JSON without its lists of nodes: nodes within nodes are
  /// edits of their own.
  case node(Place, [UInt8])

  /// A text, or nothing where it is empty: what is empty is not written.
  package static func written(_ text: String) -> Value { text.isEmpty ? .nothing : .text(text) }

  /// A status as the file writes it; not assessed is not written.
  package static func written(_ status: Status) -> Value {
    status == .none ? .nothing : .text(status.rawValue)
  }

  /// A text; empty for every other value.
  package var text: String { if case .text(let text) = self { text } else { "" } }

  /// A node as it would be at another place; no other value has one.
  func moved(to place: Place) -> Value {
    switch self {
    case .node(_, let json): .node(place, json)
    case .place: .place(place)
    case .nothing, .text, .json: self
    }
  }
}

/// A node's place: inside a parent, after a sibling of its own kind.
package struct Place: Hashable, Sendable {
  package let parent: Node
  /// The sibling's id; nil for the first place.
  package let after: String?

  package init(in parent: Node, after: String?) {
    self.parent = parent
    self.after = after
  }
}

extension Value: Equatable {
  /// Texts are compared byte for byte: Swift's strings take a composed and a decomposed letter
  /// for one.
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.nothing, .nothing): true
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.json(let left), .json(let right)): left == right
    case (.place(let left), .place(let right)): left == right
    case (.node(let left, let leftJSON), .node(let right, let rightJSON)):
      left == right && leftJSON == rightJSON
    default: false
    }
  }
}

extension Value {
  /// The node inside which another stands.
  var parent: Node? {
    switch self {
    case .place(let place), .node(let place, _): place.parent
    case .nothing, .text, .json: nil
    }
  }
}
