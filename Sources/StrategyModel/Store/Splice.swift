/// A plan's text while a change is applied to it: the nodes that are touched are opened, the rest
/// is kept as ranges of the old bytes, and the pieces are written in one pass.
struct Splice {
  let plan: Plan
  private let text: OpenableText
  var objects: [OpenObject] = []
  var lists: [OpenList] = []
  /// The objects of the nodes that are open; nil for one that was taken out.
  private var nodes: [Node: Int?] = [:]
  /// The open lists by the object that holds them and their key.
  private var openLists: [ListPlace: Int] = [:]

  private(set) var done: [Edit] = []
  private(set) var refused: [Edit] = []
  private var touchedFollowUps: [Node] = []

  private struct ListPlace: Hashable {
    let object: Int
    let key: Key
  }

  init(_ plan: Plan) {
    self.plan = plan
    text = OpenableText(bytes: plan.bytes, tape: plan.tape, isOld: true)
    objects.append(text.open(object: 0))
    nodes[.plan] = .some(0)
  }

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

  // MARK: Edits

  mutating func apply(_ edit: Edit) {
    switch edit.target {
    case .field(let key, let node): set(key, of: node, edit)
    case .node(let node):
      switch (edit.old, edit.new) {
      case (.nothing, .node(let place, let json)): putIn(node, at: place, json, edit)
      case (.node(_, let json), .nothing): takeOut(node, json, edit)
      case (.place(let old), .place(let new)): move(node, from: old, to: new, edit)
      default: refused.append(edit)
      }
    }
  }

  /// Signs the follow-ups that changed, and takes out those that say nothing any more.
  mutating func finish(signature: Signature?) {
    for node in touchedFollowUps {
      guard let object = open(node) else { continue }
      let says = objects[object].members.contains {
        $0.key == nil || ![.round, .by, .at].contains($0.key)
      }
      if says {
        guard let signature else { continue }
        record(.by, of: node, in: object, .text(signature.by))
        record(.at, of: node, in: object, .text(signature.at.text))
      } else {
        record(.by, of: node, in: object, .nothing)
        record(.at, of: node, in: object, .nothing)
        remove(node)
      }
    }
  }

  mutating func value(of target: Target) -> Value {
    guard let object = open(target.node) else { return .nothing }
    switch target {
    case .field(let key, _): return value(of: key, in: object)
    case .node(let node): return .node(place(of: node), ownJSON(of: node, object))
    }
  }

  private mutating func set(_ key: Key, of node: Node, _ edit: Edit) {
    guard let content = Schema.content(of: key, in: node.kind), content.isField,
      key != node.kind.identifyingKey
    else { return refused.append(edit) }
    let isSignature = node.kind == .followUp && (key == .by || key == .at)
    guard let object = open(node) ?? begin(node, edit) else {
      if edit.new != .nothing || !isSignature && edit.old != .nothing { refused.append(edit) }
      return
    }
    let found = value(of: key, in: object)
    if found == edit.new { return }
    guard isSignature || found == edit.old else { return refused.append(edit) }
    record(key, of: node, in: object, edit.new)
    if node.kind == .followUp, !touchedFollowUps.contains(node) { touchedFollowUps.append(node) }
  }

