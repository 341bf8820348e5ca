@testable import StrategyModel

extension Plan {
  /// All that the plan says, whatever its formatting: each node with its place and what it holds.
  ///
  /// Unknown keys are included. Follow-ups have no order, and those that say nothing are left out.
  var everything: [String] {
    var text = Splice(self)
    let nodes = NodeTable(self).nodes.map { node -> String in
      let contents = text.contents(of: node)
      if node.kind == .followUp, contents.allSatisfy(\.target.isSignature) { return "" }
      let values = contents.map { "\($0.target) = \($0.value.spelled)" }.sorted()
      let place = node.kind == .followUp ? "" : "\(text.place(of: node))"
      return "\(node) \(node == .plan ? "" : place) \(values)"
    }
    return nodes.filter { !$0.isEmpty }.sorted()
  }

  /// What its strings mean, but for signatures.
  var texts: Set<[UInt8]> {
    let strings = tape.entries.indices.filter { entry in
      guard tape[entry].kind == .string else { return false }
      let key = entry > 0 && tape[entry - 1].kind == .key ? tape[entry - 1].key : nil
      return key != .by && key != .at
    }
    return Set(strings.map { Array(string(at: $0).utf8) })
  }
}

extension Value {
  var spelled: String {
    switch self {
    case .text(let text): "text \(Array(text.utf8))"
    case .json(let json), .node(_, let json): String(decoding: json, as: UTF8.self)
    case .place(let place): "\(place)"
    case .nothing: ""
    }
  }
}
