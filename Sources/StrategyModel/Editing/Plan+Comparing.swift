extension Plan {
  /// The edits that lead from this plan to another: nodes put in and moved from the top down, then
  /// fields, then nodes taken out from the bottom up.
  ///
  /// Formatting is no difference, nor is the order of follow-ups, or one that says nothing. Of
  /// nodes that share an identity only the first is compared.
  package func edits(to other: Plan) -> [Edit] {
    var comparison = Comparison(of: self, with: other)
    return comparison.edits()
  }
}

/// Two plans side by side.
struct Comparison {
  let old: NodeTable
  let new: NodeTable
  /// Nodes of the old plan that are taken not to be there.
  private let ignored: Set<Node>
  private let plans: (old: Plan, new: Plan)
  private var texts: (old: Splice, new: Splice)
  /// The old plan's lists as the edits so far leave them.
  private var lists: [NodeTable.Slot: [Node]] = [:]

  init(of old: Plan, with new: Plan, ignoring ignored: Set<Node> = []) {
    self.old = NodeTable(old)
    self.new = NodeTable(new)
    self.ignored = ignored
    plans = (old, new)
    texts = (Splice(old), Splice(new))
  }

  mutating func edits() -> [Edit] {
    var edits: [Edit] = []
    for parent in new.nodes {
      for member in Schema.members(of: parent.kind) {
        guard case .nodes(let kind) = member.content, kind != .followUp else { continue }
        arrange(NodeTable.Slot(parent: parent, kind: kind), &edits)
      }
    }
    for node in new.nodes { compare(node, &edits) }
    for node in old.nodes where isGone(node) && isClearedOnly(node) { compare(node, &edits) }
    for node in old.nodes.reversed() where isGone(node) && !isClearedOnly(node) {
      edits.append(Edit(.node(node), from: texts.old.value(of: .node(node)), to: .nothing))
    }
    return edits
  }

  private func isOld(_ node: Node) -> Bool { old.contains(node) && !ignored.contains(node) }

  private func isGone(_ node: Node) -> Bool { isOld(node) && !new.contains(node) }

  /// A follow-up whose goal stays goes with its last field.
  private func isClearedOnly(_ node: Node) -> Bool {
    node.kind == .followUp && old.parents[node].map(new.contains) == true
  }

  /// Puts one of the new plan's lists in order.
  private mutating func arrange(_ slot: NodeTable.Slot, _ edits: inout [Edit]) {
    let wanted = new.children(slot)
    let standing = siblings(slot).enumerated().map { ($1, $0) }
    let positions = Dictionary(uniqueKeysWithValues: standing)
    let kept = wanted.filter { positions[$0] != nil }
    let staying = Set(kept.compactMap { positions[$0] }.longestRisingRun.map { kept[$0] })
    var before: Node?
    for node in wanted {
      if !staying.contains(node) { edits.append(bring(node, to: slot, after: before)) }
      before = node
    }
  }

  /// Puts a node in, or moves it.
  private mutating func bring(
    _ node: Node, to slot: NodeTable.Slot, after sibling: Node?
  ) -> Edit {
    let place = Place(in: slot.parent, after: sibling?.id)
    var edit = Edit(
      .node(node), from: .nothing, to: texts.new.value(of: .node(node)).moved(to: place))
    if isOld(node), let parent = old.parents[node] {
      let slot = NodeTable.Slot(parent: parent, kind: node.kind)
      let before = siblings(slot).prefix { $0 != node }.last
      edit = Edit(
        .node(node), from: .place(Place(in: parent, after: before?.id)), to: .place(place))
      lists[slot]?.removeAll { $0 == node }
    }
    let position = sibling.flatMap { siblings(slot).firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    lists[slot]?.insert(node, at: position)
    return edit
  }

  private mutating func siblings(_ slot: NodeTable.Slot) -> [Node] {
    if let list = lists[slot] { return list }
    let list = old.children(slot).filter { !ignored.contains($0) }
    lists[slot] = list
    return list
  }

  /// Sets what differs between the two versions of a node.
  private mutating func compare(_ node: Node, _ edits: inout [Edit]) {
    let isNew = !isOld(node)
    if isNew && node.kind != .followUp { return }
    if !isNew, let old = old.ranges[node], let new = new.ranges[node],
      plans.old.bytes[old] == plans.new.bytes[new]
    {
      return
    }
    let before = isNew ? [] : texts.old.contents(of: node)
    let after = texts.new.contents(of: node)
    for (target, value) in after {
      let old = before.first { $0.target == target }?.value ?? .nothing
      if old != value { edits.append(Edit(target, from: old, to: value)) }
    }
    for (target, value) in before where !after.contains(where: { $0.target == target }) {
      edits.append(Edit(target, from: value, to: .nothing))
    }
  }
}
