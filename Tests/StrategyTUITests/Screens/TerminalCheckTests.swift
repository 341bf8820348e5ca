import StrategyModel
import StrategyTUI
import Testing

@Suite struct TerminalCheckTests {
  /// What came for a key: `#` stands for Esc.
  private static func came(_ text: String, _ key: Key?) -> Event {
    .received(input(text), as: key.map { .key($0) })
  }

  static let stray = Event.received([0xE5], as: .strayByte("å"))
  static let enter = came("\r", .enter)
  private static let escape = came("#", .escape)

  /// All keys as they should come, as PuTTY sends them.
  static let right = [
    came("#[11~", .function(1)), came("#[1~", .home), came("#[4~", .end), came("å", "å"),
    came("5", "5"), came("\u{7F}", .backspace), came("#[3~", .delete), came("#[Z", .backTab),
    came("#[A", .up), came("#[B", .down), came("#[D", .left), came("#[C", .right),
  ]

  private func check(
    _ came: [Event], size: Size = Size(width: 80, height: 24),
    language: Language = .da
  ) throws -> Session {
    try play(steps: Self.steps(came), size: size, language: language)
  }

  /// What opens the check, and what came then.
  static func steps(_ came: [Event]) -> [ScriptedTerminal.Step] {
    (events("F9 Left Down Down Enter") + came).map { .events([$0]) }
  }

  @Test func `each key is ticked as it comes, with its bytes`() throws {
    let first = try check([Self.right[0]])
    #expect(first.shows("F1   ESC [ 1 1 ~"))
    #expect(first.shows("[x] F1"))
    #expect(first.shows("Tryk på Home"))
    let all = try check(Self.right)
    #expect(all.shows("Alle taster kom, som de skal."))
    #expect(all.shows("UTF-8, terminalen sender UTF-8"))
    #expect(!all.shows("[ ]"))
  }

  @Test func `what comes differently says what to set, and stays until it is right`() throws {
    let wrong = try check([Self.right[0], Self.right[1], Self.came("#Ow", "7")])
    #expect(wrong.shows("[!] End"))
    #expect(wrong.shows("Terminal > Keyboard > The Home and End keys: Standard"))
    let mended = try check([
      Self.right[0], Self.right[1], Self.came("#Ow", "7"), Self.right[2],
    ])
    #expect(mended.shows("[x] End"))
    #expect(!mended.shows("Home and End keys"))
  }

  @Test func `a sequence that is no key is shown`() throws {
    let session = try check([Self.came("#[99~", nil)])
    #expect(session.shows("(ingen kendt tast)   ESC [ 9 9 ~"))
  }

  @Test func `a letter that is no UTF-8 is told`() throws {
    let session = try check(Array(Self.right[0..<3]) + [Self.stray])
    #expect(session.shows("å (ikke som UTF-8)   E5"))
    #expect(session.shows("Window > Translation > Remote character set: UTF-8"))
    #expect(session.shows("terminalen sender ikke UTF-8"))
  }

  @Test func `enter skips, and in the end all advice stands together`() throws {
    let skipped = Self.right.map { _ in Self.enter }
    let session = try check(skipped, size: Size(width: 120, height: 40))
    #expect(session.shows("Disse taster kom ikke, som de skal:"))
    #expect(session.shows("The Backspace key: Control-? (127)"))
    #expect(session.shows("[-] F1"))
    #expect(try check(skipped + [Self.enter]).shows("Tryk på F1"))
  }

  @Test func `escape twice leaves, once does not`() throws {
    let once = try check([Self.escape])
    #expect(once.message.contains("Tryk Esc igen"))
    #expect(once.shows("ESC"))
    #expect(try !check([Self.escape, Self.escape]).shows("Tryk på"))
    #expect(try check([Self.escape, Self.right[0], Self.escape]).shows("Tryk på"))
    let left = try check([Self.came("#[21~", .function(10))])
    #expect(!left.shows("Tryk på"))
    #expect(left.ended == 15)
  }

  @Test func `keys that come after it are keys again`() throws {
    let came = [Self.escape, Self.escape, Self.came("1", "1")]
    #expect(try check(came).answer("g1")?.result == .green)
  }

  @Test func `Ctrl-C ends it as everywhere`() throws {
    #expect(try check([Self.came("\u{3}", .control("c"))]).ended == 2)
  }

  @Test func `the message about a stray byte points to it`() throws {
    let session = try play(steps: [.events([.strayByte("å")])], size: Size(width: 120, height: 24))
    #expect(session.message.contains("Hjælp > Terminal"))
  }
}
