import StrategyTUI
import Testing

/// Every key that means something, as every kind of terminal sends it.
struct KeyDialectTests {
  /// What a kind of terminal sends; `#` for Esc.
  struct Dialect: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// F1, F2 and so on.
    let functions: [String]
    /// Where it differs from the others; an empty text where it has no such key.
    let keys: [Key: String]

    func bytes(of key: Key) -> String? {
      switch key {
      case .character(let character): String(character)
      case .control(let letter):
        letter.asciiValue.map { String(Unicode.Scalar($0 & 0x1F)) }
      case .function(let number):
        functions.indices.contains(number - 1) ? functions[number - 1] : nil
      default: keys[key] ?? Self.common[key]
      }
    }

    private static let common: [Key: String] = [
      .up: "#[A", .down: "#[B", .right: "#[C", .left: "#[D", .home: "#[1~", .insert: "#[2~",
      .delete: "#[3~", .end: "#[4~", .pageUp: "#[5~", .pageDown: "#[6~", .backTab: "#[Z",
      .enter: "\r", .tab: "\t", .backspace: "\u{7F}", .escape: "#",
    ]
  }

  private static let late = [
    "#[15~", "#[17~", "#[18~", "#[19~", "#[20~", "#[21~", "#[23~", "#[24~",
  ]
  private static let tildes = ["#[11~", "#[12~", "#[13~", "#[14~"] + late
  private static let letters = ["#OP", "#OQ", "#OR", "#OS"] + late
  private static let brackets = ["#[[A", "#[[B", "#[[C", "#[[D", "#[[E"] + late.dropFirst()
  private static let marking: [Key: String] = [
    .shiftUp: "#[1;2A", .shiftDown: "#[1;2B", .shiftRight: "#[1;2C", .shiftLeft: "#[1;2D",
    .wordRight: "#[1;5C", .wordLeft: "#[1;5D",
  ]
  private static let application: [Key: String] = [
    .up: "#OA", .down: "#OB", .right: "#OC", .left: "#OD", .home: "#OH", .end: "#OF",
  ]

  static let dialects = [
    Dialect(
      testDescription: "xterm", functions: letters,
      keys: marking.merging([.home: "#[H", .end: "#[F"]) { $1 }),
    Dialect(
      testDescription: "xterm, its cursor keys in their other mode", functions: letters,
      keys: marking.merging(application) { $1 }),
    Dialect(testDescription: "tmux and screen", functions: letters, keys: marking),
    Dialect(testDescription: "PuTTY", functions: tildes, keys: [:]),
    Dialect(
      testDescription: "PuTTY, Ctrl with the arrows", functions: tildes,
      keys: application.filter { $0.key != .home && $0.key != .end }),
    Dialect(
      testDescription: "PuTTY as the Linux console", functions: brackets,
      keys: [.backspace: "\u{8}"]),
    Dialect(testDescription: "PuTTY as xterm R6", functions: letters, keys: [:]),
    Dialect(testDescription: "PuTTY as VT400", functions: tildes, keys: [:]),
    Dialect(
      testDescription: "PuTTY as VT100+",
      functions: "PQRSTUVWXYZ[".map { "#O\($0)" }, keys: [:]),
    // Its function keys send what other terminals send for other keys, and its Del is Backspace.
    Dialect(
      testDescription: "PuTTY as SCO", functions: [],
      keys: [
        .home: "#[H", .end: "#[F", .pageUp: "#[I", .pageDown: "#[G", .insert: "#[L", .delete: "",
      ]),
    Dialect(
      testDescription: "rxvt", functions: tildes,
      keys: [
        .home: "#[7~", .end: "#[8~", .shiftUp: "#[a", .shiftDown: "#[b", .shiftRight: "#[c",
        .shiftLeft: "#[d", .wordRight: "#Oc", .wordLeft: "#Od",
      ]),
    Dialect(
      testDescription: "Linux console", functions: brackets, keys: [.backTab: "#\t"]),
    Dialect(
      testDescription: "vt100", functions: Array(letters.prefix(4)),
      keys: [
        .home: "", .end: "", .pageUp: "", .pageDown: "", .insert: "", .delete: "", .backTab: "",
        .backspace: "\u{8}",
      ]),
  ]

  @Test(arguments: dialects)
  func `each key that means something is known as it is sent`(dialect: Dialect) throws {
    let keys = Set(try KeyTests.screens().flatMap(\.commands).flatMap(\.keys))
    #expect(keys.count > 40)
    for key in keys {
      guard let bytes = dialect.bytes(of: key), !bytes.isEmpty else { continue }
      #expect(decode([bytes]) == [.key(key)], "\(bytes)")
      if key != .escape { #expect(decode([bytes + "x"]).last == .key("x"), "\(bytes)") }
    }
  }

  /// What a dialect lacks has another way: PuTTY sends no Shift with arrows, a vt100 little.
  @Test func `only a few keys are not sent by all`() throws {
    let keys = Set(try KeyTests.screens().flatMap(\.commands).flatMap(\.keys))
    for dialect in Self.dialects where dialect.functions.count > 4 {
      let missing = keys.filter { (dialect.bytes(of: $0) ?? "").isEmpty }
      let rare: Set<Key> = [
        .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .wordLeft, .wordRight,
      ]
      #expect(missing.isSubset(of: rare), "\(dialect.testDescription)")
    }
  }
}
