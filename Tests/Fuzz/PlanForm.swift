@testable import StrategyModel

extension Plan {
  /// Whether each node is found by its id, and each follow-up says something: otherwise an inverse
  /// may find other nodes than the change did.
  var isPlain: Bool {
    let reasons = findings.map(\.reason)
    return !reasons.contains(.doubleID) && !reasons.contains(.secondAnswer)
      && !index.entries.contains { $0.kind == .followUp && isSilent(Int($0.object)) }
  }

  private func isSilent(_ object: Int) -> Bool {
    keys(of: object).allSatisfy { [.round, .by, .at].contains($0) }
  }

  /// Whether the file is as the program itself would write it.
  var isInForm: Bool {
    guard let form = try? JSONFormat.formatted(bytes, indent: [0x0A]) + [0x0A] else { return false }
    return form == bytes && isSpelledAsWritten && index.entries.allSatisfy(isInOrder)
      && isAnsweredInOrder
  }

  private var isAnsweredInOrder: Bool {
    let rounds = self.rounds.map(\.id)
    return goals.map { $0.followUps.map(\.round) }.allSatisfy { answered in
      answered == rounds.filter(answered.contains)
    }
  }

  private var isSpelledAsWritten: Bool {
    tape.entries.indices.allSatisfy { entry in
      guard tape[entry].kind == .string || tape[entry].kind == .key else { return true }
      return bytes[tape[entry].range].elementsEqual(JSONText.encode(string(at: entry)))
    }
  }

  /// Whether a node's keys stand in the order of the format, those that it does not have last, and
  /// its lists of nodes are not empty.
  private func isInOrder(_ entry: PlanIndex.Entry) -> Bool {
    let orders = keys(of: Int(entry.object)).map { key in
      key.map { Schema.order(of: $0, in: entry.kind) } ?? Int.max
    }
    guard zip(orders, orders.dropFirst()).allSatisfy(<=) else { return false }
    return Schema.members(of: entry.kind).allSatisfy { member in
      guard case .nodes = member.content else { return true }
      return tape.value(member.key, of: Int(entry.object)).map { !tape.elements(of: $0).isEmpty }
        ?? true
    }
  }

  private func keys(of object: Int) -> [Field?] {
    var keys: [Field?] = []
    tape.forEachMember(of: object) { key, _ in keys.append(tape[key].key) }
    return keys
  }
}

/// What a node holds, and where it stands; of a follow-up not where.
struct Held: Equatable {
  let place: Place?
  let values: [Target: Value]
}

extension Plan {
  /// All that is in the plan, as `everything` has it, in less time.
  var held: [Node: Held] {
    var text = Splice(self)
    var held: [Node: Held] = [:]
    for node in NodeTable(self).nodes {
      let contents = text.contents(of: node)
      if node.kind == .followUp, contents.allSatisfy(\.target.isSignature) { continue }
      held[node] = Held(
        place: node == .plan || node.kind == .followUp ? nil : text.place(of: node),
        values: Dictionary(contents.map { ($0.target, $0.value) }) { first, _ in first })
    }
    return held
  }
}

extension Signature {
  static let someone = Signature(by: "ida", at: Instant(secondsSince1970: 1_900_000_000))
}
