/// The nodes of a plan by their identity, in the order of the file.
///
/// Of nodes that share one the first counts; the others are `doubles`, with all that they contain.
struct NodeTable {
  private(set) var nodes: [Node] = []
  private(set) var parents: [Node: Node] = [:]
  private(set) var doubles: [Double] = []
  /// The bytes of each node's object.
  private(set) var ranges: [Node: Range<Int>] = [:]
  private var children: [Slot: [Node]] = [:]

  /// A node's list of nodes of one kind.
  struct Slot: Hashable {
    let parent: Node
    let kind: Kind
  }

  /// A node whose identity another has already, somewhere in a parent; its JSON without white
  /// space, the nodes inside it included.
  struct Double: Hashable {
    let node: Node
    let place: Place
    let json: [UInt8]
  }

  init(_ plan: Plan) {
    var names: [Node] = []
    var seen: Set<Node> = []
    var endOfDouble = 0
    for (place, entry) in plan.index.entries.enumerated() {
      let parent = names.isEmpty ? Node.plan : names[Int(entry.parent)]
      let id = plan.text(entry.kind.identifyingKey, of: place)
      let node = entry.kind == .plan ? .plan : Node(entry.kind, id: id, parent: parent) ?? .plan
      names.append(node)
      let range = plan.tape[Int(entry.object)].range
      let isFirst = seen.insert(node).inserted
      guard place >= endOfDouble else { continue }
      guard isFirst else {
        endOfDouble = Int(entry.end)
        doubles.append(
          Double(
            node: node, place: Place(in: parent, after: nil),
            json: JSONFormat.compact(plan.bytes[range])))
        continue
      }
      nodes.append(node)
      ranges[node] = range
      guard node != .plan else { continue }
      parents[node] = parent
      children[Slot(parent: parent, kind: entry.kind), default: []].append(node)
    }
  }

  func contains(_ node: Node) -> Bool { node == .plan || parents[node] != nil }

  func children(_ slot: Slot) -> [Node] { children[slot] ?? [] }

  /// The nodes around a node, the nearest first, the plan left out.
  func ancestors(of node: Node) -> some Sequence<Node> {
    sequence(first: node) { parents[$0] }.dropFirst().prefix { $0 != .plan }
  }
}
