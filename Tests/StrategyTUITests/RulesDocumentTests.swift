import StrategyModel
import Testing

struct RulesDocumentTests {
  @Test func `docs/rules.md says what the rules say`() throws {
    var lines = [
      "# Rules", "",
      "What must hold in every plan, made from the code. A plan that breaks one opens all the same,",
      "`strategy-tui check` lists where, and the field at fault cannot be edited before it is mended.",
      "A change may add no such finding.", "", "| rule | says | på dansk |", "| --- | --- | --- |",
    ]
    for rule in Rule.all {
      lines.append("| `\(rule.name)` | \(rule.summary(.en)) | \(rule.summary(.da)) |")
    }
    lines += [
      "", "Three more hold for changes:", "",
      "- Yellow or red on either axis needs all three parts of the explanation before an answer is",
      "  finished; left with gaps it is unfinished, and counted as missing. White space and invisible",
      "  characters are no text.",
      "- A follow-up changes only while its round is open.",
      "- An edit applies only where the plan still holds the value that it was made from.", "",
    ]
    try expectDocument(lines.joined(separator: "\n"), named: "rules.md")
  }
}
