extension Splice {
  /// The object of a node; nil where the plan has none.
  mutating func open(_ node: Node) -> Int? {
    if let object = nodes[node] { return object }
    guard let index = plan.index(of: node), let parent = parent(of: node),
      let list = list(node.kind, in: parent),
      let position = self.position(of: node.id, in: list)
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

  /// The list in which a parent keeps its nodes of a kind; nil where it has none, or an empty one.
  mutating func list(_ kind: Kind, in parent: Node) -> Int? {
    guard let key = kind.list, let object = open(parent) else { return nil }
    let place = ListPlace(object: object, key: key)
    if let list = openLists[place] { return list }
    guard let position = objects[object].position(of: key),
      case .old(let range) = objects[object].members[position].value,
      let index = plan.index(of: parent),
      let entry = plan.tape.value(key, of: plan.index.object(index)),
      plan.tape[entry].range == range, Int(plan.tape[entry].next) > entry + 1
    else { return nil }
    lists.append(text.open(list: entry, of: kind))
    objects[object].members[position].value = .list(lists.count - 1)
    openLists[place] = lists.count - 1
    return lists.count - 1
  }

  /// Puts a node in; nil where its parent is not there.
  mutating func insert(_ node: Node, at place: Place, _ json: [UInt8]) -> Int? {
    guard let list = list(node.kind, in: place.parent) ?? begin(node.kind, in: place.parent),
      let formatted = try? JSONFormat.formatted(json, indent: lists[list].indent),
      let tape = try? JSONScanner.scan(formatted)
    else { return nil }
    objects.append(OpenableText(bytes: formatted, tape: tape, isOld: false).open(object: 0))
    let object = objects.count - 1
    self.place(.object(object), as: node, at: place)
    nodes[node] = .some(object)
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
      add(key.name, .list(lists.count - 1), to: object, of: parent.kind)
    }
    openLists[ListPlace(object: object, key: key)] = lists.count - 1
    return lists.count - 1
  }

  mutating func place(_ value: Piece, as node: Node, at place: Place) {
    guard let list = list(node.kind, in: place.parent) ?? begin(node.kind, in: place.parent) else {
      return
    }
    let end = lists[list].elements.count
    let position = place.after.map { self.position(of: $0, in: list).map { $0 + 1 } ?? end } ?? 0
    let space = lists[list].indent ?? (position > 0 ? [0x20] : [])
    lists[list].elements.insert(
      OpenList.Element(id: node.id, lead: .new(space), value: value), at: position)
    parents[node] = place.parent
  }

  /// Takes a node out of its list, and the list out of its parent where it was the last.
  mutating func remove(_ node: Node) {
    guard let parent = parent(of: node), let key = node.kind.list, let object = open(parent),
      let list = list(node.kind, in: parent), let position = self.position(of: node.id, in: list)
    else { return }
    lists[list].elements.remove(at: position)
    nodes[node] = .some(nil)
    if lists[list].elements.isEmpty {
      objects[object].members.removeAll { $0.key == key }
      openLists[ListPlace(object: object, key: key)] = nil
    }
  }

  mutating func place(of node: Node) -> Place {
    guard let parent = parent(of: node), let list = list(node.kind, in: parent) else {
      return Place(in: .plan, after: nil)
    }
    let before = lists[list].elements.prefix { $0.id != node.id }
    return Place(in: parent, after: before.last?.id)
  }

  /// A place for a node that is there already: at the end where the sibling is gone.
  mutating func nearest(_ place: Place, for node: Node) -> Place {
    guard let after = place.after, let list = list(node.kind, in: place.parent) else {
      return Place(in: place.parent, after: nil)
    }
    if position(of: after, in: list) != nil { return place }
    return Place(in: place.parent, after: lists[list].elements.last { $0.id != node.id }?.id)
  }

  /// Of a double id the first.
  private func position(of id: String, in list: Int) -> Int? {
    lists[list].elements.firstIndex { $0.id == id }
  }
}

extension Schema {
  /// Whether the format has such a node inside such a parent.
  static func holds(_ node: Node, in parent: Node) -> Bool {
    if case .followUp(let goal, _) = node { return parent == .goal(goal) }
    guard let key = node.kind.list, case .nodes(let kind) = content(of: key, in: parent.kind)
    else { return false }
    return kind == node.kind
  }
}
