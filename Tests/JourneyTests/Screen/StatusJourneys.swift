import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct StatusJourneys {
  @Test func `Green twice on a goal shows the next goal`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1", "1")
    let screen = try await terminal.stands(on: "4.1.2")
    #expect(screen.contains("1 af 6 besvaret · 5 mangler"))
    let followUp = try #require(try terminal.folder.answer(of: "g1"))
    #expect(followUp.answer.result == .green)
    #expect(followUp.answer.timeline == .green)
    #expect(!followUp.by.isEmpty)
    #expect(followUp.at != nil)
  }

  @Test func `The digits of a numeric keypad set smileys`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.send("\u{1B}Oq")
    try await terminal.sees("resultat ikke vurderet → grøn")
    try terminal.send("\u{1B}Oq")
    try await terminal.stands(on: "4.1.2")
    #expect(try terminal.folder.answer(of: "g1")?.answer.timeline == .green)
  }

  @Test(arguments: ["0", "DC"])
  func `A smiley is taken away by`(key: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1")
    try await terminal.sees(":-) grøn")
    try terminal.press("Left")
    try await terminal.wait("the cursor on the result") { $0.smiley == ":-) grøn" }
    try terminal.press(key)
    try await terminal.sees("resultat grøn → ikke vurderet")
    #expect(try terminal.folder.answer(of: "g1")?.answer ?? Answer() == Answer())
  }

  @Test func `A digit on a heading says why it sets nothing`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Up", "1")
    let screen = try await terminal.sees("Flyt markøren til et mål for at sætte en smiley.")
    #expect(screen.selected.contains("Effektivisering og digitalisering"))
    #expect(terminal.folder.bytes == (try PlanFolder().bytes))
  }

  @Test func `Without an open round a digit says that one must be opened first`() async throws {
    let closed = try PlanFolder {
      $0.replacing("\"state\": \"open\"", with: "\"state\": \"closed\"")
    }
    let terminal = try TerminalSession(closed)
    try await terminal.stands(on: "4.1.1")
    let before = closed.bytes
    try terminal.press("1")
    try await terminal.sees("Ret i den lukkede")
    #expect(closed.bytes == before)
  }
}
