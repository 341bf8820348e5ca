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
    case .field, .key: return value(of: target, in: object)
    case .node(let node): return .node(place(of: node), ownJSON(of: node, object))
    }
  }

  func value(of target: Target, in object: Int) -> Value {
    guard let position = objects[object].position(of: target) else { return .nothing }
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

  /// What a node holds besides its identity and its lists of nodes, in the order of the file.
  mutating func contents(of node: Node) -> [(target: Target, value: Value)] {
    guard let object = open(node) else { return [] }
    return objects[object].members.compactMap { member in
      let isKnown = member.key.map { Schema.content(of: $0, in: node.kind) != nil } ?? false
      let target: Target =
        if isKnown, let key = member.key { .field(key, of: node) } else {
          .key(member.name, of: node)
        }
      return target.isValue ? (target, value(of: target, in: object)) : nil
    }
  }

  // MARK: Writing

  /// Gives a field another value, or takes it away.
  mutating func write(_ new: Value, to target: Target, in object: Int) {
    let value: Piece
    switch new {
    case .text(let text): value = .new(JSONText.encode(text))
    case .json(let json):
      let formatted = try? JSONFormat.formatted(json, indent: objects[object].indent)
      value = .new(formatted ?? json)
    case .nothing, .place, .node:
      if let position = objects[object].position(of: target) {
        objects[object].members.remove(at: position)
      }
      return
    }
    if let position = objects[object].position(of: target) {
      objects[object].members[position].value = value
    } else if case .field(let key, let node) = target {
      add(key.name, value, to: object, of: node.kind)
    } else if case .key(let name, let node) = target {
      add(name, value, to: object, of: node.kind)
    }
  }

  /// Adds a member where the order of the format has it; one that the format does not have at the
  /// end.
  mutating func add(_ name: String, _ value: Piece, to object: Int, of kind: Kind) {
    let key = Field(name: name.utf8)
    let order = key.map { Schema.order(of: $0, in: kind) } ?? .max
    let before = objects[object].members.lastIndex { member in
      order == .max || member.key.map { Schema.order(of: $0, in: kind) < order } ?? false
    }
    let position = before.map { $0 + 1 } ?? 0
    let space = objects[object].indent ?? (position > 0 ? [0x20] : [])
    let lead = space + JSONText.encode(name) + [UInt8(ascii: ":"), 0x20]
    objects[object].members.insert(
      OpenObject.Member(
        key: key, unknownName: key == nil ? name : nil, lead: .new(lead), value: value),
      at: position)
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
