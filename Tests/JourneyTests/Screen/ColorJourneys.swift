import Testing

@Suite(.fewAtOnce, .notForever)
struct ColorJourneys {
  /// All that goes over the wire while a goal is set green and red, an overview and the help seen.
  private func wire(
    _ arguments: [String] = [], environment: [String: String?] = [:]
  ) async throws -> PTYSession {
    let session = try PTYSession(nil, arguments, environment: environment)
    #expect(try await session.start())
    for keys in ["1", "3", "x", "\u{1B}", "o", "\u{1B}", "\u{1B}OP", "\u{1B}", "\u{1B}[21~"] {
      try await session.reacts(to: keys)
    }
    try await session.ends(by: .exit(0))
    return session
  }

  @Test func `Faces are coloured where the terminal has colours`() async throws {
    let styles = SGR(try await wire().text).used
    #expect(styles.isSuperset(of: [31, 32]))
    // The words keep the terminal's own foreground, and nothing its own background.
    #expect(styles.filter(SGR.isColor).isSubset(of: [31, 32, 33, 39, 49]))
  }

  static let kinds = [
    "xterm", "xterm-16color", "xterm-256color", "screen", "screen-256color", "tmux-256color",
    "linux", "rxvt", "putty", "putty-256color",
  ]

  /// Yellow on white and blue on black cannot be read, bright black not on Solarized; bold is
  /// another colour on old terminals, so that what is coloured is never bold.
  @Test(arguments: kinds)
  func `Only three colours are used, on the terminal's own background`(kind: String) async throws {
    let sent = SGR(try await wire(environment: ["TERM": kind]).text)
    #expect(sent.used.filter(SGR.isColor).isSubset(of: [31, 32, 33, 39, 49]))
    #expect(sent.used.isSuperset(of: [31, 32]))
    #expect(!sent.hasBoldColor)
    // The face alone, not the word beside it.
    #expect(sent.colored.allSatisfy { ":-()|".contains($0) })
  }

  @Test(arguments: kinds, [["NO_COLOR": "1"], [:]])
  func `No colour is no colour, whatever the terminal knows`(
    kind: String, environment: [String: String?]
  ) async throws {
    let arguments = environment.isEmpty ? ["--mono"] : []
    let all = environment.merging(["TERM": kind]) { $1 }
    let sent = SGR(try await wire(arguments, environment: all).text)
    #expect(sent.used.filter(SGR.isColor).isEmpty)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "xterm-mono"]])
  func `No colour is sent where none is wanted or known`(
    environment: [String: String?]
  ) async throws {
    let session = try await wire(environment: environment)
    #expect(SGR(session.text).used.filter(SGR.isColor).isEmpty)
    #expect(session.text.contains(":-)"))
  }

  @Test func `No colour is sent with --mono`() async throws {
    #expect(SGR(try await wire(["--mono"]).text).used.filter(SGR.isColor).isEmpty)
  }

  @Test func `An empty NO_COLOR asks for nothing`() async throws {
    #expect(SGR(try await wire(environment: ["NO_COLOR": ""]).text).used.contains(32))
  }

  @Test(arguments: ["xterm", "xterm-256color", "vt100", "linux", "screen"])
  func `No line-drawing set is switched to, nor a keypad's own mode`(kind: String) async throws {
    let text = try await wire(environment: ["TERM": kind]).text
    #expect(!text.contains("\u{E}"))
    #expect(!text.contains("\u{1B}(0"))
    #expect(!text.contains("\u{1B}="))
  }

  @Test func `--ascii draws lines and ellipses in ASCII`() async throws {
    let text = try await wire(["--ascii"]).text
    let strange = text.unicodeScalars.filter {
      !$0.isASCII && !"æøåÆØÅé".unicodeScalars.contains($0)
    }
    #expect(strange.isEmpty)
    #expect(text.contains("Økonomi"))
  }
}
