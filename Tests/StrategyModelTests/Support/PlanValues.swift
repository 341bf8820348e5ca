@testable import StrategyModel

extension Plan {
  /// What every node holds, and where it stands.
  var values: [String] {
    var splice = Splice(self)
    return nodes.flatMap { node in
      let fields = Schema.members(of: node.kind).filter(\.content.isField).compactMap { member in
        let value = splice.value(of: .field(member.key, of: node))
        return value == .nothing ? nil : "\(node.id) \(member.key.name) \(value.text)"
      }
      return node == .plan ? fields : fields + ["\(node.id) \(splice.place(of: node).after ?? "")"]
    }
  }
}

extension Value {
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .json(let json): String(decoding: json, as: UTF8.self)
    case .nothing, .place, .node: ""
    }
  }
}
