package import StrategyModel

/// A format that a report can be written in.
package enum Format: String, CaseIterable, Sendable {
  case md

  /// The whole document, in UTF-8.
  package func document(_ report: Report) -> [UInt8] {
    switch self {
    case .md: Array(MarkdownExport.document(report).utf8)
    }
  }
}
