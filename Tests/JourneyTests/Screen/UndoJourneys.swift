import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct UndoJourneys {
  @Test func `Everything undone gives the file back byte for byte, redone as it was`() async throws
  {
    let terminal = try TerminalSession()
    let original = terminal.folder.bytes
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1", "1")
    try await terminal.stands(on: "4.1.2")
    try terminal.press("2")
    try await terminal.stands(on: "Hvorfor")
    try await terminal.type("Syg.")
    try terminal.press("Escape")
    try await terminal.stands(on: "4.1.2")
    #expect(terminal.folder.bytes != original)

    try terminal.press("u", "u", "u", "u")
    try await terminal.sees("Fortrudt: 4.1.1: resultat grøn → ikke vurderet")
    #expect(terminal.folder.bytes == original)
    try terminal.press("u")
    try await terminal.sees("Der er intet at fortryde.")

    try terminal.press("U", "C-y", "U", "U")
    try await terminal.sees("1 ufærdig")
    try await terminal.wait("the last change") { _ in
      (try? terminal.folder.answer(of: "g2")?.answer.why) == "Syg."
    }
    let first = try #require(try terminal.folder.answer(of: "g1")).answer
    #expect(first == Answer(result: .green, timeline: .green))
  }

  @Test func `Undo shows what it took back, wherever the cursor went`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1", "End")
    try await terminal.stands(on: "4.2.2")
    try terminal.press("C-z")
    let screen = try await terminal.stands(on: "4.1.1")
    #expect(screen.message.contains("Fortrudt"))
  }
}
