/// Texts of a plan as Markdown in which nothing is markup.
enum MarkdownText {
  /// On one line: for headings, table cells and the middle of a line.
  static func inline(_ text: String) -> String {
    escaped(plainLines(text).joined(separator: " "))
  }

  /// A paragraph a line; white space around a line and empty lines are left out.
  static func paragraphs(_ text: String) -> [String] {
    plainLines(text).map { guarded(escaped($0)) }
  }

  /// On one line that begins a block: for the items of a list.
  static func item(_ text: String) -> String {
    guarded(inline(text))
  }

  /// The lines that have something on them, without control characters and without those that turn
  /// the direction of writing.
  private static func plainLines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      var plain = String.UnicodeScalarView()
      for scalar in line.unicodeScalars {
        if scalar == "\t" {
          plain.append(" ")
        } else if scalar.properties.generalCategory != .control, !scalar.properties.isBidiControl {
          plain.append(scalar)
        }
      }
      let words = plain.split(separator: " ", omittingEmptySubsequences: true)
      return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
    }
  }

  /// With a backslash before what is markup anywhere in a line, and before what a reader with
  /// GitHub's extensions takes for a link.
  private static func escaped(_ line: String) -> String {
    var escaped = String.UnicodeScalarView()
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isMarkup =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~", "#", "$", "@": true
        case ":": rest.starts(with: "//".unicodeScalars)
        case ".": endsWithWWW(escaped)
        default: false
        }
      if isMarkup { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static func endsWithWWW(_ text: String.UnicodeScalarView) -> Bool {
    text.suffix(3).count == 3 && text.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// With a backslash before what is markup only at the start of a line: bullets, numbers of a
  /// list, rules and underlines.
  private static func guarded(_ line: String) -> String {
    guard let first = line.unicodeScalars.first else { return line }
    if ["-", "+", "=", ":"].contains(first) { return "\\" + line }
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars[digits.endIndex...]
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return line }
    return String(Substring(digits)) + "\\" + String(Substring(rest))
  }
}
