import StrategyModel
import StrategyTUI

/// Lines for a terminal, wrapped to 80 columns.
struct PlainText {
  private static let width = 80

  let language: Language
  private(set) var lines: [String] = []

  init(language: Language) {
    self.language = language
  }

  /// - Parameters:
  ///   - text: may be of several lines; nothing is added where it says nothing.
  ///   - indent: the columns before it.
  ///   - hanging: how many more there are before rows that continue a line.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0) {
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
}
