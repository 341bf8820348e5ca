import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct ExplanationJourneys {
  /// The form of the first goal, opened by a yellow result.
  private func yellow() async throws -> TerminalSession {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("2")
    try await terminal.stands(on: "Hvorfor")
    return terminal
  }

  @Test func `Yellow is saved at once and asks why`() async throws {
    let terminal = try await yellow()
    #expect(try terminal.screen().contains("[2 :-| gul]"))
    #expect(try terminal.folder.answer(of: "g1")?.answer.result == .yellow)
  }

  @Test func `Finishing an answer with gaps is refused and names them`() async throws {
    let terminal = try await yellow()
    try await terminal.type("Udbuddet er forsinket.")
    try terminal.press("F2")
    try await terminal.sees("Kan ikke afsluttes endnu. Mangler: tidsplan, konsekvenser")
    try await terminal.stands(on: "Konsekvenser")
    #expect(try terminal.folder.answer(of: "g1")?.answer.why == "")
  }

  @Test func `Leaving an answer with gaps keeps it as unfinished`() async throws {
    let terminal = try await yellow()
    try await terminal.type("Udbuddet er forsinket.")
    try terminal.press("Escape")
    let screen = try await terminal.stands(on: "4.1.1")
    #expect(screen.contains("6 mangler · 1 ufærdig"))
    #expect(screen.selected.contains("(ufærdig)"))
    try terminal.press("Down", "Up")
    try await terminal.sees("kommentar: konsekvenser, tilbage på sporet")
    #expect(try terminal.folder.answer(of: "g1")?.answer.why == "Udbuddet er forsinket.")
  }

  @Test func `What was left unfinished is listed as missing`() async throws {
    let terminal = try await yellow()
    try await terminal.type("Forsinket.")
    try terminal.press("Escape")
    try await terminal.sees("1 ufærdig")
    let missing = try Program(["missing", terminal.folder.plan])
    #expect(missing.status == 1)
    let line = missing.output.split(separator: "\n").first { $0.contains("4.1.1") } ?? ""
    #expect(line.contains("konsekvenser"))
    #expect(line.contains("tilbage på sporet"))
    #expect(!line.contains("hvorfor"))
  }

  @Test func `A whole answer is finished and the cursor moves to the timeline`() async throws {
    let terminal = try await yellow()
    try await terminal.type("Forsinket.")
    try terminal.press("Tab")
    try await terminal.stands(on: "Konsekvenser")
    try await terminal.type("Dyrere.")
    try terminal.press("Tab")
    try await terminal.stands(on: "Tilbage på sporet")
    try await terminal.type("Ny plan.")
    try terminal.press("F2")
    let screen = try await terminal.stands(on: "4.1.1")
    #expect(screen.selected.contains(":-| gul"))
    #expect(screen.smiley == "?")
    #expect(screen.contains("6 mangler"))
    #expect(!screen.contains("ufærdig"))
    try terminal.press("1")
    try await terminal.stands(on: "4.1.2")
    let answer = Answer(
      result: .yellow, timeline: .green, why: "Forsinket.", consequences: "Dyrere.",
      recovery: "Ny plan.")
    #expect(try terminal.folder.answer(of: "g1")?.answer == answer)
  }

  @Test func `The way back to an unfinished answer opens at its gap`() async throws {
    let terminal = try await yellow()
    try await terminal.type("Forsinket.")
    try terminal.press("Escape")
    try await terminal.sees("1 ufærdig")
    try terminal.press("Enter")
    try await terminal.stands(on: "Konsekvenser")
  }

  @Test(arguments: [("F1", "Hjælp: "), ("F9", "Gem og gå videre")])
  func `Help and menu over the form lose nothing`(key: String, mark: String) async throws {
    let terminal = try await yellow()
    try await terminal.type("Syg.")
    let before = try terminal.screen()
    try terminal.press(key)
    try await terminal.sees(mark)
    try terminal.press("Escape")
    try await terminal.wait("the form as it was") { $0 == before }
  }

  @Test func `The form is finished from its menu`() async throws {
    let terminal = try await yellow()
    try terminal.press("F9")
    try await terminal.sees("Gem og gå videre")
    try terminal.press("Enter")
    try await terminal.sees("Kan ikke afsluttes endnu.")
  }

  @Test func `A smiley is set in the form by its digit`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Enter")
    try await terminal.stands(on: "Resultat")
    try terminal.press("3")
    try await terminal.sees("[3 :-( rød]")
    try terminal.press("Tab")
    try await terminal.stands(on: "Tidsplan")
    try terminal.press("1")
    try await terminal.sees("[1 :-) grøn]")
    try terminal.press("Escape")
    try await terminal.sees("1 ufærdig")
    let answer = try #require(try terminal.folder.answer(of: "g1")).answer
    #expect(answer.result == .red)
    #expect(answer.timeline == .green)
  }
}
