import Testing

@Suite(.fewAtOnce, .notForever)
struct CommandJourneys {
  @Test func `A command is found by an English word on a Danish screen`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1")
    try await terminal.sees("→ grøn")
    try terminal.press(":")
    try await terminal.sees("Kommando:")
    try terminal.press("u", "n", "d", "o")
    try await terminal.sees("> Fortryd")
    try terminal.press("Enter")
    try await terminal.sees("Fortrudt:")
  }

  @Test func `The terminal check shows what arrives, known or not, and is left`() async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    try terminal.press("F9")
    try await terminal.sees("Eksportér")
    try terminal.press("Left", "t", "Enter")
    try await terminal.sees("Tryk på F1")
    try terminal.send("\u{1B}[11~")
    try await terminal.sees("F1   ESC [ 1 1 ~")
    try await terminal.sees("Tryk på Home")
    try terminal.send("\u{1B}[99;99~")
    try await terminal.sees("(ingen kendt tast)   ESC [ 9 9 ; 9 9 ~")
    try terminal.press("Escape")
    try await terminal.sees("Tryk Esc igen")
    try terminal.press("Escape")
    try await terminal.wait("the plan as it was") { $0 == before }
    #expect(terminal.folder.bytes == (try PlanFolder().bytes))
  }
}
