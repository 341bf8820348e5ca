/// Edits as they are written to the history and to drafts, and their parts in a plan's conflicts.
///
/// A target is `{"kind": "followUp", "goal": "g1", "round": "2017-10", "field": "result"}`, with a
/// `key` instead of a field that the format does not have, without both for a node; a field's value is its JSON, a node's an object with its `parent`, the
/// sibling it stands `after`, and its own JSON as `node`. What is nothing is left out.
extension Edit {
  /// The edit in one line.
  package var json: [UInt8] {
    var json = Array(#"{"target":"#.utf8) + target.json
    if let old = old.json { json += Array(#","old":"#.utf8) + old }
    if let new = new.json { json += Array(#","new":"#.utf8) + new }
    return json + [UInt8(ascii: "}")]
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
  var json: [UInt8] {
    switch self {
    case .node(let node): node.json()
    case .field(let field, let node): node.json([("field", field.name)])
    case .key(let name, let node): node.json([("key", name)])
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
  fileprivate func json(_ more: [(String, String)] = []) -> [UInt8] {
    var members: [(String, String)] = [("kind", kind.name)]
    switch self {
    case .plan: break
    case .followUp(let goal, let round): members += [("goal", goal), ("round", round)]
    default: members.append(("id", id))
    }
    let written = (members + more).map { name, text in
      JSONText.encode(name) + [UInt8(ascii: ":")] + JSONText.encode(text)
    }
    return [UInt8(ascii: "{")] + written.joined(separator: [UInt8(ascii: ",")])
      + [UInt8(ascii: "}")]
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

  /// The value of a target's field or node; nil where it is neither.
  init?(_ reader: JSONReader?, of target: Target) {
    guard let reader else {
      self = .nothing
      return
    }
    switch target {
    case .field, .key:
      self = reader.text.map(Value.text) ?? .json(JSONFormat.compact(reader.raw))
    case .node:
      guard let parent = reader["parent"].flatMap(Node.init) else { return nil }
      let place = Place(in: parent, after: reader["after"]?.text)
      self = reader["node"].map { .node(place, JSONFormat.compact($0.raw)) } ?? .place(place)
    }
  }
}

extension Place {
  fileprivate func json(node: [UInt8]?) -> [UInt8] {
    var json = Array(#"{"parent":"#.utf8) + parent.json()
    if let after { json += Array(#","after":"#.utf8) + JSONText.encode(after) }
    if let node { json += Array(#","node":"#.utf8) + node }
    return json + [UInt8(ascii: "}")]
  }
}
