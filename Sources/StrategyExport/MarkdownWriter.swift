import StrategyModel

/// Blocks of Markdown with an empty line between them; whatever it is handed is text and no markup.
struct MarkdownWriter {
  let language: Language
  private var blocks: [String] = []

  init(language: Language) {
    self.language = language
  }

  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ level: Int, _ title: String) {
    let title = MarkdownText.inline(title)
    blocks.append(String(repeating: "#", count: level) + (title.isEmpty ? "" : " \(title)"))
  }

  mutating func heading(_ level: Int, _ title: Phrase) {
    heading(level, title(language))
  }

  /// A paragraph a line of the text.
  mutating func paragraphs(_ text: String) {
    blocks += MarkdownText.paragraphs(text)
  }

  /// A line that is all label.
  mutating func label(_ label: Phrase) {
    blocks.append("**\(MarkdownText.inline(label(language))):**")
  }

  mutating func list(_ items: [String]) {
    add(items.map { "- \(MarkdownText.item($0))" })
  }

  mutating func list(_ items: [(label: Phrase, text: String)]) {
    add(
      items.map { item in
        "- **\(MarkdownText.inline(item.label(language))):** \(MarkdownText.inline(item.text))"
      })
  }

  /// A table; each row has as many cells as there are columns.
  mutating func table(_ columns: [String], _ rows: [[String]]) {
    let rule = "|" + String(repeating: " --- |", count: columns.count)
    add([row(columns), rule] + rows.map(row))
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map(MarkdownText.inline).joined(separator: " | ") + " |"
  }

  private mutating func add(_ lines: [String]) {
    if !lines.isEmpty { blocks.append(lines.joined(separator: "\n")) }
  }
}
