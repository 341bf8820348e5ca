package import StrategyModel

/// Lines for a terminal of 80 columns: the last one stays empty, for some terminals break a row
/// that fills it.
package struct PlainText: Sendable {
  private static let width = 79

  let language: Language
  package private(set) var lines: [String] = []

  package init(language: Language) {
    self.language = language
  }

  /// - Parameters:
  ///   - text: may be of several lines; nothing is added where it says nothing.
  ///   - indent: the columns before it.
  ///   - hanging: how many more there are before rows that continue a line.
  package mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
    guard text.saysSomething else { return }
    var isContinued = false
    for row in text.wrapped(to: Self.width - indent, indent: hanging) {
      let margin = String(repeating: " ", count: indent + (isContinued ? hanging : 0))
      lines.append(margin + text.shown(row))
      isContinued = !row.endsLine
    }
  }

  /// A label and its text below it; nothing where there is no text.
  mutating func add(_ label: Phrase, _ text: String, indent: Int = 0) {
    guard text.saysSomething else { return }
    add(label.capitalised(language) + ":", indent: indent)
    add(text, indent: indent + 2)
  }

  mutating func addBlank() {
    lines.append("")
  }

  /// Takes lines over as they are.
  mutating func add(lines: some Sequence<String>) {
    self.lines += lines
  }
}
