extension Splice {
  /// The text with everything that was done.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(plan.bytes.count + 1024)
    let root = plan.tape[0].range
    bytes += plan.bytes[..<root.lowerBound]
    write(.object(0), to: &bytes)
    bytes += plan.bytes[root.upperBound...]
    return bytes
  }

  // MARK: Values

  mutating func value(of target: Target) -> Value {
    guard let object = open(target.node) else { return .nothing }
    switch target {
    case .field(let key, _): return value(of: key, in: object)
    case .node(let node): return .node(place(of: node), ownJSON(of: node, object))
    }
  }

  func value(of key: Field, in object: Int) -> Value {
    guard let position = objects[object].position(of: key) else { return .nothing }
    var bytes: [UInt8] = []
    write(objects[object].members[position].value, to: &bytes)
    return Value.json(bytes).normalised ?? .nothing
  }

  /// A node's object without its lists of nodes and without white space.
  func ownJSON(of node: Node, _ object: Int) -> [UInt8] {
    var own = OpenObject()
    own.members = objects[object].members.filter { !isList($0, of: node.kind) }
    var bytes: [UInt8] = []
    write(own, to: &bytes)
    return JSONFormat.compact(bytes)
  }

  /// Whether a text is the own JSON of a node: its identity is right and it holds no other nodes.
  func isOwn(_ json: [UInt8], of node: Node) -> Bool {
    guard let tape = try? JSONScanner.scan(json), tape[0].kind == .object,
      let identity = tape.value(node.kind.identifyingKey, of: 0),
      Plan.string(at: identity, tape: tape, bytes: json) == node.id
    else { return false }
    let object = OpenableText(bytes: json, tape: tape, isOld: false).open(object: 0)
    return !object.members.contains { isList($0, of: node.kind) }
  }

  func holdsNodes(_ member: OpenObject.Member, of kind: Kind) -> Bool {
    guard isList(member, of: kind) else { return false }
    if case .list(let list) = member.value { return !lists[list].elements.isEmpty }
    var bytes: [UInt8] = []
    write(member.value, to: &bytes)
    return JSONFormat.compact(bytes) != Array("[]".utf8)
  }

  private func isList(_ member: OpenObject.Member, of kind: Kind) -> Bool {
    member.key.flatMap { Schema.content(of: $0, in: kind) }?.isField == false
  }

  // MARK: Writing

  /// Gives a field another value, or takes it away.
  mutating func write(_ key: Field, _ new: Value, to object: Int, of kind: Kind) {
    let value: Piece
    switch new {
    case .text(let text): value = .new(JSONText.encode(text))
    case .json(let json):
      let formatted = try? JSONFormat.formatted(json, indent: objects[object].indent)
      value = .new(formatted ?? json)
    case .nothing, .place, .node:
      return objects[object].members.removeAll { $0.key == key }
    }
    if let position = objects[object].position(of: key) {
      objects[object].members[position].value = value
    } else {
      add(key, value, to: object, of: kind)
    }
  }

  /// Adds a member where the order of the format has it.
  mutating func add(_ key: Field, _ value: Piece, to object: Int, of kind: Kind) {
    let order = Schema.order(of: key, in: kind)
    let before = objects[object].members.lastIndex { member in
      member.key.map { Schema.order(of: $0, in: kind) < order } ?? false
    }
    let position = before.map { $0 + 1 } ?? 0
    let space = objects[object].indent ?? (position > 0 ? [0x20] : [])
    let name = JSONText.encode(key.name) + [UInt8(ascii: ":"), 0x20]
    objects[object].members.insert(
      OpenObject.Member(key: key, lead: .new(space + name), value: value), at: position)
  }

  private func write(_ piece: Piece, to bytes: inout [UInt8]) {
    switch piece {
    case .old(let range): bytes += plan.bytes[range]
    case .new(let new): bytes += new
    case .object(let index): write(objects[index], to: &bytes)
    case .list(let index): write(lists[index], to: &bytes)
    }
  }

  private func write(_ object: OpenObject, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (position, member) in object.members.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      write(member.lead, to: &bytes)
      write(member.value, to: &bytes)
      if position < object.members.count - 1 { write(member.trail, to: &bytes) }
    }
    write(object.close, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private func write(_ list: OpenList, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (position, element) in list.elements.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element.lead, to: &bytes)
      write(element.value, to: &bytes)
      if position < list.elements.count - 1 { write(element.trail, to: &bytes) }
    }
    write(list.close, to: &bytes)
    bytes.append(UInt8(ascii: "]"))
  }
}

extension Schema.Content {
  /// Whether it is one value, and not a list of nodes.
  var isField: Bool {
    if case .nodes = self { return false }
    return true
  }
}

extension Value {
  /// As edits are compared and kept: JSON without white space, and a JSON string as a text; nil
  /// where it is not JSON at all.
  var normalised: Value? {
    switch self {
    case .nothing, .text, .place: return self
    case .json(let json):
      guard let tape = try? JSONScanner.scan(json) else { return nil }
      return tape[0].kind == .string
        ? .text(Plan.string(at: 0, tape: tape, bytes: json))
        : .json(JSONFormat.compact(json[tape[0].range]))
    case .node(let place, let json):
      guard let tape = try? JSONScanner.scan(json) else { return nil }
      return .node(place, JSONFormat.compact(json[tape[0].range]))
    }
  }
}
