/// Conflicts as a plan keeps them: `target`, `ours`, `theirs` and `base` are written as those of an
/// edit in the history; in a follow-up the target also says who changed it last on each side.
extension Conflict {
  init(
    _ target: Target, ours: Value, theirs: Value, base: Value, ourSignature: Signature?,
    theirSignature: Signature?
  ) {
    let about = JSONText.object(
      target.members + [("ours", ourSignature?.json), ("theirs", theirSignature?.json)])
    self.init(
      target: target, ours: ours, theirs: theirs, base: base, ourSignature: ourSignature,
      theirSignature: theirSignature,
      json: JSONText.object([
        ("target", about), ("ours", ours.json), ("theirs", theirs.json), ("base", base.json),
      ]))
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
    JSONText.object([("by", JSONText.encode(by)), ("at", JSONText.encode(at.text))])
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
  /// A list of conflicts; nothing where none is left.
  static func written(_ conflicts: [Conflict]) -> Value {
    conflicts.isEmpty ? .nothing : .json(JSONText.list(conflicts.map(\.json)))
  }
}
