import StrategyModel

/// A value to be written as JSON, with its keys in the order in which they are given.
package indirect enum JSON: Sendable {
  case null
  case text(String)
  case number(Int)
  case list([JSON])
  case object(KeyValuePairs<String, JSON>)

  /// A text, or null where it is empty.
  package static func filled(_ text: String) -> JSON { text.isEmpty ? .null : .text(text) }

  /// Indented by two spaces, with a line break at the end.
  ///
  /// Control characters and those that turn the direction of writing are escaped, so that the
  /// document is safe on a terminal.
  package var document: String { written(indent: "\n") + "\n" }

  private func written(indent: String) -> String {
    switch self {
    case .null: "null"
    case .text(let text): Self.quoted(text)
    case .number(let number): String(number)
    case .list(let values):
      Self.enclosed("[", values.map { $0.written(indent: indent + "  ") }, "]", indent)
    case .object(let members):
      Self.enclosed(
        "{", members.map { "\(Self.quoted($0)): " + $1.written(indent: indent + "  ") }, "}",
        indent)
    }
  }

  private static func enclosed(
    _ open: String, _ parts: [String], _ close: String, _ indent: String
  ) -> String {
    guard !parts.isEmpty else { return open + close }
    return open + parts.map { "\(indent)  \($0)" }.joined(separator: ",") + indent + close
  }

  private static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView()
    for scalar in String(decoding: JSONText.encode(text), as: UTF8.self).unicodeScalars {
      let properties = scalar.properties
      if properties.generalCategory == .control || properties.isBidiControl {
        let digits = String(scalar.value, radix: 16)
        quoted += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars
      } else {
        quoted.append(scalar)
      }
    }
    return String(quoted)
  }
}
