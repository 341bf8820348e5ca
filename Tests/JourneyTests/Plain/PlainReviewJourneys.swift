import Foundation
import StrategyModel
import Testing

/// The account that runs the tests as a chief, and texts in another editor.
@Suite(.fewAtOnce, .notForever)
struct PlainReviewJourneys {
  /// The real plan with the account as chief of a centre.
  private func chiefsFolder() throws -> PlanFolder {
    let people = """
      "people": [
        {"login": "\(NSUserName())", "name": "Bo Chef", "role": "chief", "centres": ["CKO"]},
        {"login": "ida-proeve", "name": "Ida Prøve", "role": "caseworker"}
      ],
      "themes": [
      """
    return try PlanFolder { $0.replacing("\"themes\": [", with: people) }
  }

  @Test func `A chief reviews through a pipe`() throws {
    let folder = try chiefsFolder()
    let answers = ["4.1.1", "4", "Råderumspuljen er etableret.", "", "1 1", "4.1.2", "1 1"]
    _ = try Program(["--plain", folder.plan], input: Data(lines(answers)))
    let review = ["", "", "1", "1", "2", "Tallene mangler.", "q"]
    let run = try Program(["--plain", folder.plan], input: Data(lines(review)))
    #expect(run.status == 0)
    #expect(run.message.isEmpty)
    #expect(run.output.contains("2 svar afventer din godkendelse."))
    #expect(run.output.contains("okt. 2017: 2 afventer · 0 godkendt"))
    #expect(run.output.contains("Ændret siden juli 2017:\n  Resultat: før ikke vurderet, nu grøn"))
    #expect(run.output.contains("fjernet: \""))
    #expect(run.output.contains("4.1.1: godkendt af Bo Chef"))
    #expect(run.output.contains("Intet svar afventer godkendelse."))
    #expect(!run.output.utf8.contains(0x1B))
    let plan = try PlanStore(opening: folder.plan).plan
    #expect(plan.goal("g1")?.review(in: "2017-10").isApproved == true)
    #expect(plan.goal("g2")?.review(in: "2017-10").approval?.remark == "Tallene mangler.")
    let again = try Program(["--plain", folder.plan], input: Data(lines(["r", "4.1.2", "q"])))
    #expect(again.output.contains("  Sendt tilbage af Bo Chef"))
  }

  private func lines(_ lines: [String]) -> [UInt8] {
    Array(lines.map { "\($0)\n" }.joined().utf8)
  }

  /// What is said once a text was asked to be written in another editor.
  private func edit(
    _ script: String, until words: String, _ variables: [String: String?] = [:]
  ) async throws -> PTYSession {
    let folder = try PlanFolder()
    let editor = try folder.write(script: "#!/bin/sh\n\(script)\n", as: "editor")
    let environment = ["VISUAL": editor].merging(variables) { $1 }
    let session = try PTYSession(folder, ["--plain"], environment: environment)
    #expect(try await session.hasWritten("?: hjælp): "))
    for line in ["4.1.1", "4", "e"] {
      session.send("\(line)\n")
      if line != "e" { #expect(try await session.asks(": ")) }
      session.forget()
    }
    #expect(try await session.hasWritten(words))
    return session
  }

  @Test func `A text is written in another editor, and the terminal is left as it was`()
    async throws
  {
    let session = try await edit(
      "stty raw -echo; printf 'Fra\\neditoren\\n' >\"$1\"", until: "Enter gemmer svaret.")
    #expect(session.text.contains("Teksten er hentet fra editoren og kan fortrydes."))
    #expect(try await session.asks(": "))
    #expect(session.settings == session.settingsBefore)
    session.send("q\n")
    try await session.ends(by: .exit(0))
    #expect(try session.folder.answer(of: "g1")?.answer.text == "Fra\neditoren")
  }

  @Test func `Ctrl-C is the editor's while that has the terminal`() async throws {
    let session = try await edit("echo klar; exec cat", until: "klar")
    session.send("\u{3}")
    #expect(try await session.hasWritten("sluttede med fejl 130"))
    session.send("q\n")
    try await session.ends(by: .exit(0))
  }

  @Test func `A hang-up is passed on to the editor, and what it saved is in the plan`()
    async throws
  {
    let session = try await edit(
      "trap 'printf Gemt >\"$1\"; exit' HUP; echo klar; cat",
      until: "klar")
    session.hangUp()
    #expect(try await session.ending() != nil)
    #expect(try session.folder.answer(of: "g1")?.answer.text == "Gemt")
  }

  @Test func `Where the machine forbids it, or there is no terminal, a sentence says so`()
    async throws
  {
    let session = try await edit(
      "exit", until: "Andre editorer er slået fra på denne maskine.",
      ["STRATEGY_TUI_SECURE": "1"])
    session.send("q\n")
    try await session.ends(by: .exit(0))
    let piped = try Program(
      ["--plain", session.folder.plan], input: Data(lines(["4.1.1", "4", "e", "q"])),
      environment: ["VISUAL": "/bin/true"])
    #expect(piped.output.contains("En anden editor skal have en terminal"))
  }
}
