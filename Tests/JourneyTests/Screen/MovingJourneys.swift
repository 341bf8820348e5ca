import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct MovingJourneys {
  @Test(arguments: [
    (["Down"], "4.1.2"), (["Up"], "4.1 "), (["j", "j"], "4.1.3"), (["j", "k"], "4.1.1"),
    (["End"], "4.2.2"), (["End", "Home"], "Tema 4"), (["PgDn"], "4.2.2"),
    (["PgDn", "PgUp"], "Tema 4"),
  ])
  func `The cursor moves by`(keys: [String], place: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    for key in keys { try terminal.press(key) }
    try await terminal.stands(on: place)
  }

  @Test func `Left and right choose the smiley that a digit sets`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Right", "1")
    try await terminal.stands(on: "4.1.2")
    let answer = try #require(try terminal.folder.answer(of: "g1")).answer
    #expect(answer.result == .none)
    #expect(answer.timeline == .green)
  }

  @Test func `m goes to the next smiley that is missing, and round again`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1", "1")
    try await terminal.stands(on: "4.1.2")
    try terminal.press("Home", "m")
    try await terminal.stands(on: "4.1.2")
    try terminal.press("End", "Right", "m")
    try await terminal.stands(on: "4.1.2")
  }

  @Test(arguments: [("Left", "Right"), ("Enter", "Enter"), ("F7", "F7")])
  func `A heading folds and unfolds`(fold: String, unfold: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    let before = try terminal.screen()
    try terminal.press("Up", fold)
    let folded = try await terminal.wait("the goals to go") { !$0.contains("4.1.3") }
    #expect(folded.contains("4.2.1"))
    try terminal.press(unfold)
    try await terminal.sees("4.1.3")
    try terminal.press("Down")
    try await terminal.wait("the plan as it was") { $0 == before }
  }

  @Test(arguments: ["o", "F5"], ["Escape", "q", "o"])
  func `The overview opens and closes`(open: String, close: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    let before = try terminal.screen()
    try terminal.press(open)
    try await terminal.sees("Overblik over status")
    try terminal.press(close)
    try await terminal.wait("the plan as it was") { $0 == before }
  }

  @Test func `The round before is shown, and the one after again`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    let before = try terminal.screen()
    try terminal.press(",")
    try await terminal.sees("juli 2017 lukket")
    try terminal.press(".", "Right", "Left")
    try await terminal.wait("the plan as it was") { $0 == before }
  }

  @Test func `The list of all that is missing leads to the smiley`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("M")
    try await terminal.sees("Mangler i okt. 2017")
    try terminal.press("End", "Enter")
    try await terminal.stands(on: "4.2.2")
  }

  @Test(arguments: ["F10", "q"])
  func `The program is left by`(key: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press(key)
    try await terminal.ends(with: 0)
  }

  @Test func `F10 in a form saves what stands in it`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("2")
    try await terminal.stands(on: "Hvorfor")
    try await terminal.type("Syg.")
    try terminal.press("F10")
    try await terminal.ends(with: 0)
    #expect(try terminal.folder.answer(of: "g1")?.answer.why == "Syg.")
  }
}
