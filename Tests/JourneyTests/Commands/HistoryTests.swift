import Foundation
import Testing

struct HistoryTests {
  /// A plan with two changes of one goal and one of another.
  private func changedPlan(in folder: TemporaryFolder) throws -> String {
    let plan = try folder.copyRealPlan()
    for change in [
      ["4.1.2", "--result", "green"], ["4.1.1", "--text", "F\u{F8}rste"],
      ["4.1.1", "--text", "Anden\u{1F600}"],
    ] {
      #expect(try Program(["set", plan] + change).status == 0)
    }
    return plan
  }

  @Test func `tells who changed what, when, from what to what`() throws {
    let folder = try TemporaryFolder()
    let plan = try changedPlan(in: folder)
    let history = try Program(["history", plan])
    #expect(history.status == 0 && history.message == "")
    let lines = history.output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0].wholeMatch(of: #/\d\d-\d\d-\d{4} \d\d:\d\d  \S+( \(\S+\))?/#) != nil)
    #expect(lines[1] == "  4.1.2, okt. 2017, resultat: ikke vurderet → grøn")
    #expect(lines[5] == "  4.1.1, okt. 2017, tekst: \"Første\" → \"Anden\u{1F600}\"")
  }

  @Test func `tells of one goal alone, in the language that is asked for`() throws {
    let folder = try TemporaryFolder()
    let plan = try changedPlan(in: folder)
    let history = try Program(["history", plan, "4.1.2", "--language", "en"])
    #expect(history.output.hasSuffix("  4.1.2, okt. 2017, result: not assessed → green\n"))
    #expect(history.output.split(separator: "\n").count == 2)
    #expect(try Program(["history", plan, "4.1.3"]).output == "")
    #expect(try Program(["history", plan, "9.9.9"]).status == 64)
  }

  @Test func `writes JSON`() throws {
    let folder = try TemporaryFolder()
    let plan = try changedPlan(in: folder)
    let history = try Program(["history", plan, "4.1.1", "--json"])
    let entries = try #require(
      try JSONSerialization.jsonObject(with: Data(history.output.utf8)) as? [[String: Any]])
    let edits = try #require(entries.last?["edits"] as? [[String: Any]])
    #expect(entries.count == 2)
    #expect(entries.last?["length"] as? Int == (try folder.read("plan.json").count))
    #expect(edits.first?["goal"] as? String == "g1")
    #expect(edits.first?["field"] as? String == "text")
    #expect(edits.first?["old"] as? String == "F\u{F8}rste")
  }

  @Test func `a plan without a history has none, and a line that was cut off is counted`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let none = try Program(["history", plan])
    #expect(none.status == 0 && none.output == "" && none.message == "")
    try folder.write(Data(#"{"at":"20"#.utf8), as: "plan.json.history.jsonl")
    let torn = try Program(["history", plan])
    #expect(torn.status == 0 && torn.output == "")
    #expect(torn.message.hasPrefix("1 af historikkens linjer"))
  }

  @Test func `a history that is a pipe is refused at once`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    #expect(mkfifo(folder.url("plan.json.history.jsonl").path, 0o600) == 0)
    let history = try Program(["history", plan])
    #expect(history.status == 66)
    #expect(history.message.contains("FIFO"))
  }

  @Test func `control characters of a history reach no terminal`() throws {
    let folder = try TemporaryFolder()
    let plan = try changedPlan(in: folder)
    let file = "plan.json.history.jsonl"
    let evil = String(decoding: try folder.read(file), as: UTF8.self)
      .replacing("Anden", with: #"\u001b[2J\u202e"#)
    try folder.write(Data(evil.utf8), as: file)
    let history = try Program(["history", plan])
    #expect(history.output.contains("^[[2J<U+202E>"))
  }
}
