import StrategyTUI
import Testing

@Suite struct RepertoireTests {
  @Test(arguments: [
    (Repertoire.unicode, "\u{E5}|\u{2026}\u{2192}\u{B7}\u{4E2D}"),
    (.unicodeWithPlainMarks, "\u{E5}|~>-\u{4E2D}"),
    (.ascii, "?|~>-??"),
  ])
  func `characters are shown as the terminal can`(repertoire: Repertoire, expected: String) {
    let glyphs: [UInt32] = [0xE5, 0x7C, 0x2026, 0x2192, 0xB7, 0x4E2D, 0]
    #expect(shown(glyphs, by: repertoire) == expected)
  }

  @Test(arguments: [
    ("a\u{30A}", "a\u{30A}", "a"),
    ("\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F468}", "??"),
    ("\u{2764}\u{FE0F}", "\u{2764}", "?"),
  ])
  func `a cluster is its first scalar with its marks`(
    cluster: String, unicode: String, ascii: String
  ) {
    #expect(shown([Cell.clusterBase], of: [cluster], by: .unicode) == unicode)
    #expect(shown([Cell.clusterBase], of: [cluster], by: .ascii) == ascii)
  }

  private func shown(
    _ glyphs: [UInt32], of clusters: [String] = [], by repertoire: Repertoire
  ) -> String {
    var text: [Int32] = []
    for glyph in glyphs { repertoire.append(Cell(glyph: glyph), clusters: clusters, to: &text) }
    return String(String.UnicodeScalarView(text.compactMap { Unicode.Scalar(UInt32($0)) }))
  }
}
