/// Conflicts as a plan keeps them: `target`, `ours`, `theirs` and `base` are written as those of an
/// edit in the history; in a follow-up the target also says who changed it last on each side.
extension Conflict {
  init(
    _ target: Target, ours: Value, theirs: Value, base: Value, ourSignature: Signature?,
    theirSignature: Signature?
  ) {
    var json = Array(#"{"target":"#.utf8) + target.json.dropLast()
    if let ourSignature { json += Array(#","ours":"#.utf8) + ourSignature.json }
    if let theirSignature { json += Array(#","theirs":"#.utf8) + theirSignature.json }
    json.append(UInt8(ascii: "}"))
    for (key, value) in [(Field.ours, ours), (.theirs, theirs), (.base, base)] {
      guard let value = value.json else { continue }
      json += [UInt8(ascii: ",")] + JSONText.encode(key.name) + [UInt8(ascii: ":")] + value
    }
    self.init(
      target: target, ours: ours, theirs: theirs, base: base, ourSignature: ourSignature,
      theirSignature: theirSignature, json: json + [UInt8(ascii: "}")])
  }

  /// Reads a record.
  init(_ record: JSONReader, in plan: Plan) {
    let target = record["target"].flatMap(Target.init).flatMap { $0.isThere(in: plan) ? $0 : nil }
    let values = ["ours", "theirs", "base"].map { side -> Value in
      target.flatMap { Value(record[side], of: $0) } ?? record[side].map(Value.init) ?? .nothing
    }
    let signatures = ["ours", "theirs"].map { side in
      record["target"]?[side].flatMap(Signature.init)
    }
    self.init(
      target: target, ours: values[0], theirs: values[1], base: values[2],
      ourSignature: signatures[0], theirSignature: signatures[1],
      json: JSONFormat.compact(record.raw))
  }
}

extension Target {
  /// Whether a plan has such a node, or such a field to write.
  fileprivate func isThere(in plan: Plan) -> Bool {
    switch self {
    case .node(let node): node != .plan && plan.index(of: node) != nil
    case .field, .key: isValue && plan.index.find(node.owner) != nil
    }
  }
}

extension Node {
  /// A follow-up's goal, every other node itself: what must be there for a field to be written.
  var owner: Node {
    if case .followUp(let goal, _) = self { .goal(goal) } else { self }
  }
}

extension Signature {
  fileprivate var json: [UInt8] {
    Array(#"{"by":"#.utf8) + JSONText.encode(by) + Array(#","at":"#.utf8)
      + JSONText.encode(at.text) + [UInt8(ascii: "}")]
  }

  fileprivate init?(_ reader: JSONReader) {
    guard let by = reader["by"]?.text, let at = reader["at"]?.text.flatMap(Instant.init) else {
      return nil
    }
    self.init(by: by, at: at)
  }
}

extension Plan {
  /// The conflicts in a value of the plan's list of them, of now or of the past.
  func conflicts(in value: Value) -> [Conflict] {
    guard case .json(let json) = value, let list = try? JSONReader(json).elements else { return [] }
    return list.map { Conflict($0, in: self) }
  }
}

extension Value {
  /// Any value, whatever it is of.
  fileprivate init(_ reader: JSONReader) {
    self = reader.text.map(Value.text) ?? .json(JSONFormat.compact(reader.raw))
  }

  /// A list of conflicts; nothing where none is left.
  static func written(_ conflicts: [Conflict]) -> Value {
    guard !conflicts.isEmpty else { return .nothing }
    let records = conflicts.map(\.json).joined(separator: [UInt8(ascii: ",")])
    return .json([UInt8(ascii: "[")] + records + [UInt8(ascii: "]")])
  }
}
