import StrategyModel
import Testing

/// The keys as PuTTY and others send them, whatever TERM says.
@Suite(.fewAtOnce, .notForever)
struct KeyJourneys {
  static let kinds = [
    "xterm-256color", "screen", "screen-256color", "tmux-256color", "vt100", "linux",
  ]

  @Test(arguments: kinds)
  func `PuTTY's keys move and set`(kind: String) async throws {
    let terminal = try TerminalSession(environment: ["TERM": kind])
    try await terminal.stands(on: "4.1.1")
    let moves = [
      ("\u{1B}[B", "4.1.2"), ("\u{1B}[A", "4.1.1"), ("\u{1B}OB", "4.1.2"), ("\u{1B}OA", "4.1.1"),
      ("\u{1B}[4~", "4.2.2"), ("\u{1B}[1~", "Tema 4"), ("\u{1B}[6~", "4.2.2"),
      ("\u{1B}[5~", "Tema 4"), ("\u{1B}[19~", "4.1.1"),
    ]
    for (bytes, place) in moves {
      try terminal.send(bytes)
      try await terminal.stands(on: place)
    }
    // To the right, in both forms, and Del takes away what a digit set.
    try terminal.send("\u{1B}[C")
    try terminal.send("\u{1B}[D")
    try terminal.send("\u{1B}OC")
    try terminal.press("1")
    try await terminal.stands(on: "4.1.2")
    #expect(try terminal.folder.answer(of: "g1")?.answer.timeline == .green)
    try terminal.send("\u{1B}[A")
    try await terminal.stands(on: "4.1.1")
    try terminal.send("\u{1B}[C")
    try terminal.send("\u{1B}[3~")
    try await terminal.stands(on: "4.1.2")
    #expect(try terminal.folder.answer(of: "g1")?.answer.timeline != .green)
  }

  @Test(arguments: kinds)
  func `PuTTY's F1 to F10 do what they are for`(kind: String) async throws {
    let terminal = try TerminalSession(environment: ["TERM": kind])
    let plan = try await terminal.stands(on: "4.1.1")
    let screens = [
      ("\u{1B}[11~", "Hjælp: Planen"), ("\u{1B}[15~", "Overblik over status"),
      ("\u{1B}[20~", "Til kommandolinjen"),
    ]
    for (bytes, text) in screens {
      try terminal.send(bytes)
      try await terminal.sees(text)
      try terminal.press("Escape")
      try await terminal.wait("the plan as it was") { $0 == plan }
    }
    try terminal.send("\u{1B}[17~")
    try await terminal.sees("Rapporten ligger i")
    try terminal.send("\u{1B}[18~")
    try await terminal.sees("F2 Gem")
    try terminal.press("1", "Down", "1")
    try await terminal.sees("Svaret er fuldstændigt")
    try terminal.send("\u{1B}[12~")
    try await terminal.sees("1 af 6 besvaret")
    try terminal.send("\u{1B}[21~")
    try await terminal.ends(with: 0)
  }

  @Test(arguments: ["xterm-256color", "vt100"], ["\u{1B}[13~", "\u{1B}[14~"])
  func `No part of F3 or F4 is taken for text`(kind: String, bytes: String) async throws {
    let terminal = try TerminalSession(environment: ["TERM": kind])
    let before = try await terminal.stands(on: "4.1.1")
    try terminal.send(bytes)
    let after = try await terminal.wait("an answer") { $0 != before }
    #expect(!after.contains("[1") && !after.contains("3~") && !after.contains("4~"))
    try terminal.press("F10")
    try await terminal.ends(with: 0)
  }
}
