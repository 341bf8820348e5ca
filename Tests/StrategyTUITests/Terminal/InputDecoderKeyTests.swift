import StrategyTUI
import Testing

@Suite struct InputDecoderKeyTests {
  /// What terminals send for a key, `#` for Esc.
  static let dialects: [(name: String, sequences: [(bytes: String, key: Key)])] = [
    (
      "xterm",
      [
        ("#[A", .up), ("#[B", .down), ("#[C", .right), ("#[D", .left), ("#[H", .home),
        ("#[F", .end), ("#OP", .function(1)), ("#OQ", .function(2)), ("#OR", .function(3)),
        ("#OS", .function(4)), ("#[15~", .function(5)), ("#[17~", .function(6)),
        ("#[18~", .function(7)), ("#[19~", .function(8)), ("#[20~", .function(9)),
        ("#[21~", .function(10)), ("#[23~", .function(11)), ("#[24~", .function(12)),
        ("#[2~", .insert), ("#[3~", .delete), ("#[5~", .pageUp), ("#[6~", .pageDown),
        ("#[Z", .backTab), ("\u{7F}", .backspace), ("\r", .enter), ("\t", .tab),
      ]
    ),
    (
      "xterm with modifiers",
      [
        ("#[1;2A", .shiftUp), ("#[1;2B", .shiftDown), ("#[1;2C", .shiftRight),
        ("#[1;2D", .shiftLeft), ("#[1;5C", .wordRight), ("#[1;5D", .wordLeft),
        ("#[1;3C", .wordRight), ("#[1;3D", .wordLeft), ("#[1;6D", .wordLeft),
        ("#[1;5A", .up), ("#[1;5H", .home), ("#[1;2P", .function(1)), ("#[1;5R", .function(3)),
        ("#[15;2~", .function(5)), ("#[3;5~", .delete), ("#[P", .function(1)),
        ("#[S", .function(4)),
      ]
    ),
    (
      "after an application's cursor mode",
      [
        ("#OA", .up), ("#OB", .down), ("#OC", .right), ("#OD", .left), ("#OH", .home),
        ("#OF", .end),
      ]
    ),
    (
      "PuTTY",
      [
        ("#[1~", .home), ("#[4~", .end), ("#[11~", .function(1)), ("#[12~", .function(2)),
        ("#[13~", .function(3)), ("#[14~", .function(4)), ("\u{8}", .backspace),
        ("##[D", .wordLeft), ("##OC", .wordRight), ("#OT", .function(5)), ("#O[", .function(12)),
      ]
    ),
    (
      "rxvt",
      [
        ("#[7~", .home), ("#[8~", .end), ("#[7^", .home), ("#Oc", .wordRight),
        ("#Od", .wordLeft), ("#Oa", .up), ("#Ob", .down), ("#[a", .shiftUp),
        ("#[b", .shiftDown), ("#[c", .shiftRight), ("#[d", .shiftLeft),
      ]
    ),
    (
      "Linux console",
      [
        ("#[[A", .function(1)), ("#[[B", .function(2)), ("#[[C", .function(3)),
        ("#[[D", .function(4)), ("#[[E", .function(5)),
      ]
    ),
    (
      "numeric keypad",
      [
        ("#Op", "0"), ("#Oq", "1"), ("#Or", "2"), ("#Os", "3"), ("#Ot", "4"), ("#Ou", "5"),
        ("#Ov", "6"), ("#Ow", "7"), ("#Ox", "8"), ("#Oy", "9"), ("#OM", .enter), ("#Ol", ","),
        ("#On", "."), ("#Om", "-"), ("#Ok", "+"), ("#Oj", "*"), ("#Oo", "/"),
      ]
    ),
    (
      "code points",
      [
        ("#[97u", "a"), ("#[229u", "\u{E5}"), ("#[115;5u", .control("s")), ("#[13u", .enter),
        ("#[9;2u", .backTab), ("#[27u", .escape), ("#[127u", .backspace),
        ("#[49;3u", .function(1)), ("#[27;5;115~", .control("s")),
      ]
    ),
    (
      "Alt with a digit",
      [("#1", .function(1)), ("#2", .function(2)), ("#9", .function(9)), ("#0", .function(10))]
    ),
    (
      "control letters",
      [
        ("\u{1}", .control("a")), ("\u{3}", .control("c")), ("\u{13}", .control("s")),
        ("\u{1A}", .control("z")), ("\n", .enter),
      ]
    ),
    (
      "characters",
      [
        ("a", "a"), ("\u{E5}", "\u{E5}"), ("\u{2713}", "\u{2713}"), ("\u{1F600}", "\u{1F600}"),
        ("[", "["), ("O", "O"), ("~", "~"), ("\u{A0}", "\u{A0}"),
      ]
    ),
  ]

  @Test(arguments: dialects.map(\.name))
  func `a key of each dialect is known`(dialect: String) {
    for (bytes, key) in sequences(of: dialect) {
      #expect(decode([bytes]) == [.key(key)], "\(bytes)")
    }
  }

  @Test(arguments: dialects.map(\.name))
  func `a key is known wherever its bytes are split`(dialect: String) {
    for (bytes, key) in sequences(of: dialect) {
      let bytes = input(bytes)
      for split in bytes.indices.dropFirst() {
        #expect(decode([bytes[..<split], bytes[split...]]) == [.key(key)], "\(bytes)")
      }
      #expect(decode(bytes.map { [$0] }) == [.key(key)], "\(bytes)")
    }
  }

  @Test(arguments: dialects.map(\.name))
  func `two keys in one read are two keys`(dialect: String) {
    for (bytes, key) in sequences(of: dialect) {
      #expect(decode([bytes + bytes + "x"]) == [.key(key), .key(key), .key("x")], "\(bytes)")
    }
  }

  private func sequences(of dialect: String) -> [(bytes: String, key: Key)] {
    Self.dialects.first { $0.name == dialect }?.sequences ?? []
  }
}
