/// A plan's text while a change is applied to it: the nodes that are touched are opened, the rest
/// is kept as ranges of the old bytes, and the pieces are written in one pass.
///
/// This file holds the edits; `Splice+Nodes` finds nodes and gives them their places, and
/// `Splice+Writing` reads and writes the pieces.
struct Splice {
  struct ListPlace: Hashable {
    let object: Int
    let key: Field
  }

  let plan: Plan
  let text: OpenableText
  var objects: [OpenObject] = []
  var lists: [OpenList] = []
  /// The objects of the nodes that are open; nil for one that was taken out.
  var nodes: [Node: Int?] = [:]
  /// The parents of nodes that were put in or moved; of all others the plan knows them.
  var parents: [Node: Node] = [:]
  /// The open lists by the object that holds them and their key.
  var openLists: [ListPlace: Int] = [:]

  private(set) var done: [Edit] = []
  private(set) var refused: [Edit] = []
  private var touchedFollowUps: [Node] = []
  /// Of each of these whether its answer changed, and not only what was said of it.
  private var answered: [Node: Bool] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    text = OpenableText(bytes: plan.bytes, tape: plan.tape, isOld: true)
    objects.append(text.open(object: 0))
    nodes[.plan] = .some(0)
  }

  mutating func apply(_ edit: Edit) {
    guard let old = edit.old.normalised, let new = edit.new.normalised else {
      return refused.append(edit)
    }
    let edit = Edit(edit.target, from: old, to: new)
    switch edit.target {
    case .field, .key: set(edit)
    case .node(let node):
      switch (old, new) {
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
      takeOutIfSilent(node)
      guard let signature, answered[node] == true, let object = open(node) else { continue }
      record(.field(.by, of: node), in: object, .text(signature.by))
      record(.field(.at, of: node), in: object, .text(signature.at.text))
    }
  }

  /// Takes out a follow-up in which nothing is left but its round and its signature.
  private mutating func takeOutIfSilent(_ node: Node) {
    guard let object = open(node),
      objects[object].members.allSatisfy({ [.round, .by, .at].contains($0.key) })
    else { return }
    record(.field(.by, of: node), in: object, .nothing)
    record(.field(.at, of: node), in: object, .nothing)
    remove(node)
  }

  // MARK: Fields

  private mutating func set(_ edit: Edit) {
    let node = edit.target.node
    guard edit.target.isValue else { return refused.append(edit) }
    let isSignature = edit.target.isSignature
    guard let object = open(node) ?? begin(node, edit) else {
      if edit.new != .nothing || !isSignature && edit.old != .nothing { refused.append(edit) }
      return
    }
    let found = value(of: edit.target, in: object)
    if found == edit.new { return }
    guard isSignature || found == edit.old else { return refused.append(edit) }
    record(edit.target, in: object, edit.new)
    guard node.kind == .followUp else { return }
    if answered[node] == nil { touchedFollowUps.append(node) }
    answered[node] = answered[node] == true || edit.target != .field(.approval, of: node)
  }

  /// Writes a field and notes what was there before.
  private mutating func record(_ target: Target, in object: Int, _ new: Value) {
    let found = value(of: target, in: object)
    guard found != new else { return }
    done.append(Edit(target, from: found, to: new))
    write(new, to: target, in: object)
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

  // MARK: Nodes

  private mutating func putIn(_ node: Node, at place: Place, _ json: [UInt8], _ edit: Edit) {
    if answered[node] != nil { takeOutIfSilent(node) }
    guard open(node) == nil, open(place.parent) != nil, isOwn(json, of: node),
      Schema.holds(node, in: place.parent), insert(node, at: place, json) != nil
    else { return refused.append(edit) }
    done.append(Edit(edit.target, from: .nothing, to: .node(self.place(of: node), json)))
  }

  private mutating func takeOut(_ node: Node, _ json: [UInt8], _ edit: Edit) {
    for answer in touchedFollowUps where Schema.holds(answer, in: node) { takeOutIfSilent(answer) }
    guard node != .plan, let object = open(node), ownJSON(of: node, object) == json,
      !objects[object].members.contains(where: { holdsNodes($0, of: node.kind) })
    else { return refused.append(edit) }
    done.append(Edit(edit.target, from: .node(place(of: node), json), to: .nothing))
    remove(node)
  }

  private mutating func move(_ node: Node, from old: Place, to new: Place, _ edit: Edit) {
    guard node.kind != .followUp, let object = open(node), open(new.parent) != nil,
      Schema.holds(node, in: new.parent), new.after != node.id
    else { return refused.append(edit) }
    let found = place(of: node)
    let new = nearest(new, for: node)
    if found == new { return }
    guard found == old else { return refused.append(edit) }
    remove(node)
    place(.object(object), as: node, at: new)
    nodes[node] = .some(object)
    done.append(Edit(edit.target, from: .place(found), to: .place(new)))
  }
}
