import Testing

@testable import StrategyTUI

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

  @Test(arguments: 0..<200)
  func `rows that are kept up to date are those of the text wrapped anew`(seed: UInt64) {
    var random = Random(state: seed)
    let parts = [
      "a", " ", "  ", "\n", "\r", "ord ", "langtord", "漢", "\u{301}", "🇩", "🇰", "👨‍👩‍👧", "\u{200D}",
      "\u{202E}", "et par ord\n",
    ]
    let width = Int.random(in: 1...12, using: &random)
    var text = ""
    var rows = text.wrapped(to: width)
    for _ in 0..<80 {
      let borders = text.indices.map { text.offset(of: $0) } + [text.utf8.count]
      let ends = [
        borders.randomElement(using: &random) ?? 0, borders.randomElement(using: &random) ?? 0,
      ]
      let start = ends.min() ?? 0
      let end = Bool.random(using: &random) ? start : min(ends.max() ?? 0, start + 12)
      let range = start..<(borders.last { $0 <= end } ?? start)
      let new = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      text.replaceSubrange(
        text.index(atOffset: range.lowerBound)..<text.index(atOffset: range.upperBound), with: new)
      rows.replace(range, with: new.utf8.count, in: text, width: width)
      #expect(rows == text.wrapped(to: width), "\(range) \(new.debugDescription) \(width)")
    }
  }
}

extension String {
  func utf8Part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}
