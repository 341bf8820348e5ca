import Testing

@testable import StrategyTUI

@Suite struct TextWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("å", 1), ("a\u{30A}", 1), ("e\u{301}\u{323}", 1), ("漢", 2), ("👍", 2), ("👍🏽", 2),
      ("👨‍👩‍👧", 2), ("❤️", 1), ("\u{30A}", 1), (" \u{30A}", 1), ("\n", 1), ("\r\n", 1),
      ("\u{1B}", 2), ("\u{7F}", 2), ("\u{202E}", 8), ("\u{E0001}", 9), ("한", 2),
      ("\u{1100}\u{1161}", 2),
    ] as [(Character, Int)])
  func `every grapheme has a width that all terminals agree on`(grapheme: Character, columns: Int) {
    #expect(grapheme.columns == columns)
    #expect(String(grapheme).columns == columns)
  }

  @Test(arguments: [
    ("Næstved – “å”", "Næstved – “å”"),
    ("a\u{1B}[2Jb", "a^[[2Jb"),
    ("a\tb\u{0}", "a^Ib^@"),
    ("a\u{7F}\u{9B}", "a^?<U+009B>"),
    ("x\u{202E}y\u{2066}z\u{200F}\u{61C}", "x<U+202E>y<U+2066>z<U+200F><U+061C>"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
    ("\u{FEFF}a\u{200B}\u{AD}", "<U+FEFF>a<U+200B><U+00AD>"),
    ("a\u{200D}b\u{FE0F}", "a<U+200D>b<U+FE0F>"),
    ("one\ntwo\r\nthree\rfour", "one two three four"),
    ("👨‍👩‍👧 ❤️ 👍🏽 🇩🇰", "👨 ❤ 👍 DK"),
    ("\u{30A}a\u{30A}", "◌\u{30A}a\u{30A}"),
    ("\u{E0000}\u{378}", "<U+E0000><U+0378>"),
  ])
  func `what cannot be seen is shown as a mark`(text: String, shown: String) {
    #expect(text.visible.utf8.elementsEqual(shown.utf8))
  }

  @Test func `no letter carries more than eight combining marks`() {
    let heaped = "a" + String(repeating: "\u{301}", count: 100)
    #expect(heaped.visible.unicodeScalars.count == 9)
    #expect(heaped.columns == 1)
  }

  @Test(arguments: [
    ("Effektivisering", 15, "Effektivisering"), ("Effektivisering", 14, "Effektiviseri…"),
    ("Effekt", 1, "…"), ("Effekt", 0, ""), ("Effekt", -3, ""), ("", 5, ""),
    ("漢字漢", 6, "漢字漢"), ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("漢字漢", 2, "…"),
    ("a\u{202E}", 5, "a<U+…"),
  ])
  func `a text is cut with an ellipsis`(text: String, width: Int, clipped: String) {
    #expect(text.clipped(to: width) == clipped)
  }

  @Test(arguments: [
    ("Til kommandolinjen", 18, "Til kommandolinjen"), ("Til kommandolinjen", 17, "Til …"),
    ("Til kommandolinjen", 5, "Til …"), ("Til kommandolinjen", 4, "Til…"),
    ("Kommandolinjen", 6, "Komma…"), ("a b", 2, "a…"), ("a b", 0, ""),
  ])
  func `a text is cut after a word where one fits`(text: String, width: Int, clipped: String) {
    #expect(text.clippedAfterWord(to: width) == clipped)
    #expect(text.clippedAfterWord(to: width).columns <= max(0, width))
  }
}
