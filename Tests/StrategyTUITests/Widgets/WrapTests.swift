import StrategyTUI
import Testing

@Suite struct WrapTests {
  @Test(arguments: [
    ("", 5, [""]), ("abc", 5, ["abc"]), ("abcde", 5, ["abcde"]),
    ("en to tre", 5, ["en to ", "tre"]), ("en to   tre", 5, ["en to   ", "tre"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("a bcdefgh", 4, ["a ", "bcde", "fgh"]),
    ("a\nb\n", 5, ["a", "b", ""]), ("a\r\nb\rc", 5, ["a", "b", "c"]), ("\n\n", 5, ["", "", ""]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("a漢字", 2, ["a", "漢", "字"]), (" abc漢", 4, [" ", "abc", "漢"]),
    ("漢字", 1, ["漢", "字"]), ("ab", 0, ["a", "b"]), ("ab", -7, ["a", "b"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("   abc", 4, ["   ", "abc"]), ("a\u{202E}b", 9, ["a\u{202E}", "b"]),
  ])
  func `a text is broken after spaces and inside long words`(
    text: String, width: Int, rows: [String]
  ) {
    let wrapped = text.wrapped(to: width)
    #expect(wrapped.map { String(text.utf8Part($0.range)) } == rows)
    #expect(wrapped.last?.endsLine == true)
  }

  @Test(arguments: 1...80)
  func `no row is wider than the width, and none of the text is lost`(width: Int) {
    let text =
      "Opfølgning på  målet: 漢字漢字 👨‍👩‍👧 e\u{301}\u{323}\n\nEffektiviseringsstrategien, a\u{1B}b "
    let rows = text.wrapped(to: width)
    for row in rows {
      let part = text.utf8Part(row.range)
      let shown = String(part.reversed().drop { $0 == " " }.reversed())
      #expect(shown.columns <= width || shown.count == 1)
    }
    let breaks = rows.filter(\.endsLine).count - 1
    #expect(rows.reduce(breaks) { $0 + $1.range.count } == text.utf8.count)
  }
}

extension String {
  func utf8Part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
