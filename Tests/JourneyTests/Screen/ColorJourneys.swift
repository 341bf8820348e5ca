import Testing

@Suite(.fewAtOnce, .timeLimit(.minutes(1)))
struct ColorJourneys {
  /// All that goes over the wire while a goal is set green and red, an overview and the help seen.
  private func wire(
    _ arguments: [String] = [], environment: [String: String?] = [:]
  ) async throws -> PTYSession {
    let session = try PTYSession(nil, arguments, environment: environment)
    #expect(try await session.start())
    for keys in ["1", "3", "x", "\u{1B}", "o", "\u{1B}", "\u{1B}OP", "\u{1B}", "\u{1B}[21~"] {
      session.send(keys)
      try await session.rest(for: .milliseconds(70))
    }
    try await session.ends(by: .exit(0))
    return session
  }

  /// The parameters of all sequences that style text.
  private func styles(_ text: String) -> Set<Int> {
    var styles = Set<Int>()
    for part in text.split(separator: "\u{1B}[").dropFirst() {
      let parameters = part.prefix { $0.isNumber || $0 == ";" }
      guard part.dropFirst(parameters.count).first == "m" else { continue }
      styles.formUnion(parameters.split(separator: ";").compactMap { Int($0) })
    }
    return styles
  }

  private func isColor(_ style: Int) -> Bool {
    (30...49).contains(style) || (90...107).contains(style)
  }

  @Test func `Faces are coloured where the terminal has colours`() async throws {
    let styles = styles(try await wire().text)
    #expect(styles.isSuperset(of: [31, 32]))
    // The words keep the terminal's own foreground, and nothing its own background.
    #expect(styles.filter(isColor).isSubset(of: [31, 32, 33, 39, 49]))
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "xterm-mono"]])
  func `No colour is sent where none is wanted or known`(
    environment: [String: String?]
  ) async throws {
    let session = try await wire(environment: environment)
    #expect(styles(session.text).filter(isColor).isEmpty)
    #expect(session.text.contains(":-)"))
  }

  @Test func `No colour is sent with --mono`() async throws {
    #expect(styles(try await wire(["--mono"]).text).filter(isColor).isEmpty)
  }

  @Test func `An empty NO_COLOR asks for nothing`() async throws {
    #expect(styles(try await wire(environment: ["NO_COLOR": ""]).text).contains(32))
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
