import Foundation
import StrategyModel
import Testing

/// The account that runs the tests, in each role.
struct PeopleCommandTests {
  private let folder: PlanFolder

  init() throws { folder = try PlanFolder() }

  private func run(_ arguments: String...) throws -> Program {
    try Program([arguments[0], folder.plan] + arguments.dropFirst())
  }

  private func add(_ login: String, _ role: String, _ options: String...) throws -> Program {
    try Program(
      ["add", "person", folder.plan, "--login", login, "--role", role] + options)
  }

  /// Gives the account a role in the plan's file, as another program would.
  private func become(_ role: String) throws {
    _ = try add("anden", "caseworker")
    let file = String(decoding: folder.bytes, as: UTF8.self)
    let mine = #""login": "\#(NSUserName())","#
    let centres = role == "chief" ? #", "centres": ["CKO"]"# : ""
    let changed = file.replacing(
      "\(mine)\n      \"role\": \"caseworker\"", with: "\(mine) \"role\": \"\(role)\"\(centres)")
    try Data(changed.utf8).write(to: URL(filePath: folder.plan))
  }

  @Test func `the first person brings the account along as caseworker, who stays`() throws {
    let first = try add("bo", "chief", "--name", "Bo", "--centre", "CKO")
    #expect(first.status == 0)
    #expect(first.message.contains("\(NSUserName()) er sagsbehandler"))
    #expect(try PlanStore(opening: folder.plan).plan.people.map(\.role) == [.caseworker, .chief])
    for arguments in [
      ["remove", folder.plan, NSUserName()],
      ["edit", folder.plan, NSUserName(), "--role", "læser"],
      ["edit", folder.plan, NSUserName(), "--left", "2040-01-01"],
    ] {
      let refused = try Program(arguments)
      #expect(refused.status == 1)
      #expect(refused.message.contains("mindst én sagsbehandler"))
    }
    #expect(try add("bo", "chief").status == 1)
    #expect(try add("eva", "chief", "--centre", "ZZZ").status == 1)
    #expect(try run("edit", "bo", "--left", "2020-01-01").status == 0)
    #expect(try run("remove", "bo").status == 0)
  }

  @Test func `a chief answers and approves the own goals only`() throws {
    try become("chief")
    #expect(try run("set", "4.1.1", "--result", "green", "--timeline", "green").status == 0)
    #expect(try run("approve", "4.1.1").output == "4.1.1: godkendt\n")
    let other = try run("set", "4.1.3", "--result", "green")
    #expect(other.status == 77)
    #expect(
      other.message
        == "Som centerchef kan du kun besvare mål i dine egne centre; målet hører til CPU.\n")
    for arguments in [
      ["approve", folder.plan, "4.1.3"], ["return", folder.plan, "4.1.3", "--remark", "x"],
      ["edit", folder.plan, "4.1.1", "--title", "x"], ["remove", folder.plan, "4.1.1"],
      ["round", "close", folder.plan, "okt. 2017", "--reason", "x"],
      ["add", "theme", folder.plan, "--title", "x"],
      ["set", folder.plan, "4.1.1", "--round", "juli 2017", "--text", "x", "--reason", "x"],
    ] { #expect(try Program(arguments).status == 77, "\(arguments)") }
  }

  @Test func `a reader changes nothing, and reads all`() throws {
    try become("reader")
    let set = try run("set", "4.1.1", "--result", "green", "--language", "en")
    #expect(set.status == 77)
    #expect(set.message == "Only caseworkers and chiefs can answer goals; you are a reader.\n")
    #expect(try run("show").status == 0)
    #expect(try run("check").status == 0)
  }

  @Test func `a caseworker approves on the chief's behalf, with a remark`() throws {
    let gaps = try run("approve", "4.1.1", "--remark", "Mail")
    #expect(gaps.status == 1)
    #expect(gaps.message.contains("Mangler: resultat, tidsplan"))
    _ = try run("set", "4.1.1", "--result", "green", "--timeline", "green")
    let silent = try run("approve", "4.1.1")
    #expect(silent.status == 1)
    #expect(silent.message == "4.1.1: at godkende på en chefs vegne kræver en bemærkning.\n")
    #expect(try run("approve", "4.1.1", "--remark", "Mail 12. okt.").status == 0)
    #expect(
      try run("show", "4.1.1").output.contains("Godkendt på vegne af Steen Andersen, skrevet af"))
    #expect(try run("return", "4.1.1", "--remark", "Mere").output == "4.1.1: sendt tilbage\n")
    #expect(try run("return", "9.9.9", "--remark", "Mere").status == 64)
    #expect(try run("approve").status == 64)
  }

  @Test func `what says the same as last time is approved at once`() throws {
    _ = try run(
      "set", "4.1.1", "--round", "juli 2017", "--result", "green", "--timeline", "green",
      "--reason", "Glemt")
    let text = try #require(
      try PlanStore(opening: folder.plan).plan.goal("g1")?.answer(in: "2017-07").text)
    _ = try run("set", "4.1.1", "--result", "green", "--timeline", "green", "--text", text)
    _ = try run("set", "4.1.2", "--result", "green", "--timeline", "green")
    let approve = try run("approve", "--all-unchanged", "--centre", "CKO", "--remark", "Mail")
    #expect(approve.output == "4.1.1: godkendt\n", "\(approve.message)")
  }
}
