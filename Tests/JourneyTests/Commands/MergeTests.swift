import Foundation
import Testing

/// `strategy-tui merge` on files; `MergeDriverTests` has it in a repository.
struct MergeTests {
  @Test func `what each did to a goal is in the result, and says nothing`() throws {
    let folder = try Versions()
    try folder.edit("ours", "--result", "green", "--timeline", "green")
    try folder.edit("theirs", "--text", "Deres")
    let names = try folder.names
    let merge = try folder.merge()
    #expect(merge.status == 0)
    #expect(merge.output == "" && merge.message == "")
    #expect(try folder.names == names)
    let goal = try Program(["show", folder.path("ours"), "4.1.1"]).output
    #expect(goal.contains("Deres") && goal.contains(":-)"))
  }

  @Test func `what both changed is named by number and field, kept, and ends with 1`() throws {
    let folder = try Versions()
    try folder.edit("ours", "--text", "Vores")
    try folder.edit("theirs", "--text", "Deres")
    let merge = try folder.merge()
    #expect(merge.status == 1)
    #expect(merge.output == "")
    #expect(
      merge.message == "4.1.1, okt. 2017, tekst: ændret to steder på én gang. "
        + "Vælg, hvad der skal stå.\n")
    let plan = String(decoding: try folder.read("ours"), as: UTF8.self)
    #expect(plan.contains(#""ours": "Vores""#) && plan.contains(#""theirs": "Deres""#))
    let check = try Program(["check", folder.path("ours"), "--language", "en"])
    #expect(check.status == 1)
    #expect(check.output.hasPrefix("4.1.1, okt. 2017, text: changed in two places at once"))
  }

  @Test func `nothing of theirs leaves our file untouched`() throws {
    let folder = try Versions()
    try folder.edit("ours", "--text", "Vores")
    let before = try FileManager.default.attributesOfItem(atPath: folder.path("ours"))
    #expect(try folder.merge().status == 0)
    let after = try FileManager.default.attributesOfItem(atPath: folder.path("ours"))
    #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
  }

  @Test(arguments: ["/dev/null", "empty"])
  func `without a base what differs is a conflict`(base: String) throws {
    let folder = try Versions()
    try folder.edit("ours", "--result", "green")
    try folder.edit("theirs", "--result", "yellow", "--unfinished")
    let base = try base == "empty" ? folder.write(Data(), as: "empty") : base
    let merge = try folder.merge(base: base)
    #expect(merge.status == 1)
    #expect(merge.message.hasPrefix("4.1.1, okt. 2017, resultat: ændret to steder"))
    #expect(merge.message.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["base", "ours", "theirs"])
  func `a version that is no plan ends with 65 and changes nothing`(name: String) throws {
    let folder = try Versions()
    try folder.write(Data("{".utf8), as: name)
    let ours = try folder.read("ours")
    let merge = try folder.merge()
    #expect(merge.status == 65)
    #expect(merge.message.hasPrefix("\(folder.path(name)) "))
    #expect(try folder.read("ours") == ours)
  }

  @Test func `a version that is not there ends with 66, a file that cannot be written with 73`()
    throws
  {
    let folder = try Versions()
    #expect(try folder.merge(base: folder.path("gone")).status == 66)
    #expect(
      try Program(["merge", "/dev/zero", folder.path("ours"), folder.path("theirs")]).status == 66)
    try folder.edit("theirs", "--text", "Deres")
    try FileManager.default.linkItem(
      atPath: folder.path("ours"), toPath: folder.path("second name"))
    #expect(try folder.merge().status == 73)
    #expect(try Program(["merge", folder.path("base")]).status == 64)
  }
}

/// Three versions of the real plan, the same to begin with.
private struct Versions {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["base", "ours", "theirs"] { _ = try folder.copyRealPlan(as: name) }
  }

  var names: [String] { get throws { try folder.names } }
  func path(_ name: String) -> String { folder.url(name).path }
  func read(_ name: String) throws -> Data { try folder.read(name) }

  @discardableResult
  func write(_ data: Data, as name: String) throws -> String { try folder.write(data, as: name) }

  func edit(_ name: String, _ options: String...) throws {
    let set = try Program(["set", path(name), "4.1.1"] + options)
    #expect(set.status == 0, "\(set.message)")
  }

  func merge(base: String? = nil) throws -> Program {
    try Program(["merge", base ?? path("base"), path("ours"), path("theirs")])
  }
}
