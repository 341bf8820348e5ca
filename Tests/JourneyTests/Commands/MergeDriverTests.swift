import Foundation
import Testing

/// Real branches in a real repository, with the lines that the README has.
struct MergeDriverTests {
  @Test func `different fields of one goal and different goals merge by themselves`() throws {
    let repository = try Repository()
    try repository.onBranch("theirs") {
      try repository.set("4.1.1", "--timeline", "green", "--text", "Deres\ntekst")
      try repository.set("4.1.2", "--result", "green")
    }
    try repository.set("4.1.1", "--result", "green")
    try repository.set("4.2.1", "--text", "Vores")
    let merge = try repository.git("merge", "--no-edit", "theirs")
    #expect(merge.status == 0, "\(merge.output)\(merge.message)")
    #expect(try repository.git("status", "--porcelain").output == "")
    let plan = try repository.plan
    for text in ["Deres\\ntekst", "Vores"] { #expect(plan.contains(text)) }
    #expect(plan.split(separator: #""result": "green""#).count == 3)
    #expect(!plan.contains("<<<<<<<"))
  }

  @Test func `moved here and edited there is both`() throws {
    let repository = try Repository()
    try repository.onBranch("theirs") { try repository.set("4.1.4", "--text", "Deres") }
    try repository.changeGoals { first, second in second.insert(first.removeLast(), at: 0) }
    let merge = try repository.git("merge", "--no-edit", "theirs")
    #expect(merge.status == 0, "\(merge.output)\(merge.message)")
    let show = try Program(["show", repository.path, "4.2.1"])
    #expect(show.output.contains("Deres"))
  }

  @Test func `removed here and edited there keeps the goal and says so`() throws {
    let repository = try Repository()
    try repository.onBranch("theirs") { try repository.set("4.1.4", "--text", "Deres") }
    try repository.changeGoals { first, _ in first.removeLast() }
    let merge = try repository.git("merge", "--no-edit", "theirs")
    #expect(merge.status == 1)
    #expect((merge.output + merge.message).contains("4.1.4: fjernet på den ene side"))
    #expect(try Program(["show", repository.path, "4.1.4"]).output.contains("Deres"))
  }

  @Test func `a conflict stops the merge, and the file is a plan with both texts`() throws {
    let repository = try Repository()
    try repository.onBranch("theirs") { try repository.set("4.1.1", "--text", "Deres") }
    try repository.set("4.1.1", "--text", "Vores")
    let merge = try repository.git("merge", "--no-edit", "theirs")
    #expect(merge.status == 1)
    #expect((merge.output + merge.message).contains("4.1.1, okt. 2017, tekst: ændret to steder"))
    #expect(try repository.git("diff", "--name-only", "--diff-filter=U").output == "plan.json\n")
    let plan = try repository.plan
    #expect(plan.contains(#""ours": "Vores""#) && plan.contains(#""theirs": "Deres""#))
    #expect(try Program(["check", repository.path]).status == 1)
    _ = try repository.git("add", "plan.json")
    #expect(try repository.git("commit", "--no-edit").status == 0)
  }

  @Test func `added on both branches is merged without a base`() throws {
    let repository = try Repository(withPlan: false)
    try repository.onBranch("theirs") {
      try repository.add()
      try repository.set("4.1.1", "--text", "Deres")
    }
    try repository.add()
    try repository.set("4.1.2", "--text", "Vores")
    let merge = try repository.git("merge", "--no-edit", "theirs")
    #expect(merge.status == 0, "\(merge.output)\(merge.message)")
    for text in ["Deres", "Vores"] { #expect(try repository.plan.contains(text)) }
  }

  @Test func `the lines of two histories are all there`() throws {
    let repository = try Repository()
    try repository.onBranch("theirs") { try repository.set("4.1.1", "--text", "Deres") }
    try repository.set("4.1.2", "--text", "Vores")
    #expect(try repository.git("merge", "--no-edit", "theirs").status == 0)
    let history = try Program(["history", repository.path])
    #expect(history.status == 0, "\(history.message)")
    for text in ["Deres", "Vores"] { #expect(history.output.contains(text)) }
  }
}

/// A repository with the real plan, in which strategy-tui merges.
private struct Repository {
  let folder: TemporaryFolder

  init(withPlan: Bool = true) throws {
    folder = try TemporaryFolder()
    try git("init", "--quiet", "--initial-branch=main")
    try git("config", "merge.strategy-plan.name", "strategy plan")
    try git("config", "merge.strategy-plan.driver", "'\(Program.path)' merge %O %A %B")
    try write(
      "plan.json merge=strategy-plan\n*.history.jsonl merge=union\n", as: ".gitattributes")
    try write(".*.lock\n", as: ".gitignore")
    if withPlan { try add() }
  }

  var path: String { folder.url("plan.json").path }
  var plan: String { get throws { String(decoding: try folder.read("plan.json"), as: UTF8.self) } }

  func add() throws {
    _ = try folder.copyRealPlan()
    try commit()
  }

  func write(_ text: String, as name: String) throws {
    try folder.write(Data(text.utf8), as: name)
    try commit()
  }

  func set(_ goal: String, _ options: String...) throws {
    let set = try Program(["set", path, goal] + options)
    #expect(set.status == 0, "\(set.message)")
    try commit()
  }

  /// Changes the goals of the two areas as another program would: all of it is written anew.
  func changeGoals(_ body: (inout [Any], inout [Any]) -> Void) throws {
    let read = try JSONSerialization.jsonObject(with: folder.read("plan.json"))
    var plan = try #require(read as? [String: Any])
    var themes = try #require(plan["themes"] as? [[String: Any]])
    var areas = try #require(themes[0]["focusAreas"] as? [[String: Any]])
    var first = try #require(areas[0]["goals"] as? [Any])
    var second = try #require(areas[1]["goals"] as? [Any])
    body(&first, &second)
    areas[0]["goals"] = first
    areas[1]["goals"] = second
    themes[0]["focusAreas"] = areas
    plan["themes"] = themes
    try folder.write(
      JSONSerialization.data(withJSONObject: plan, options: .prettyPrinted), as: "plan.json")
    try commit()
  }

  /// Does something on a branch of its own and comes back.
  func onBranch(_ name: String, _ body: () throws -> Void) throws {
    try git("switch", "--quiet", "--create", name)
    try body()
    try git("switch", "--quiet", "main")
  }

  private func commit() throws {
    try git("add", "--all")
    let commit = try git("commit", "--quiet", "--message", "change")
    #expect(commit.status == 0, "\(commit.message)")
  }

  @discardableResult
  func git(_ arguments: String...) throws -> Program { try folder.git(arguments) }
}
