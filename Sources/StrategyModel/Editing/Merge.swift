/// The edits that lead from the base to their plan, on their way into ours.
struct Merge {
  private let base: Plan
  private let ours: Plan
  private let theirs: Plan
  private var result: Splice
  private var theirText: Splice
  private(set) var conflicts: [Conflict] = []

  init(base: Plan, ours: Plan, theirs: Plan) {
    self.base = base
    self.ours = ours
    self.theirs = theirs
    result = Splice(ours)
    theirText = Splice(theirs)
  }

  var edits: [Edit] { result.done }
  var bytes: [UInt8] { result.bytes }

  mutating func run() {
    var our = Comparison(of: base, with: ours)
    var their = Comparison(of: base, with: theirs)
    let ourEdits = our.edits()
    let theirEdits = their.edits()
    let restored = our.old.kept(goneFrom: our.new, touchedBy: theirEdits, in: their.new)
    let kept = our.old.kept(goneFrom: their.new, touchedBy: ourEdits, in: our.new)
    for node in restored.touched + kept.touched {
      keep(
        .node(node), ours: ours.value(of: .node(node)), theirs: theirs.value(of: .node(node)),
        base: base.value(of: .node(node)))
    }
    // As if both sides had just added what one of them took out and the other changed.
    var rest = Comparison(of: base, with: theirs, ignoring: restored.nodes.union(kept.nodes))
    let moved = Set(ourEdits.filter(\.isMove).map(\.target))
    for edit in rest.edits() { merge(edit, isMovedByUs: moved.contains(edit.target)) }
    let known = Set(our.old.doubles + our.new.doubles)
    for double in their.new.doubles where !known.contains(double) {
      let target = Target.node(double.node)
      keep(
        target, ours: result.value(of: target), theirs: .node(double.place, double.json),
        base: .nothing)
    }
    keepConflicts()
    result.finish(signature: nil)
  }

  private mutating func merge(_ edit: Edit, isMovedByUs: Bool) {
    switch (edit.target, edit.new) {
    case (.field(.conflicts, .plan), _): break
    case (.node(let node), .node(let place, _)): putIn(node, at: place, edit)
    case (.node(let node), .place): move(node, edit, isMovedByUs: isMovedByUs)
    case (.node, _): apply(edit.target, to: .nothing, base: edit.old)
    case (let target, _) where target.isSignature: sign(target.node)
    default: set(edit.target, to: edit.new, base: edit.old)
    }
  }

  // MARK: Fields

  private mutating func set(_ target: Target, to new: Value, base: Value) {
    let now = result.value(of: target)
    if now == new || isSeal(target) { return }
    guard now == base else { return keep(target, ours: now, theirs: new, base: base) }
    apply(target, to: new, base: base)
  }

  /// Whether it is a seal that holds on both sides, each over corrections of its own: what comes of
  /// merging is sealed anew.
  private func isSeal(_ target: Target) -> Bool {
    guard case .field(.seal, .round(let id)) = target else { return false }
    return [ours, theirs].allSatisfy { $0.round(id)?.sealState == .holds }
  }

  /// A follow-up's signature is the one that changed, or the later.
  private mutating func sign(_ node: Node) {
    let our = ours.signing(of: node)
    let their = theirs.signing(of: node)
    guard our == base.signing(of: node) || (our.at, our.by) < (their.at, their.by) else { return }
    apply(.field(.by, of: node), to: .written(their.by), base: .nothing)
    apply(.field(.at, of: node), to: .written(their.at), base: .nothing)
  }

  // MARK: Nodes

  /// What both sides added is merged field by field.
  private mutating func putIn(_ node: Node, at place: Place, _ edit: Edit) {
    guard case .node(let ours, _) = result.value(of: edit.target) else {
      return apply(edit.target, to: edit.new, base: .nothing)
    }
    if ours.parent != place.parent {
      keep(edit.target, ours: .place(ours), theirs: .place(place), base: .nothing)
    }
    for (target, value) in theirText.contents(of: node) { set(target, to: value, base: .nothing) }
  }

  private mutating func move(_ node: Node, _ edit: Edit, isMovedByUs: Bool) {
    guard case .node(let now, _) = result.value(of: edit.target), .place(now) != edit.new else {
      return
    }
    guard !isMovedByUs else {
      return keep(edit.target, ours: .place(now), theirs: edit.new, base: edit.old)
    }
    result.apply(Edit(edit.target, from: .place(now), to: edit.new))
  }

  private mutating func apply(_ target: Target, to new: Value, base: Value) {
    let now = result.value(of: target)
    guard now != new else { return }
    let refused = result.refused.count
    result.apply(Edit(target, from: now, to: new))
    if result.refused.count > refused { keep(target, ours: now, theirs: new, base: base) }
  }

  // MARK: Conflicts

  private mutating func keep(_ target: Target, ours our: Value, theirs their: Value, base: Value) {
    conflicts.append(
      Conflict(
        target, ours: our, theirs: their, base: base,
        ourSignature: ours.signature(of: target.node),
        theirSignature: theirs.signature(of: target.node)))
  }

  /// Both sides' unsettled conflicts stay, but for those that one of them settled.
  private mutating func keepConflicts() {
    let target = Target.field(.conflicts, of: .plan)
    let (before, our, their) = (base.conflicts, ours.conflicts, theirs.conflicts)
    let settled = before.filter { !their.contains($0) }
    let added = their.filter { !before.contains($0) } + conflicts
    let left = our.filter { !settled.contains($0) } + added.filter { !our.contains($0) }
    guard left != our else { return }
    result.apply(
      Edit(target, from: result.value(of: target), to: .written(left)))
  }
}

extension Edit {
  fileprivate var isMove: Bool {
    if case (.place, .place) = (old, new) { true } else { false }
  }
}

extension Plan {
  fileprivate func signing(of node: Node) -> (at: String, by: String) {
    index(of: node).map { (text(.at, of: $0), text(.by, of: $0)) } ?? ("", "")
  }

  fileprivate func signature(of node: Node) -> Signature? {
    guard node.kind == .followUp else { return nil }
    let (at, by) = signing(of: node)
    return Instant(at).map { Signature(by: by, at: $0) }
  }
}
