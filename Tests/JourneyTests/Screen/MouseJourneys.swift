import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct MouseJourneys {
  @Test func `Clicks select, open and run`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.click("4.1.3")
    try await terminal.stands(on: "4.1.3")
    try terminal.click("1 grøn")
    try await terminal.sees(":-) grøn")
    #expect(try terminal.folder.answer(of: "g3")?.answer.result == .green)
    try terminal.click("Vis")
    try await terminal.sees("Overblik")
    try terminal.click("Overblik")
    try await terminal.sees("Overblik over status")
    try terminal.click("Esc")
    try await terminal.stands(on: "4.1.3")
    try terminal.click("F10 Slut")
    try await terminal.ends(with: 0)
  }

  @Test func `The menu turns the mouse off, and on again`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    #expect(try terminal.hearsMouse())
    try terminal.click("Vis")
    try await terminal.sees("Slå musen fra")
    try terminal.click("Slå musen fra")
    try await terminal.sees("Musen er slået fra")
    #expect(try !terminal.hearsMouse())
    try terminal.press("F9", "Right", "Right")
    try await terminal.sees("Slå musen til")
    try terminal.press("End", "Up", "Enter")
    try await terminal.sees("Musen er slået til")
    #expect(try terminal.hearsMouse())
  }

  /// What terminals send that do not know the numbers that are asked for.
  @Test(arguments: [
    "\u{1B}[M !!", "\u{1B}[Mqqq", "\u{1B}[32;10;5M", "\u{1B}[<0;10M", "\u{1B}[M 1q",
  ])
  func `A report that is not understood does nothing`(report: String) async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    try terminal.send(report)
    try terminal.press("Down")
    try await terminal.stands(on: "4.1.2")
    try terminal.press("Up")
    try await terminal.wait("the plan as it was") { $0 == before }
  }

  @Test func `Only buttons are asked for, never moves`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    #expect(session.text.contains("\u{1B}[?1000h\u{1B}[?1006h"))
    for mode in ["1002", "1003", "1005", "1015"] { #expect(!session.text.contains("[?\(mode)")) }
  }
}
