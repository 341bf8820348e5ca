extension Conflict {
  /// How somebody settles it.
  package enum Choice: Equatable, Sendable {
    case ours, theirs
    /// Another text, made of both.
    case text(String)
  }

  /// Both texts, ours first, as somebody begins to make one of them; nil where the target is not a
  /// text that may say anything.
  package var joined: String? {
    guard case .field(let key, let node)? = target,
      case .text? = Schema.content(of: key, in: node.kind),
      case (.text(let our), .text(let their)) = (ours, theirs)
    else { return nil }
    return "\(our)\n\n\(their)"
  }
}

extension Plan {
  /// The edits that settle a conflict: what was chosen goes into the plan, the record out of it.
  ///
  /// - Returns: the edits, which hold in this plan; nil where the choice cannot be made: there is
  ///   no such conflict, a text is no value of its target, or a second node has the same identity.
  package func edits(settling conflict: Conflict, by choice: Conflict.Choice) -> [Edit]? {
    let all = conflicts
    guard let settled = all.firstIndex(of: conflict),
      let edits = edits(making: choice, in: conflict)
    else { return nil }
    var left = all
    left.remove(at: settled)
    let records = Target.field(.conflicts, of: .plan)
    return edits + [Edit(records, from: value(of: records), to: .written(left))]
  }

  private func edits(making choice: Conflict.Choice, in conflict: Conflict) -> [Edit]? {
    guard let target = conflict.target else { return choice == .ours ? [] : nil }
    let chosen: Value
    switch choice {
    case .ours: chosen = conflict.ours
    case .theirs: chosen = conflict.theirs
    case .text(let text):
      guard conflict.joined != nil else { return nil }
      chosen = .written(text)
    }
    guard case .node(let node) = target else {
      // Ours stands in the field already, or what became of it since.
      return choice == .ours ? [] : [Edit(target, from: value(of: target), to: chosen)]
    }
    switch (chosen, value(of: target)) {
    case (.nothing, _): return edits(takingOut: node)
    case (.place(let place), .node(let now, _)) where choice == .theirs:
      return [Edit(target, from: .place(now), to: .place(place))]
    default:
      let isOnlySide = conflict.ours == .nothing || conflict.theirs == .nothing
      return choice == .ours || isOnlySide ? [] : nil
    }
  }

  /// The edits that take a node out with all that is inside it.
  package func edits(takingOut node: Node) -> [Edit] {
    guard let place = index(of: node) else { return [] }
    var text = Splice(self)
    return (place..<Int(index.entries[place].end)).reversed().map { inside in
      let target = Target.node(self.node(at: inside))
      return Edit(target, from: text.value(of: target), to: .nothing)
    }
  }
}
