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
      "", "These hold for changes:", "",
      "- Yellow or red on either axis needs all three parts of the explanation before an answer is",
      "  finished; left with gaps it is unfinished, and counted as missing. White space and invisible",
      "  characters are no text.",
      "- A follow-up changes while its round is open. In a closed round a caseworker corrects it, with a",
      "  reason that is kept beside it.",
      "- A round is closed over what is missing, not approved or returned only with a reason, and",
      "  reopened with one. Closing seals its answers, titles and centres.",
      "- An approval holds as long as what it approved is unchanged. An answer with gaps is not approved;",
      "  returning one, and approving on a chief's behalf, takes a remark.",
      "- A deadline that was set moves, and a goal is dropped, with a reason. A goal that was answered in",
      "  a closed round is not removed. A centre or round that is referred to is not removed either.",
      "- An edit applies only where the plan still holds the value that it was made from.", "",
      "## Rights", "",
      "Who one is comes from the account of the operating system. In a plan without people everyone is a",
      "caseworker; in one with people, who is not listed, or has left, is a reader. The last caseworker",
      "stays.", "", "| may | " + Role.allCases.map { $0.word(.en) }.joined(separator: " | ") + " |",
      "| --- |" + Role.allCases.map { _ in " --- |" }.joined(),
    ]
    for deed in Deed.allCases {
      let reaches = Role.allCases.map { role in
        switch deed.reach(of: role) {
        case .all: "yes"
        case .own: "own centres"
        case .none: "no"
        }
      }
      lines.append("| \(deed.words(.en)) | \(reaches.joined(separator: " | ")) |")
    }
    lines.append("")
    try expectDocument(lines.joined(separator: "\n"), named: "rules.md")
  }
}
