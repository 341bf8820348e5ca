import Foundation
import StrategyModel
import Testing

/// The terminal's clipboard, and the machine's dictionary.
@Suite(.fewAtOnce, .notForever)
struct WritingJourneys {
  @Test(arguments: [("xterm-256color", true), ("linux", false), ("vt100", false)])
  func `What is copied is offered to a terminal that knows of it`(
    type: String, isOffered: Bool
  ) async throws {
    let session = try PTYSession(environment: ["TERM": type])
    #expect(try await session.start())
    session.send("\r\t\tab\u{1B}[1;2D\u{07}")
    // The clipboard is offered before the frame that says so.
    #expect(try await session.hasWritten("Kopieret"))
    #expect(session.text.contains("\u{1B}]52;c;Yg==\u{1B}\\") == isOffered)
    #expect(session.text.contains("]52;") == isOffered)
  }

  private static var hasDictionary: Bool {
    ["/usr/bin/hunspell", "/usr/share/hunspell/da_DK.aff"].allSatisfy {
      FileManager.default.isReadableFile(atPath: $0)
    }
  }

  @Test(.enabled(if: hasDictionary, "hunspell and hunspell-da are not installed"))
  func `The words that the dictionary does not know are gone through`() async throws {
    let terminal = try await TypingJourneys.text()
    try await terminal.type("Målet nåås med en fjæl i årr")
    try terminal.press("C-n")
    try await terminal.sees("Ordbogen kender ikke \"nåås\"")
    try terminal.press("C-n")
    try await terminal.wait("another word") {
      $0.contains("ikke \"fjæl\"") || $0.contains("\"årr\"")
    }
    try await terminal.type("år 1")
    try terminal.press("F2")
    try await terminal.sees("af 6 besvaret")
    #expect(try terminal.folder.answer(of: "g1")?.answer.text.contains("år 1") == true)
  }

  @Test func `Where there is no dictionary, what to install is told`() async throws {
    let terminal = try await TypingJourneys.text(environment: ["PATH": "/nowhere"])
    try terminal.press("C-n")
    try await terminal.sees("Installér hunspell og hunspell-da")
  }
}
