import StrategyExport
import StrategyModel
import Testing

/// What a hostile text would have to get out of.
struct MarkdownTextTests {
  static let hostile = [
    "| a | b |", "a\n| --- |\n| b |", "`code`", "```\ncode", "    code", "\tcode",
    "<script>x</script>",
    "<!-- a", "[a](http://example.org)", "![a](b)", "[a]: b", "# a", "a #", "a\n===", "a\n---",
    "- a",
    "+ a", "* a", "1. a", "12) a", "> a", "_a_ **b** ~~c~~", "&lt;b&gt; &#42;", "a\\", "\\",
    "a  \nb",
    "***", "- - -", "http://example.org", "www.example.org", "a@example.org", "[^1]: a", "$a$",
    "a\r\n\r\n# b", "a\u{2028}# b", "a\u{85}# b", "\u{1B}[2J", "\u{202E}a", ":-", "\u{0}",
    "\u{200B}", "#a", "4. juli\n5. juli",
  ]

  /// The start of each line, and how many cells a table's row has.
  private static func structure(_ document: String) -> [String] {
    document.split(separator: "\n").map { line in
      if line.hasPrefix("|") {
        var cells = 0
        var isEscaped = false
        for character in line {
          if character == "|", !isEscaped { cells += 1 }
          isEscaped = character == "\\" && !isEscaped
        }
        return "table of \(cells - 1)"
      }
      if line.hasPrefix("#") { return String(line.prefix { $0 == "#" }) }
      let marks = line.prefix { "-*+=> ".contains($0) }
      let isNumbered = line.dropFirst(marks.count).prefixMatch(of: /\d+[.)]( |$)/) != nil
      return marks + (isNumbered ? "1." : "")
    }
  }

  /// Random texts of what markup is made of.
  static let random: [String] = {
    var random = Random(state: 1)
    let parts =
      Array("|`<>[]()!#-+=*_~&;:@./\\\n\t 1a$^").map(String.init) + ["&amp;", "://", "www."]
    return (0..<200).map { _ in
      "a" + (0..<12).map { _ in parts.randomElement(using: &random) ?? "" }.joined() + "a"
    }
  }()

  @Test(arguments: hostile + random)
  func `a text changes nothing in the document's structure`(text: String) throws {
    let lines = text.split(whereSeparator: \.isNewline)
    let plain = lines.map { _ in "ord" }.joined(separator: "\n")
    let hostile = Report(try .filled(with: text), language: .da)
    let harmless = Report(try .filled(with: plain), language: .da)
    guard text.saysSomething else { return }
    let document = MarkdownExport.document(hostile)
    #expect(Self.structure(document) == Self.structure(MarkdownExport.document(harmless)))
    for markup in ["<", ">", "`", "_", "[", "]", "&", "~", "$", "@"] {
      let escaped = document.split(separator: "\\\(markup)", omittingEmptySubsequences: false)
      #expect(!escaped.contains { $0.contains(markup) }, "\(markup) stands without its backslash")
    }
  }

  @Test(arguments: hostile + random)
  func `no control character and none that turns the writing reaches the document`(
    text: String
  ) throws {
    let document = MarkdownExport.document(Report(try .filled(with: text), language: .en))
    let left = document.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
    }
    #expect(left.isEmpty)
  }
}
