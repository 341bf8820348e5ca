import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct TerminalKindJourneys {
  @Test(arguments: [
    "xterm", "xterm-256color", "screen", "tmux-256color", "vt100", "linux", "rxvt", "putty",
    "unheard-of", nil,
  ])
  func `The program works where TERM is`(kind: String?) async throws {
    let terminal = try TerminalSession(environment: ["TERM": kind])
    try await terminal.stands(on: "4.1.1")
    #expect(try terminal.screen().contains("Tema 4 Økonomi og organisation"))
    try terminal.press("Down", "1", "1")
    let screen = try await terminal.stands(on: "4.1.3")
    #expect(screen.contains("1 af 6 besvaret"))
    #expect(screen.contains(":-) grøn"))
    #expect(screen.contains("F10 Slut"))
    try terminal.press("F10")
    try await terminal.ends(with: 0)
  }

  @Test func `The window's own size counts, whatever LINES and COLUMNS say`() async throws {
    let terminal = try TerminalSession(environment: ["LINES": "50", "COLUMNS": "132"])
    let screen = try await terminal.stands(on: "4.1.1")
    #expect(screen.rows.first?.hasSuffix(" okt. 2017 åben") == true)
    #expect(screen.rows.last?.contains("F10 Slut") == true)
  }

  @Test(arguments: [
    ["LANG": "C"], ["LANG": nil], ["LANG": "POSIX"], ["LANG": "da_DK.UTF-8"],
    ["LANG": "da_DK.ISO-8859-1"], ["LANG": "da_DK"], ["LC_ALL": "C"],
    ["LANG": "C", "LC_CTYPE": ""],
  ])
  func `Danish letters are shown and typed, whatever the locale`(
    environment: [String: String?]
  ) async throws {
    let terminal = try await TypingJourneys.text(environment: environment)
    try await terminal.type("æøå ÆØÅ")
    try await terminal.sees("  æøå ÆØÅ")
    try terminal.press("F2")
    try await terminal.sees("Økonomi og organisation")
    #expect(try terminal.folder.answer(of: "g1")?.answer.text == "æøå ÆØÅ")
  }

  @Test func `The input must be a terminal`() async throws {
    let folder = try PlanFolder()
    let result = try Program([folder.plan])
    #expect(result.status == 69)
    #expect(result.message.contains("Skærmen kræver en terminal"))
    #expect(result.message.split(separator: "\n").count == 1)
    #expect(result.output.isEmpty)
  }

  @Test(arguments: ["| cat", "> /dev/null", "< /dev/null"])
  func `A pipe or a file is no terminal`(redirection: String) async throws {
    let terminal = try TerminalSession(
      size: (200, 24),
      command: [
        "/bin/sh", "-c",
        "{ \(try Program.path) plan.json; echo \"left $?\" >&2; } \(redirection)",
      ])
    let screen = try await terminal.sees("left 69")
    #expect(screen.contains("Skærmen kræver en terminal"))
  }
}
