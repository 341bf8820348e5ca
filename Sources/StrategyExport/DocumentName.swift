package import StrategyModel

/// The name that a document has where nobody names it.
package enum DocumentName {
  /// In characters, without the extension.
  private static let longest = 100
  private static let kind = "opfoelgning"

  /// `opfoelgning-<title>-<round>.md`: lower-case ASCII letters, digits and single hyphens, so that
  /// it is safe on every file system and in every shell.
  package static func name(of report: Report, as format: Format) -> String {
    let title = safe(report.plan.title)
    // A plan is often called "Opfølgning på …" itself.
    let parts = [title.hasPrefix(kind) ? "" : kind, title, safe(report.round?.name ?? "")]
    let name = parts.filter { !$0.isEmpty }.joined(separator: "-")
    return shortened(name) + ".\(format.rawValue)"
  }

  private static func shortened(_ name: String) -> String {
    var name = name.prefix(longest)
    while name.last == "-" { name.removeLast() }
    return String(name)
  }

  private static func safe(_ text: String) -> String {
    let letters = text.lowercased().map { character -> String in
      switch character {
      case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII: String(character)
      case "æ", "ä": "ae"
      case "ø", "ö": "oe"
      case "å": "aa"
      case "é", "è", "ê": "e"
      case "ü": "u"
      default: "-"
      }
    }
    return letters.joined().split(separator: "-").joined(separator: "-")
  }
}
