import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct PastingJourneys {
  @Test func `Pasted lines are cleaned of what nobody sees`() async throws {
    let terminal = try await TypingJourneys.text()
    try terminal.paste("Første\u{A0}linje\r\nan\u{AD}den\r\n1\r\n2")
    try await terminal.sees("1 usynligt tegn fjernet")
    try terminal.press("F2")
    try await terminal.sees("af 6 besvaret")
    let text = try terminal.folder.answer(of: "g1")?.answer.text
    #expect(text == "Første linje\nanden\n1\n2")
  }

  @Test func `A long document can be pasted`() async throws {
    let terminal = try await TypingJourneys.text()
    let text = (1...2000).map { "Linje \($0) om mål og midler i Næstved." }.joined(separator: "\n")
    try terminal.paste(text)
    try await terminal.sees("Linje 2000")
    try terminal.press("F2")
    try await terminal.sees("af 6 besvaret")
    #expect(try terminal.folder.answer(of: "g1")?.answer.text == text)
  }

  @Test(arguments: ["1", "1\n2\n3\nq\n", "Hele sætninger fra Word, 1 2 3."])
  func `A paste outside a field changes nothing and says so`(text: String) async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    let before = terminal.folder.bytes
    try terminal.paste(text)
    let screen = try await terminal.sees("Der blev indsat tekst uden for et tekstfelt")
    #expect(screen.selected.contains("4.1.1"))
    #expect(terminal.folder.bytes == before)
  }

  @Test func `A paste without marks outside a field changes nothing either`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    session.send("2 mål er nået, 1 mangler\r1\r")
    #expect(try await session.hasWritten("indsat tekst uden for"))
    #expect(session.folder.bytes == (try PlanFolder().bytes))
  }

  @Test func `A paste while a menu or a question is open leaves it open`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("F9")
    let menu = try await terminal.sees("Til kommandolinjen")
    try terminal.paste("q\r")
    try terminal.press("Down")
    try await terminal.wait("the menu still open") { $0.cursor != menu.cursor }
    #expect(try terminal.screen().contains("Til kommandolinjen"))
  }
}
