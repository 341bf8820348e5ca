import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct UnknownInputJourneys {
  @Test(arguments: [
    "\u{1B}[<0;10;6M\u{1B}[<0;10;6m", "\u{1B}[M *&", "\u{1B}[32;10;6M", "\u{1B}[99;99~",
    "\u{1B}[1;7Q\u{1B}[57399u", "\u{1B}]0;1q2\u{7}", "\u{1B}]11;rgb:1/1/1\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}[O", "\u{1B}_q1\u{1B}\\",
    "\u{1B}[200~\u{1B}[201~",
  ])
  func `What means nothing here is swallowed whole`(sequence: String) async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    try terminal.send(sequence)
    try terminal.press("Down")
    try await terminal.stands(on: "4.1.2")
    try terminal.press("Up")
    try await terminal.stands(on: "4.1.1")
    try await terminal.wait("the screen as before") { $0 == before }
    #expect(terminal.folder.bytes == (try PlanFolder().bytes))
  }

  @Test(arguments: ["\u{1B}[11~", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[P", "\u{1B}1", "?"])
  func `Help is opened by every terminal's F1, by Alt+1 and ?`(sequence: String) async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    try terminal.send(sequence)
    try await terminal.sees("Hjælp: Planen")
    try terminal.press("Escape")
    try await terminal.wait("the plan as it was") { $0 == before }
  }

  @Test(arguments: ["\u{1B}[1~", "\u{1B}[H", "\u{1B}OH", "\u{1B}[7~"])
  func `Home is every terminal's Home`(sequence: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.send(sequence)
    try await terminal.stands(on: "Tema 4")
  }

  @Test func `A stray Latin-1 letter is taken for what it is, and UTF-8 is advised`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    session.send("2")
    #expect(try await session.hasWritten("Konsekvenser"))
    session.forget()
    session.send([0xE5])
    #expect(try await session.hasWritten("Translation > UTF-8"))
    #expect(session.text.contains("å"))
    session.send("xy")
    #expect(try await session.hasWritten("xy"))
    session.send("\u{1B}")
    #expect(try await session.hasWritten("ufærdig"))
    #expect(try session.folder.answer(of: "g1")?.answer.why == "åxy")
  }

  @Test func `A stray Latin-1 letter on the plan changes nothing`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    session.send([0xE5, 0xF8, 0xC6])
    #expect(try await session.hasWritten("Translation > UTF-8"))
    session.send("q")
    try await session.ends(by: .exit(0))
    #expect(session.folder.bytes == (try PlanFolder().bytes))
  }
}
