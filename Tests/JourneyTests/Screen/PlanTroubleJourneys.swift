import Testing

@Suite(.fewAtOnce, .notForever)
struct PlanTroubleJourneys {
  /// The plan with something else in one place.
  private func plan(_ old: String, _ new: String) throws -> PlanFolder {
    try PlanFolder { text in
      #expect(text.contains(old))
      return text.replacing(old, with: new, maxReplacements: 1)
    }
  }

  @Test(arguments: [
    ("\"round\": \"2017-10\"", "\"result\": \"blue\", \"round\": \"2017-10\""),
    ("\"id\": \"g2\"", "\"id\": \"g1\""), ("\"centre\": \"CPU\"", "\"centre\": \"XYZ\""),
    ("\"round\": \"2017-10\"", "\"round\": \"2018-01\""),
    ("\"centre\": \"CPU\"", "\"centre\": \"CPU\", \"deadline\": \"31-12-2017\""),
  ])
  func `A plan with a finding opens and says so`(old: String, new: String) async throws {
    let terminal = try TerminalSession(try plan(old, new))
    let before = terminal.folder.bytes
    let screen = try await terminal.sees("strategy-tui check")
    #expect(screen.message.contains("1 fejl i planens fil"))
    try terminal.press("End")
    try await terminal.stands(on: "4.2.2")
    #expect(terminal.folder.bytes == before)
    try terminal.press("1", "1")
    try await terminal.sees("1 af 6 besvaret")
  }

  @Test func `Control characters of a plan are marks on the screen, never sent`() async throws {
    let hostile = #"\u001b]0;taget\u0007\u001b[31m\u009b5m\u202evendt"#
    let folder = try PlanFolder {
      $0.replacing("\"title\": \"", with: "\"title\": \"\(hostile)")
        .replacing("\"text\": \"", with: "\"text\": \"\(hostile)")
        .replacing("\"chief\": \"", with: "\"chief\": \"\(hostile)")
    }
    let session = try PTYSession(folder, environment: ["NO_COLOR": "1"])
    #expect(try await session.start())
    for keys in ["o", "\u{1B}", "\r", "\u{1B}", "\u{1B}[B", "1", "u", "\u{1B}[20~", "\u{1B}", "q"] {
      try await session.reacts(to: keys)
    }
    try await session.ends(by: .exit(0))
    let text = session.text
    #expect(text.contains("^[]0;taget^G^[[31m<U+009B>"))
    for sequence in ["\u{1B}]", "\u{1B}[31m", "\u{7}", "\u{9B}", "\u{202E}"] {
      #expect(!text.unicodeScalars.contains(sequence.unicodeScalars))
    }
  }

  @Test(arguments: [("", 65), ("{", 65), ("[]", 65), ("{\"format\": \"other\"}", 65)])
  func `What is no plan is refused with a sentence`(text: String, code: Int32) async throws {
    let session = try PTYSession(try PlanFolder { _ in text })
    try await session.ends(by: .exit(code))
    #expect(!session.text.isEmpty)
    #expect(!session.text.contains("\u{1B}"))
    #expect(session.folder.bytes.elementsEqual(text.utf8))
  }
}
