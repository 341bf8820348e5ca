import Foundation
import Testing

struct SetTests {
  @Test func `sets both statuses, says what changed, and writes who and when`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let set = try Program(
      ["set", plan, "4.1.2", "--result", "GRØN", "--timeline", "green"],
      environment: ["LOGNAME": "nobody", "USER": "nobody"])
    #expect(set.status == 0)
    #expect(
      set.output
        == "4.1.2: resultat ikke vurderet → grøn, tidsplan ikke vurderet → grøn\n")
    let written = String(decoding: try folder.read("plan.json"), as: UTF8.self)
    #expect(written.contains(#""result": "green","#))
    #expect(written.contains(#""at": "20"#))
    #expect(!written.contains(#""by": "nobody""#))
    #expect(
      try folder.names == [".plan.json.lock", "plan.json", "plan.json.history.jsonl"])
  }

  @Test func `changes nothing where everything already holds`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let set = try Program(["set", plan, "4.1.2", "--result", "none", "--language", "en"])
    #expect(set.status == 0)
    #expect(set.output == "4.1.2: nothing to change\n")
    #expect(try folder.read("plan.json") == TemporaryFolder.realPlan)
  }

  @Test func `refuses yellow without the explanation, names the gaps, and changes nothing`() throws
  {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let set = try Program(["set", plan, "4.1.2", "--timeline", "gul", "--why", "Forsinket"])
    #expect(set.status == 1)
    #expect(
      set.message
        == "4.1.2: gul eller rød kræver en kommentar. Mangler: konsekvenser, tilbage på sporet.\n")
    #expect(try folder.read("plan.json") == TemporaryFolder.realPlan)
  }

  @Test func `keeps an unfinished answer where it is asked to`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let set = try Program(["set", plan, "4.1.2", "--result", "rød", "--unfinished"])
    #expect(set.status == 0)
    let missing = try Program(["missing", plan, "--centre", "CKO"])
    #expect(missing.output.contains("4.1.2  CKO  tidsplan, hvorfor, konsekvenser"))
  }

  @Test func `reads a text of many lines from standard input, and takes one out`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let input = Data("Første linje\r\nAnden linje\n\n".utf8)
    #expect(try Program(["set", plan, "4.1.2", "--text", "-"], input: input).status == 0)
    let written = String(decoding: try folder.read("plan.json"), as: UTF8.self)
    #expect(written.contains(#""text": "Første linje\nAnden linje","#))
    #expect(try Program(["set", plan, "4.1.2", "--text", ""]).status == 0)
    let emptied = String(decoding: try folder.read("plan.json"), as: UTF8.self)
    #expect(!emptied.contains("Første linje"))
  }

  @Test func `takes a text that begins with a hyphen`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    #expect(try Program(["set", plan, "4.1.2", "--text", "--5 %"]).status == 0)
  }

  @Test(arguments: [
    (["4.1.2", "--round", "juli 2017", "--result", "green"], 1, "Runden juli 2017 er lukket"),
    (["9.9.9", "--result", "green"], 64, "9.9.9"),
    (["4.1.2", "--round", "maj", "--result", "green"], 64, "maj"),
    (["4.1.2", "--result", "blå"], 64, "blå"),
    (["4.1.2"], 64, "Nothing to set"),
    (["4.1.2", "--text", "-", "--why", "-"], 64, "Only one text"),
  ])
  func `refuses what is wrong and leaves the file alone`(
    arguments: [String], status: Int32, message: String
  ) throws {
    let folder = try TemporaryFolder()
    let set = try Program(["set", folder.copyRealPlan()] + arguments)
    #expect(set.status == status)
    #expect(set.message.contains(message))
    #expect(set.output == "")
    #expect(try folder.read("plan.json") == TemporaryFolder.realPlan)
  }

  @Test func `refuses standard input that is not UTF-8`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let set = try Program(["set", plan, "4.1.2", "--text", "-"], input: Data([0xFF]))
    #expect(set.status == 66)
    #expect(try folder.read("plan.json") == TemporaryFolder.realPlan)
  }

  @Test func `a field at fault cannot be set`() throws {
    let folder = try TemporaryFolder()
    let file = Data(
      """
      {"format": "strategy-plan", "schema": 1, "id": "p", "language": "da",
       "rounds": [{"id": "r", "state": "open"}], "themes": [{"id": "t", "number": "4",
       "focusAreas": [{"id": "a", "goals": [{"id": "g", "followUps": [
        {"round": "r", "result": "purple"}]}]}]}]}
      """.utf8)
    let plan = try folder.write(file)
    let set = try Program(["set", plan, "g", "--result", "green"])
    #expect(set.status == 1)
    #expect(
      set.message.hasPrefix("Kan ikke ændres: 4.1.1, r, resultat: \"purple\" kan ikke bruges"))
    #expect(try folder.read("plan.json") == file)
  }

  @Test func `a text from the command line is cleaned like a pasted one`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let text = "a\tb\u{A0}c\u{200B}\r\nd\u{1B}"
    let set = try Program(["set", plan, "4.1.2", "--text", text])
    #expect(set.status == 0)
    #expect(set.message == "2 usynlige tegn blev fjernet fra teksten.\n")
    let written = String(decoding: try folder.read("plan.json"), as: UTF8.self)
    #expect(written.contains(#""text": "a b c\nd","#))
  }

  @Test func `needs an open round`() throws {
    let folder = try TemporaryFolder()
    let closed = String(decoding: try TemporaryFolder.realPlan, as: UTF8.self)
      .replacing(#""state": "open""#, with: #""state": "closed""#)
    let plan = try folder.write(Data(closed.utf8))
    let set = try Program(["set", plan, "4.1.2", "--result", "green"])
    #expect(set.status == 1)
    #expect(set.message == "Ingen runde er åben; åbn en runde først.\n")
  }
}
