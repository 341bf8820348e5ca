import Foundation
import Testing

struct ShowTests {
  @Test func `shows the tree with every goal and both statuses in words`() throws {
    let folder = try TemporaryFolder()
    let shown = try Program(["show", folder.copyRealPlan()])
    #expect(shown.status == 0)
    #expect(shown.message == "")
    for number in ["4.1.1", "4.1.2", "4.1.3", "4.1.4", "4.2.1", "4.2.2"] {
      #expect(shown.output.contains("  \(number)  "))
    }
    #expect(shown.output.contains("resultat ? ikke vurderet · tidsplan ? ikke vurderet"))
    #expect(shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `shows one goal by number and by id, in the language that is asked for`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let byNumber = try Program(["show", plan, "4.1.4", "--language", "en"])
    let byID = try Program(["show", plan, "g4", "--language", "en"])
    #expect(byNumber.output == byID.output)
    #expect(byNumber.output.contains("juli 2017 (closed)"))
    #expect(byNumber.output.contains("Missing in okt. 2017: result, timeline"))
  }

  @Test func `a goal is asked for by its id where two themes have one number`() throws {
    let folder = try TemporaryFolder()
    let file = Data(
      """
      {"format": "strategy-plan", "schema": 1, "id": "p", "language": "da",
       "rounds": [{"id": "r", "state": "open"}], "themes": [
        {"id": "t1", "number": "4", "focusAreas": [{"id": "a1", "goals": [
         {"id": "g1", "title": "Et"}]}]},
        {"id": "t2", "number": "4", "focusAreas": [{"id": "a2", "goals": [
         {"id": "g1x", "title": "To"}, {"id": "g3"}, {"id": "g3"}]}]}]}
      """.utf8)
    let plan = try folder.write(file)
    #expect(try Program(["show", plan, "g1x"]).output.contains("To"))
    #expect(try Program(["show", plan, "g1x", "--json"]).output.contains(#""id": "g1x""#))
    for command in [["show", plan, "4.1.1"], ["set", plan, "4.1.1", "--result", "green"]] {
      let run = try Program(command)
      #expect(run.status == 64)
      #expect(run.message == "Flere mål hedder \"4.1.1\"; brug et af disse id'er: g1, g1x.\n")
    }
    let double = try Program(["show", plan, "g3"])
    #expect(double.status == 64)
    #expect(double.message == "Flere mål hedder \"g3\"; brug et af disse numre: 4.1.2, 4.1.3.\n")
    #expect(try folder.read("plan.json") == file)
  }

  @Test(arguments: [[], ["4.1.2"], ["--centre", "CPU"], ["--round", "juli 2017"]])
  func `writes JSON that others can read`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let shown = try Program(["show", folder.copyRealPlan()] + arguments + ["--json"])
    #expect(shown.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(shown.output.utf8)) is [String: Any])
  }

  @Test func `shows one centre's goals`() throws {
    let folder = try TemporaryFolder()
    let shown = try Program(["show", folder.copyRealPlan(), "--centre", "CKO"])
    #expect(shown.output.contains("4.1.1"))
    #expect(!shown.output.contains("4.1.3"))
    #expect(shown.output.contains("0 af 2 besvaret"))
  }

  @Test(arguments: [false, true])
  func `nothing in a plan reaches the terminal as a control sequence`(isJSON: Bool) throws {
    let folder = try TemporaryFolder()
    let text = #""\u001b[2J\u009b1m\u202eabc\u0007""#
    let plan = try folder.write(
      Data(
        """
        {"format": "strategy-plan", "schema": 1, "id": "p", "title": \(text), "themes": [
          {"id": "t", "title": \(text), "focusAreas": [{"id": "a", "title": \(text),
           "effectGoals": [\(text)], "goals": [{"id": \(text), "title": \(text)}]}]}]}
        """.utf8))
    for arguments in [["show"], ["missing"], ["check"], ["set"]] {
      let goal = arguments == ["set"] ? ["1.1.1", "--result", "green"] : []
      let canBeJSON = arguments == ["show"] || arguments == ["missing"]
      let json = isJSON && canBeJSON ? ["--json"] : []
      let run = try Program(arguments + [plan] + goal + json)
      let bad = (run.output + run.message).unicodeScalars.filter { scalar in
        scalar != "\n"
          && (scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
      }
      #expect(bad.isEmpty, "\(arguments)")
    }
  }
}
