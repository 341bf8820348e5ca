import Testing

@testable import StrategyTUI

struct SpelledWordTests {
  @Test(arguments: [
    ("Vi når målet.", ["Vi", "når", "målet"]), ("", []), ("- 12 mio. kr.", ["mio", "kr"]),
    ("it-system, 'citat' og don't", ["it-system", "citat", "og", "don't"]),
    ("g1 2017-10 4.1.2 v2a", []), ("a\u{30A}r\n\nto", ["a\u{30A}r", "to"]),
    ("ord-- -ord --", ["ord", "ord"]),
  ])
  func `the words of a text`(text: String, words: [String]) {
    #expect(text.words.map { String(text[$0]) } == words)
  }
}
