import StrategyTUI
import Testing

@Suite struct PastedTextTests {
  @Test(arguments: [
    ("to\r\nlinjer\rher\n", "to\nlinjer\nher\n", 0),
    ("a\u{0B}b\u{2028}c\u{2029}d\u{85}e", "a\nb\nc\nd\ne", 0),
    ("t.\u{A0}kr.\u{2003}og\u{202F}\u{3000}mere", "t. kr. og  mere", 0),
    ("•\tet\n\u{F0B7}\tto", "- et\n- to", 0),
    ("  ▪\u{A0}et\no\tto\n–\ttre\n•fire", "  - et\n- to\n- tre\n- fire", 0),
    ("o - en • to\n- tre\n3.\tfire", "o - en • to\n- tre\n3. fire", 0),
    ("strategi\u{AD}plan\u{200B}\u{FEFF}", "strategiplan", 3),
    ("a\u{1B}[31mb\u{7}\u{7F}\u{9B}", "a[31mb", 4),
    ("\u{202E}fdp.exe\u{202C}", "fdp.exe", 2),
    ("a\u{200D}b\u{FE0F}", "ab", 2),
    ("👨‍👩‍👧 ❤️", "👨‍👩‍👧 ❤️", 0),
    ("“Næstved” – å og a\u{30A}", "“Næstved” – å og a\u{30A}", 0),
  ])
  func `a pasted text is cleaned and says what was left out`(
    pasted: String, text: String, removed: Int
  ) {
    let cleaned = PastedText(pasted)
    #expect(cleaned.text.utf8.elementsEqual(text.utf8))
    #expect(cleaned.removed == removed)
  }

  @Test(arguments: [
    ("a\r\nb\u{2028}c\td", "a\nb\nc d"), ("a\u{A0}b\u{AD}c", "a\u{A0}b\u{AD}c"),
    ("•\tet", "• et"), ("a\u{1B}[31m\u{7}", "a[31m"), ("", ""),
  ])
  func `what came is kept too, but for what no field may hold`(pasted: String, raw: String) {
    #expect(PastedText(pasted).raw.utf8.elementsEqual(raw.utf8))
  }
}
