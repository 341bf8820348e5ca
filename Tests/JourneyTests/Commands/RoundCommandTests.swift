import Foundation
import StrategyModel
import Testing

struct RoundCommandTests {
  private let folder: PlanFolder

  init() throws { folder = try PlanFolder() }

  private func run(_ arguments: String...) throws -> Program {
    try Program([arguments[0], folder.plan] + arguments.dropFirst())
  }

  private func round(_ step: String, _ arguments: String...) throws -> Program {
    try Program(["round", step, folder.plan] + arguments)
  }

  @Test func `a round is closed with a reason where something lacks, sealed, and checked`() throws {
    let refused = try round("close", "okt. 2017")
    #expect(refused.status == 1)
    #expect(
      refused.message == """
        CKO / Steen Andersen: 4.1.1 mangler, 4.1.2 mangler
        CPU / BGE: 4.1.3 mangler, 4.1.4 mangler, 4.2.1 mangler, 4.2.2 mangler
        At lukke okt. 2017 kræver en begrundelse: 6 mangler.

        """)
    #expect(try round("close", "okt. 2017", "--reason", "Frist").output == "okt. 2017: lukket\n")
    #expect(try run("check").status == 0)
    #expect(
      try run("export", "--format", "md").output.contains("**Segl:** sha256:"))
    let plan = String(decoding: folder.bytes, as: UTF8.self)
    try Data(plan.replacing("Fortsat tilvejebringelse", with: "Afsluttet").utf8)
      .write(to: URL(filePath: folder.plan))
    #expect(try run("check").status == 0, "none of the answers of okt. is there")
  }

  @Test func `a change under the seal is found, reformatting is not, a correction is none`() throws
  {
    _ = try run("set", "4.1.1", "--result", "green", "--timeline", "green")
    #expect(try round("close", "okt. 2017", "--reason", "Frist").status == 0)
    let refused = try run("set", "4.1.1", "--round", "okt. 2017", "--text", "x")
    #expect(refused.status == 1)
    let correction = try run(
      "set", "4.1.1", "--round", "okt. 2017", "--text", "x", "--reason", "Tastefejl")
    #expect(correction.status == 0)
    #expect(try run("show", "4.1.1", "--round", "okt. 2017").output.contains("før tom. Tastefejl"))
    #expect(try run("edit", "4.1.1", "--title", "Ny titel").status == 0)
    #expect(try run("check").status == 0)
    let plan = String(decoding: folder.bytes, as: UTF8.self)
    let file = URL(filePath: folder.plan)
    try Data(plan.replacing("\": ", with: "\":   ").utf8).write(to: file)
    #expect(try run("check").status == 0)
    try Data(plan.replacing("Ny titel", with: "En anden").utf8).write(to: file)
    let check = try run("check")
    #expect(check.status == 1)
    #expect(check.output == "okt. 2017: ændret, efter at runden blev forseglet: 4.1.1.\n")
    #expect(try run("edit", "4.1.1", "--title", "En tredje").status == 0)
    #expect(try run("check").status == 1)
  }

  @Test func `a round is added, opened, and a closed one reopened with a reason`() throws {
    #expect(try round("add", "Jan. 2018", "--due", "31-01-2018").output == "Jan. 2018: tilføjet\n")
    #expect(try round("add", "Jan. 2018").status == 0)
    let rounds = try PlanStore(opening: folder.plan).plan.rounds
    #expect(rounds.suffix(2).map(\.id) == ["jan-2018", "jan-2018-2"])
    #expect(try round("open", "jan-2018").status == 1)
    #expect(try round("close", "jan-2018").status == 1)
    #expect(try round("close", "okt. 2017", "--reason", "Frist").status == 0)
    #expect(try round("open", "jan-2018").output == "Jan. 2018: åben\n")
    #expect(try round("reopen", "okt. 2017").status == 1)
    #expect(try round("close", "jan-2018", "--reason", "Fejl").status == 0)
    #expect(
      try round("reopen", "okt. 2017", "--reason", "Mere").output == "okt. 2017: genåbnet\n")
    #expect(try round("open", "maj").status == 64)
    #expect(try run("remove", "jan-2018-2").status == 0)
  }

  @Test func `a goal that is not followed up in the round is not missing`() throws {
    #expect(try run("set", "4.1.4", "--not-this-round", "Årligt mål").status == 0)
    #expect(try !run("missing").output.contains("4.1.4"))
    #expect(try run("set", "4.1.4", "--not-this-round", "").status == 0)
    #expect(try run("missing").output.contains("4.1.4"))
    #expect(try run("set", "4.1.4", "--text", "x", "--reason", "r").status == 64)
  }
}
