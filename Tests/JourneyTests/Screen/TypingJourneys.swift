import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct TypingJourneys {
  /// The form of the first goal, with the cursor in its text.
  static func text(
    environment: [String: String?] = [:]
  ) async throws -> TerminalSession {
    let terminal = try TerminalSession(environment: environment)
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Enter")
    try await terminal.stands(on: "Resultat")
    try terminal.press("Tab", "Tab")
    try await terminal.stands(on: "Tekst")
    return terminal
  }

  private func saved(_ terminal: TerminalSession) async throws -> String {
    try terminal.press("F2")
    try await terminal.sees("af 6 besvaret")
    return try terminal.folder.answer(of: "g1")?.answer.text ?? ""
  }

  @Test(arguments: [
    "Blåbærgrød, ÆØÅ", "a\u{30A}rlig", "漢字", "e\u{301}\u{323}", "👍🏽", "👩\u{200D}💻",
    "@{[]}|\\~",
  ])
  func `A text is stored as it was typed`(text: String) async throws {
    let terminal = try await Self.text()
    try await terminal.type(text)
    let saved = try await saved(terminal)
    #expect(saved.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [("å", 1), ("a\u{30A}", 1), ("漢", 2), ("👍", 2)])
  func `One arrow and one Backspace take one letter`(letter: String, columns: Int) async throws {
    let terminal = try await Self.text()
    let start = try terminal.screen().cursor
    try await terminal.type(letter)
    let after = try await terminal.wait("the cursor to move by \(columns)") {
      $0.cursor == Self.moved(start, by: columns)
    }
    try terminal.press("Left")
    try await terminal.wait("the cursor before the letter") { $0.cursor == start }
    try terminal.press("Right")
    try await terminal.wait("the cursor behind it") { $0.cursor == after.cursor }
    try terminal.press("BSpace")
    try await terminal.wait("the letter to go") { $0.cursor == start }
    #expect(try await saved(terminal) == "")
  }

  private static func moved(_ place: String, by columns: Int) -> String {
    let parts = place.split(separator: ",").compactMap { Int($0) }
    return "\((parts.first ?? 0) + columns),\(parts.last ?? 0)"
  }

  @Test(arguments: ["\u{8}", "\u{7F}"])
  func `Backspace deletes a letter, whichever byte it sends`(byte: String) async throws {
    let terminal = try await Self.text()
    try await terminal.type("to ordø")
    try terminal.send(byte)
    try await terminal.wait("the letter to go") { $0.contains("to ord") && !$0.contains("ordø") }
    #expect(try await saved(terminal) == "to ord")
  }

  @Test func `Ctrl-S saves and freezes nothing`() async throws {
    let terminal = try await Self.text()
    try await terminal.type("Gemt")
    try terminal.press("C-q", "C-s")
    try await terminal.sees("af 6 besvaret")
    #expect(try terminal.folder.answer(of: "g1")?.answer.text == "Gemt")
  }

  @Test func `Marked words are cut and put back`() async throws {
    let terminal = try await Self.text()
    try await terminal.type("et to")
    try terminal.press("F12", "Left", "Left", "C-x")
    try await terminal.wait("the word to go") { !$0.contains("et to") }
    try terminal.press("C-a", "C-u")
    try await terminal.sees("  toet")
    #expect(try await saved(terminal) == "toet ")
  }

  @Test func `A long text wraps between words`() async throws {
    let terminal = try await Self.text()
    try await terminal.type("En opfølgning, der ikke kan stå på en eneste linje")
    let screen = try terminal.screen()
    let rows = screen.rows.filter { $0.hasPrefix("  ") && $0.contains("|") }
      .map { $0.prefix { $0 != "|" }.trimmingPrefix { $0 == " " } }
    #expect(rows.contains { $0.hasPrefix("En opfølgning, der ikke kan stå på en") })
    #expect(rows.contains { $0.contains("linje") })
  }

  @Test func `Words and lines are deleted, and brought back`() async throws {
    let terminal = try await Self.text()
    try await terminal.type("to ord")
    try terminal.press("C-w")
    try await terminal.wait("the word to go") { !$0.contains("to ord") && $0.contains("  to") }
    try terminal.press("C-z")
    try await terminal.sees("to ord")
    try terminal.press("C-y")
    try await terminal.wait("the word to go again") { !$0.contains("to ord") }
    try terminal.press("C-z")
    try await terminal.sees("to ord")
    try terminal.press("C-k")
    try await terminal.wait("the line to go") { !$0.contains("to ord") }
    #expect(try await saved(terminal) == "")
  }

  @Test func `July's text is taken over`() async throws {
    let terminal = try await Self.text()
    try await terminal.type("Nyt: ")
    try terminal.press("C-t")
    try await terminal.wait("the text twice") {
      $0.rows.filter { $0.hasPrefix("  Råderumspuljen") }.count == 1
    }
    let text = try await saved(terminal)
    #expect(text.hasPrefix("Nyt: \nRåderumspuljen er ved at blive etableret"))
    #expect(text.hasSuffix("reduceres med 1 %."))
  }

  @Test func `Where July had no text, Ctrl-T says so`() async throws {
    let terminal = try await Self.text()
    try terminal.press("Tab")
    try await terminal.wait("the next field") { !$0.selected.hasPrefix(">Tekst") }
    try terminal.press("BTab", "BTab")
    try await terminal.stands(on: "Tidsplan")
    try terminal.press("C-t")
    try await terminal.sees("Flyt markøren til et tekstfelt først.")
  }
}
