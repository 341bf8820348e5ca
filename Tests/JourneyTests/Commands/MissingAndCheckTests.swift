import Foundation
import Testing

struct MissingAndCheckTests {
  @Test func `lists what the open round lacks, and ends with 1`() throws {
    let folder = try TemporaryFolder()
    let missing = try Program(["missing", folder.copyRealPlan()])
    #expect(missing.status == 1)
    #expect(missing.output.split(separator: "\n").count == 6)
    #expect(missing.output.hasPrefix("4.1.1  CKO  resultat, tidsplan  Fortsat tilvejebringelse"))
  }

  @Test func `writes what is missing as JSON`() throws {
    let folder = try TemporaryFolder()
    let missing = try Program(["missing", folder.copyRealPlan(), "--json", "--centre", "CKO"])
    let read = try JSONSerialization.jsonObject(with: Data(missing.output.utf8))
    let goals = try #require(read as? [[String: Any]])
    #expect(goals.map { $0["number"] as? String } == ["4.1.1", "4.1.2"])
    #expect(goals.first?["gaps"] as? [String] == ["result", "timeline"])
  }

  @Test func `ends with 0 where every goal is answered`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    for goal in ["4.1.1", "4.1.2"] {
      _ = try Program(["set", plan, goal, "--result", "green", "--timeline", "green"])
    }
    let missing = try Program(["missing", plan, "--centre", "CKO"])
    #expect(missing.status == 0)
    #expect(missing.output == "")
  }

  @Test func `is no answer where there is no round to ask about`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.write(
      Data(#"{"format": "strategy-plan", "schema": 1, "id": "p", "language": "da"}"#.utf8))
    let missing = try Program(["missing", plan])
    #expect(missing.status == 64)
    #expect(missing.message == "Ingen runde er åben; åbn en runde først.\n")
    #expect(try Program(["show", plan]).status == 0)
    #expect(try Program(["export", plan, "--format", "md"]).status == 0)
  }

  @Test func `asks about a closed round only where it is named`() throws {
    let folder = try TemporaryFolder()
    let closed = String(decoding: try TemporaryFolder.realPlan, as: UTF8.self)
      .replacing(#""state": "open""#, with: #""state": "closed""#)
    let plan = try folder.write(Data(closed.utf8))
    let missing = try Program(["missing", plan])
    #expect(missing.status == 64)
    #expect(missing.message == "Ingen runde er åben; åbn en runde først.\n")
    #expect(try Program(["missing", plan, "--round", "okt. 2017"]).status == 1)
  }

  @Test func `finds nothing in the real plan and says nothing`() throws {
    let folder = try TemporaryFolder()
    let check = try Program(["check", folder.copyRealPlan()])
    #expect(check.status == 0)
    #expect(check.output == "")
    #expect(check.message == "")
  }

  @Test func `lists every finding with its place; the plan opens all the same`() throws {
    let folder = try TemporaryFolder()
    let broken = String(decoding: try TemporaryFolder.realPlan, as: UTF8.self)
      .replacing(#""centre": "CKO""#, with: #""centre": "XXX""#)
      .replacing(#""state": "closed""#, with: #""state": "lost""#)
    let plan = try folder.write(Data(broken.utf8))
    let check = try Program(["check", plan])
    #expect(check.status == 1)
    #expect(check.output.split(separator: "\n").count == 3)
    #expect(check.output.contains(#"4.1.1, center: centeret "XXX" findes ikke"#))
    #expect(try Program(["show", plan]).status == 0)
    #expect(try Program(["export", plan, "--format", "md"]).status == 0)
    #expect(try folder.read("plan.json") == Data(broken.utf8))
  }

  @Test(arguments: [
    "plan.sync-conflict-20171012-094107-ABCDEFG.json",
    "plan (Bo's conflicted copy 2017-10-12).json",
  ])
  func `names copies that a program put beside the plan`(name: String) throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let copy = URL(filePath: plan).deletingLastPathComponent().appending(
      path: name.replacing(
        "plan", with: URL(filePath: plan).deletingPathExtension().lastPathComponent))
    try FileManager.default.copyItem(at: URL(filePath: plan), to: copy)
    let check = try Program(["check", plan])
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("\(copy.lastPathComponent): en anden udgave af planen"))
  }
}
