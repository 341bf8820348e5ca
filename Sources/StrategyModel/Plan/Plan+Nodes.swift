/// Nodes of any kind, for whoever edits them all alike.
extension Plan {
  package func contains(_ node: Node) -> Bool { index(of: node) != nil }

  /// The text of a field as the file writes it; empty where there is none.
  package func text(_ field: Field, of node: Node) -> String {
    index(of: node).map { text(field, of: $0) } ?? ""
  }

  /// The texts of a field that is a list of them; empty where there is none.
  package func lines(_ field: Field, of node: Node) -> [String] {
    index(of: node).map { lines(field, of: $0) } ?? []
  }

  package func theme(_ id: String) -> Theme? {
    index.find(.theme(id)).map { Theme(plan: self, index: $0) }
  }
}