  /// Puts in the follow-up whose first field is written.
  private mutating func begin(_ node: Node, _ edit: Edit) -> Int? {
    guard case .followUp(let goal, let round) = node, edit.new != .nothing, edit.old == .nothing,
      open(.goal(goal)) != nil
    else { return nil }
    let order = plan.rounds.map(\.id)
    let earlier = Set(order.prefix { $0 != round })
    let siblings = list(.followUp, in: .goal(goal)).map { lists[$0].elements.map(\.id) } ?? []
    let place = Place(in: .goal(goal), after: siblings.last { earlier.contains($0) })
    let json = Array(#"{"round":"#.utf8) + JSONText.encode(round) + [UInt8(ascii: "}")]
    return insert(node, at: place, json)
  }

  private mutating func putIn(_ node: Node, at place: Place, _ json: [UInt8], _ edit: Edit) {
    guard open(node) == nil, open(place.parent) != nil, insert(node, at: place, json) != nil else {
      return refused.append(edit)
    }
    done.append(Edit(edit.target, from: .nothing, to: .node(self.place(of: node), json)))
  }

  private mutating func takeOut(_ node: Node, _ json: [UInt8], _ edit: Edit) {
    guard node != .plan, let object = open(node), ownJSON(of: node, object) == json,
      !objects[object].members.contains(where: { holdsNodes($0, of: node.kind) })
    else { return refused.append(edit) }
    done.append(Edit(edit.target, from: .node(place(of: node), json), to: .nothing))
    remove(node)
  }

  private mutating func move(_ node: Node, from old: Place, to new: Place, _ edit: Edit) {
    guard node != .plan, node.kind != .followUp, let object = open(node), open(new.parent) != nil,
      new.parent.kind == old.parent.kind
    else { return refused.append(edit) }
    let found = place(of: node)
    if found == new { return }
    guard found == old else { return refused.append(edit) }
    remove(node)
    nodes[node] = .some(object)
    parents[node] = new.parent
    place(.object(object), as: node, at: new)
    done.append(Edit(edit.target, from: .place(found), to: .place(place(of: node))))
  }

  /// The parents of nodes that were put in or moved; of all others the plan knows them.
  private var parents: [Node: Node] = [:]

  // MARK: Opening

  /// The object of a node; nil where the plan has none.
  private mutating func open(_ node: Node) -> Int? {
    if let object = nodes[node] { return object }
    guard let index = plan.index(of: node), let parent = parent(of: node),
      let list = list(node.kind, in: parent),
      let position = lists[list].elements.firstIndex(where: {
        $0.id.utf8.elementsEqual(node.id.utf8)
      })
    else { return nil }
    objects.append(text.open(object: plan.index.object(index)))
    lists[list].elements[position].value = .object(objects.count - 1)
    nodes[node] = .some(objects.count - 1)
    return objects.count - 1
  }

  private func parent(of node: Node) -> Node? {
    if let parent = parents[node] { return parent }
    if case .followUp(let goal, _) = node { return .goal(goal) }
    return plan.index(of: node).map { plan.node(at: plan.index.parent($0)) }
  }

  /// The list in which a parent keeps its nodes of a kind; nil where it has none.
  private mutating func list(_ kind: Kind, in parent: Node) -> Int? {
    guard let key = kind.list, let object = open(parent) else { return nil }
    let place = ListPlace(object: object, key: key)
    if let list = openLists[place] { return list }
    guard let position = objects[object].position(of: key),
      case .old(let range) = objects[object].members[position].value,
      let index = plan.index(of: parent),
      let entry = plan.tape.value(key, of: plan.index.object(index)),
      plan.tape[entry].range == range
    else { return nil }
    lists.append(text.open(list: entry, of: kind))
    objects[object].members[position].value = .list(lists.count - 1)
    openLists[place] = lists.count - 1
    return lists.count - 1
  }

  // MARK: Nodes

  private mutating func insert(_ node: Node, at place: Place, _ json: [UInt8]) -> Int? {
    guard let list = list(node.kind, in: place.parent) ?? begin(node.kind, in: place.parent),
      let formatted = try? JSONFormat.formatted(json, indent: lists[list].indent),
      let tape = try? JSONScanner.scan(formatted), tape[0].kind == .object
    else { return nil }
    objects.append(OpenableText(bytes: formatted, tape: tape, isOld: false).open(object: 0))
    let object = objects.count - 1
    nodes[node] = .some(object)
    parents[node] = place.parent
    self.place(.object(object), as: node, at: place)
    return object
  }

  /// Gives a parent its first list of a kind.
  private mutating func begin(_ kind: Kind, in parent: Node) -> Int? {
    guard let key = kind.list, let object = open(parent) else { return nil }
    var list = OpenList()
    list.indent = objects[object].indent.map { $0 + [0x20, 0x20] }
    list.close = .new(objects[object].indent ?? [])
    lists.append(list)
    if let position = objects[object].position(of: key) {
      objects[object].members[position].value = .list(lists.count - 1)
    } else {
      add(key, .list(lists.count - 1), to: object, of: parent.kind)
    }
    openLists[ListPlace(object: object, key: key)] = lists.count - 1
    return lists.count - 1
  }

  private mutating func place(_ value: Piece, as node: Node, at place: Place) {
    guard let list = list(node.kind, in: place.parent) ?? begin(node.kind, in: place.parent) else {
      return
    }
    var position = 0
    if let after = place.after {
      let sibling = lists[list].elements.firstIndex { $0.id.utf8.elementsEqual(after.utf8) }
      position = sibling.map { $0 + 1 } ?? lists[list].elements.count
    }
    let space = lists[list].indent ?? (position > 0 ? [0x20] : [])
    lists[list].elements.insert(
      OpenList.Element(id: node.id, lead: .new(space), value: value), at: position)
  }

  private mutating func remove(_ node: Node) {
    guard let parent = parent(of: node), let key = node.kind.list, let object = open(parent),
      let list = list(node.kind, in: parent)
    else { return }
    lists[list].elements.removeAll { $0.id.utf8.elementsEqual(node.id.utf8) }
    nodes[node] = .some(nil)
    if lists[list].elements.isEmpty {
      objects[object].members.removeAll { $0.key == key }
      openLists[ListPlace(object: object, key: key)] = nil
    }
  }

  private mutating func place(of node: Node) -> Place {
    guard let parent = parent(of: node), let list = list(node.kind, in: parent) else {
      return Place(in: .plan, after: nil)
    }
    let siblings = lists[list].elements
    let position = siblings.firstIndex { $0.id.utf8.elementsEqual(node.id.utf8) } ?? 0
    return Place(in: parent, after: position > 0 ? siblings[position - 1].id : nil)
  }

  /// A node's object without its lists of nodes and without white space.
  private func ownJSON(of node: Node, _ object: Int) -> [UInt8] {
    var own = OpenObject()
    own.members = objects[object].members.filter { member in
      guard let key = member.key else { return true }
      return Schema.content(of: key, in: node.kind)?.isField ?? true
    }
    var bytes: [UInt8] = []
    write(own, to: &bytes)
    return JSONFormat.compact(bytes)
  }

  private func holdsNodes(_ member: OpenObject.Member, of kind: Kind) -> Bool {
    guard let key = member.key, Schema.content(of: key, in: kind)?.isField == false else {
      return false
    }
    if case .list(let list) = member.value { return !lists[list].elements.isEmpty }
    var bytes: [UInt8] = []
    write(member.value, to: &bytes)
    return JSONFormat.compact(bytes) != Array("[]".utf8)
  }

  // MARK: Fields

  private func value(of key: Key, in object: Int) -> Value {
    guard let position = objects[object].position(of: key) else { return .nothing }
    var bytes: [UInt8] = []
    write(objects[object].members[position].value, to: &bytes)
    guard bytes.first == UInt8(ascii: "\"") else { return .json(JSONFormat.compact(bytes)) }
    return .text(String(decoding: JSONText.decode(bytes.dropFirst().dropLast()), as: UTF8.self))
  }

  /// Writes a field and notes what was there before.
  private mutating func record(_ key: Key, of node: Node, in object: Int, _ new: Value) {
    let found = value(of: key, in: object)
    guard found != new else { return }
    done.append(Edit(.field(key, of: node), from: found, to: new))
    let position = objects[object].position(of: key)
    switch new {
    case .text(let text): put(.new(JSONText.encode(text)))
    case .json(let json):
      let formatted = try? JSONFormat.formatted(json, indent: objects[object].indent)
      put(.new(formatted ?? json))
    case .nothing, .place, .node: objects[object].members.removeAll { $0.key == key }
    }

    func put(_ value: Piece) {
      if let position {
        objects[object].members[position].value = value
      } else {
        add(key, value, to: object, of: node.kind)
      }
    }
  }

  /// Adds a member where the order of the format has it.
  private mutating func add(_ key: Key, _ value: Piece, to object: Int, of kind: Kind) {
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

  // MARK: Writing

  private func write(_ piece: Piece, to bytes: inout [UInt8]) {
    switch piece {
    case .old(let range): bytes += plan.bytes[range]
    case .new(let new): bytes += new
    case .object(let index): write(objects[index], to: &bytes)
    case .list(let index):
      bytes.append(UInt8(ascii: "["))
      for (position, element) in lists[index].elements.enumerated() {
        if position > 0 { bytes.append(UInt8(ascii: ",")) }
        write(element.lead, to: &bytes)
        write(element.value, to: &bytes)
        if position < lists[index].elements.count - 1 { write(element.trail, to: &bytes) }
      }
      write(lists[index].close, to: &bytes)
      bytes.append(UInt8(ascii: "]"))
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
}

extension Schema.Content {
  /// Whether it is one value, and not a list of nodes.
  var isField: Bool {
    if case .nodes = self { return false }
    return true
  }
}
