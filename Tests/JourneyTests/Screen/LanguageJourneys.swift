import Testing

@Suite(.fewAtOnce, .notForever)
struct LanguageJourneys {
  @Test func `The screen is in English where that is asked for`() async throws {
    let terminal = try TerminalSession(nil, ["--language", "en"])
    let screen = try await terminal.stands(on: "4.1.1")
    #expect(screen.rows.first?.hasPrefix(" File  Edit  View  Round  Help") == true)
    #expect(screen.contains("0 of 6 answered · 6 missing"))
    #expect(screen.contains("F10 Quit"))
    try terminal.press("2")
    try await terminal.stands(on: "Why")
    try terminal.press("F2")
    try await terminal.sees("Cannot be finished yet. Missing: timeline, why, consequences")
  }

  @Test func `The plan's language rules where nothing else is said`() async throws {
    let english = try PlanFolder {
      $0.replacing("\"language\": \"da\"", with: "\"language\": \"en\"")
    }
    let terminal = try TerminalSession(english, environment: ["LANG": "da_DK.UTF-8"])
    try await terminal.sees("0 of 6 answered")
  }
}
