import StrategyModel
import Testing

@Suite struct FoldedNeedleTests {
  @Test(arguments: [
    ("aeble", "Æble", 0..<5), ("æble", "AEBLE", 0..<5), ("oel", "øl", 0..<3), ("ØL", "oel", 0..<3),
    ("paa", "på", 0..<3), ("på", "gå PAA vej", 3 + 1..<6 + 1), ("cafe", "Café", 0..<5),
    ("café", "cafe", 0..<4), ("aa", "a\u{30A}", 0..<3), ("å", "A\u{30A}", 0..<3),
    ("e\u{301}", "én", 0..<2), ("to ord", "to\nord", 0..<6), ("ö", "ø", 0..<2),
    ("ж", "Ж", 0..<2), ("a b", "a\u{A0}b", 0..<4), ("4.1.2", "4.1.2", 0..<5),
  ])
  func `reads as Danes do`(needle: String, text: String, range: Range<Int>) {
    #expect(FoldedNeedle(needle).range(in: text) == range)
  }

  @Test(arguments: [
    ("a", "å"), ("pa", "på"), ("o", "ø"), ("e", "æ"), ("", "tekst"), ("x", ""), ("abc", "ab"),
    ("a", "a\u{30A}"),
  ])
  func `a part of a letter is not found`(needle: String, text: String) {
    #expect(FoldedNeedle(needle).range(in: text) == nil)
  }

  @Test func `all places are found, one after another`() {
    #expect(FoldedNeedle("aa").ranges(in: "aaaa å") == [0..<2, 2..<4, 5..<7])
  }
}

@Suite struct FuzzyQueryTests {
  @Test func `what fits best comes first`() {
    let titles = [
      "4.1.1 Effektivisering", "4.1.2 Økonomi i balance", "2.1.1 Grøn økonomi", "Andet",
    ]
    #expect(FuzzyQuery("oekonomi").best(of: titles) { [$0] } == [1, 2])
    #expect(FuzzyQuery("4.1").best(of: titles) { [$0] } == [0, 1])
    #expect(FuzzyQuery("bal øko").best(of: titles) { [$0] } == [1])
    #expect(FuzzyQuery("efkt").best(of: titles) { [$0] } == [0])
    #expect(FuzzyQuery("xyz").best(of: titles) { [$0] }.isEmpty)
    #expect(FuzzyQuery(" ").best(of: titles) { [$0] } == [0, 1, 2, 3])
  }
}
