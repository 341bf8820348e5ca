/// Edits as they are written to the history and to drafts, and their parts in a plan's conflicts.
///
/// A target is `{"kind": "followUp", "goal": "g1", "round": "2017-10", "field": "result"}`, with a
/// `key` instead of a field that the format does not have, without both for a node; a field's value
/// is its JSON, a node's an object with its `parent`, the sibling it stands `after`, and its own JSON
/// as `node`. What is nothing is left out.
extension Edit {
  /// The edit in one line.
  package var json: [UInt8] {
    JSONText.object([
      ("target", JSONText.object(target.members)), ("old", old.json), ("new", new.json),
    ])
  }

  /// The edit that was written so; nil where it was not.
  init?(_ reader: JSONReader) {
    guard let target = reader["target"].flatMap(Target.init),
      let old = Value(reader["old"], of: target), let new = Value(reader["new"], of: target)
    else { return nil }
    self.init(target, from: old, to: new)
  }
}

extension Target {
  /// Of its JSON.
  var members: [(String, [UInt8]?)] {
    switch self {
    case .node(let node): node.members
    case .field(let field, let node): node.members + [("field", JSONText.encode(field.name))]
    case .key(let name, let node): node.members + [("key", JSONText.encode(name))]
    }
  }

  init?(_ reader: JSONReader) {
    guard let node = Node(reader) else { return nil }
    if let name = reader["key"]?.text {
      self = .key(name, of: node)
      return
    }
    guard let name = reader["field"]?.text else {
      self = .node(node)
      return
    }
    guard let field = Field(name: name.utf8) else { return nil }
    self = .field(field, of: node)
  }
}

extension Node {
  fileprivate var members: [(String, [UInt8]?)] {
    let identity: [(String, String)] =
      switch self {
      case .plan: []
      case .followUp(let goal, let round): [("goal", goal), ("round", round)]
      default: [("id", id)]
      }
    return ([("kind", kind.name)] + identity).map { ($0, JSONText.encode($1)) }
  }

  fileprivate init?(_ reader: JSONReader) {
    guard let name = reader["kind"]?.text,
      let kind = Kind.allCases.first(where: { $0.name == name })
    else { return nil }
    switch kind {
    case .plan: self = .plan
    case .followUp:
      guard let goal = reader["goal"]?.text, let round = reader["round"]?.text else { return nil }
      self = .followUp(goal: goal, round: round)
    default:
      guard let id = reader["id"]?.text, let node = Node(kind, id: id, parent: .plan) else {
        return nil
      }
      self = node
    }
  }
}

extension Kind {
  /// As it is written: `followUp`.
  package var name: String {
    switch self {
    case .plan: "plan"
    case .round: "round"
    case .centre: "centre"
    case .person: "person"
    case .theme: "theme"
    case .focusArea: "focusArea"
    case .goal: "goal"
    case .followUp: "followUp"
    }
  }
}

extension Value {
  var json: [UInt8]? {
    switch self {
    case .nothing: nil
    case .text(let text): JSONText.encode(text)
    case .json(let json): json
    case .place(let place): place.json(node: nil)
    case .node(let place, let json): place.json(node: json)
    }
  }

  /// Any field's value.
  init(_ reader: JSONReader) {
    self = reader.text.map(Value.text) ?? .json(JSONFormat.compact(reader.raw))
  }

  /// The value of a target's field or node; nil where it is neither.
  init?(_ reader: JSONReader?, of target: Target) {
    guard let reader else {
      self = .nothing
      return
    }
    switch target {
    case .field, .key: self.init(reader)
    case .node:
      guard let parent = reader["parent"].flatMap(Node.init) else { return nil }
      let place = Place(in: parent, after: reader["after"]?.text)
      self = reader["node"].map { .node(place, JSONFormat.compact($0.raw)) } ?? .place(place)
    }
  }
}

extension Place {
  fileprivate func json(node: [UInt8]?) -> [UInt8] {
    JSONText.object([
      ("parent", JSONText.object(parent.members)), ("after", after.map(JSONText.encode)),
      ("node", node),
    ])
  }
}
