/// What two people changed differently: kept in the plan as data until somebody settles it.
package struct Conflict: Sendable {
  /// A field; or a node that both moved, or one took out; nil where the plan has no such thing.
  package let target: Target?
  /// Our value, which stands in the plan; of a node its place, or nothing where we took it out.
  package let ours: Value
  package let theirs: Value
  /// What both began with.
  package let base: Value
  /// Who last changed the follow-up on our side, where the conflict is in one.
  package let ourSignature: Signature?
  package let theirSignature: Signature?
  /// The record in the plan, without white space.
  let json: [UInt8]
}

extension Conflict: Equatable {
  /// The same record, whatever of its target is still in which plan.
  package static func == (left: Conflict, right: Conflict) -> Bool { left.json == right.json }
}

extension Plan {
  /// What merges left for somebody to settle, in the order of the file.
  package var conflicts: [Conflict] {
    let records = tape.value(.conflicts, of: index.object(0)).map(tape.elements) ?? []
    return records.map { Conflict(JSONReader(self, at: $0), in: self) }
  }
}

extension Conflict {
  /// One sentence with the place: what happened, and what stands in the plan now.
  package func phrase(in plan: Plan) -> Phrase {
    guard let target else {
      return Phrase(
        da: "En uafgjort konflikt om noget, som planen ikke har: ",
        en: "An unsettled conflict about something that the plan does not have: ")
        + Phrase(verbatim: String(decoding: json, as: UTF8.self))
    }
    return plan.label(of: target) + Phrase(verbatim: ": ") + happening(target)
  }

  private func happening(_ target: Target) -> Phrase {
    guard case .node = target else {
      return Phrase(
        da: "ændret to steder på én gang. Vælg, hvad der skal stå.",
        en: "changed in two places at once. Choose what is to stand.")
    }
    switch (ours, theirs) {
    case (.nothing, _), (_, .nothing):
      return Phrase(
        da: "fjernet på den ene side og ændret på den anden; det er beholdt.",
        en: "taken out on one side and changed on the other; it is kept.")
    case (.place, _), (_, .place):
      return Phrase(
        da: "flyttet forskelligt på begge sider; det står, hvor vi satte det.",
        en: "moved differently on both sides; it stands where we put it.")
    default:
      return Phrase(
        da: "tilføjet to gange med samme id; det andet er gemt i konflikten.",
        en: "added twice with one id; the other is kept in the conflict.")
    }
  }
}
