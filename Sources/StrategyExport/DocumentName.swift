package import StrategyModel

/// The name that a document has where nobody names it.
package enum DocumentName {
  /// In characters, without the extension.
  private static let longest = 100
  private static let kind = "opfoelgning"

  /// `opfoelgning-<title>-<round>.md`.
  package static func name(of report: Report, as format: Format) -> String {
    let title = report.plan.title.fileName
    // A plan is often called "Opfølgning på …" itself.
    let parts = [title.hasPrefix(kind) ? "" : kind, title, (report.round?.name ?? "").fileName]
    let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
    return shortened(name) + ".\(format.rawValue)"
  }

  private static func shortened(_ name: String) -> String {
    var name = name.prefix(longest)
    while name.last == "-" { name.removeLast() }
    return String(name)
  }
}
