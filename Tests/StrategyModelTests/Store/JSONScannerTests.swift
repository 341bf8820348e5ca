import Testing

@testable import StrategyModel

@Suite struct JSONScannerTests {
  @Test(arguments: [
    "[]", "{}", "[[]   ]", "null", "true", "false", "\"\"", " 1 ", "-0", "[1e400]", "[0e+1]",
    "[1E-2]", "[20e1]", "[123.456e78]", "[9007199254740993]", "[-1]",
    #"{"a":{"b":[1,{"c":null}]}}"#,
    #"["\u0000\u001f\"\\\/\b\f\n\r\t"]"#, #"["\uD834\uDD1E"]"#, #"["\ud83d\ude00"]"#,
    #"["\uFFFF\uFDD0"]"#, "[\"\u{7F}\"]", "[\"\u{2028}\u{2029}\u{FEFF}\"]", "[\"\u{10FFFF}\"]",
    "\t[\r\n1 ,\n2]\r\n", "\u{FEFF}{}", #"{"":0}"#, #"{"a":1,"b":1}"#, #"{"A":1,"a":1}"#,
    "{\"\u{E5}\":1,\"a\u{30A}\":1}",
  ])
  func `good JSON is read`(text: String) {
    #expect(throws: Never.self) { try JSONScanner.scan(Array(text.utf8)) }
  }

  @Test(
    arguments: [
      ("", .endOfFile, 0), (" ", .endOfFile, 1), ("[", .endOfFile, 1), ("{", .endOfFile, 1),
      ("[1", .endOfFile, 2), ("{\"a\"", .endOfFile, 4), ("{\"a\":", .endOfFile, 5),
      ("\"", .endOfFile, 1), ("\"\\", .endOfFile, 2), ("tru", .endOfFile, 3), ("-", .endOfFile, 1),
      ("1.", .endOfFile, 2), ("1e+", .endOfFile, 3), ("\u{FEFF}", .endOfFile, 3),
      ("[1,]", .unexpected, 3), ("[,1]", .unexpected, 1), ("[1 2]", .unexpected, 3),
      ("[1;2]", .unexpected, 2), ("{,}", .unexpected, 1), ("{\"a\":1,}", .unexpected, 7),
      ("{a:1}", .unexpected, 1), ("{'a':1}", .unexpected, 1), ("{\"a\" 1}", .unexpected, 5),
      ("{\"a\"::1}", .unexpected, 5), ("{1:1}", .unexpected, 1), ("[}", .unexpected, 1),
      ("{]", .unexpected, 1), ("nul!", .unexpected, 3), ("True", .unexpected, 0),
      ("NaN", .unexpected, 0), ("Infinity", .unexpected, 0), ("+1", .unexpected, 0),
      (".5", .unexpected, 0), ("/*a*/1", .unexpected, 0), ("[1]//x", .trailing, 3),
      ("[\u{B}1]", .unexpected, 1), ("[\u{A0}]", .unexpected, 1),
      ("\u{FEFF}\u{FEFF}{}", .unexpected, 3),
      ("01", .badNumber, 0), ("-01", .badNumber, 0), ("[-a]", .badNumber, 2),
      ("[1.a]", .badNumber, 3), ("[1.e1]", .badNumber, 3), ("[1e]", .badNumber, 3),
      ("0x1", .trailing, 1), ("1 2", .trailing, 2), ("{}}", .trailing, 2), ("\"a\"x", .trailing, 3),
      (#"["\a"]"#, .badEscape, 2), (#"["\u12G4"]"#, .badEscape, 2), (#"["\U0041"]"#, .badEscape, 2),
      (#"["\x41"]"#, .badEscape, 2), (#"["\'"]"#, .badEscape, 2), (#""\u00"#, .endOfFile, 1),
      ("[\"a\tb\"]", .rawControl, 3), ("[\"\n\"]", .rawControl, 2), ("[\"\0\"]", .rawControl, 2),
      (#"["\ud800"]"#, .loneSurrogate, 2), (#"["\udc00"]"#, .loneSurrogate, 2),
      (#"["\ud800\ud800"]"#, .loneSurrogate, 2), (#"["\ud800\u0041"]"#, .loneSurrogate, 2),
      (#"["\ud800x"]"#, .loneSurrogate, 2), (#"["\ud800\n"]"#, .loneSurrogate, 2),
      (#"{"a":1,"a":2}"#, .duplicateKey("a"), 7), (#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), 7),
      (#"{"title":1,"\u0074itle":2}"#, .duplicateKey("title"), 11),
      (#"{"title":1,"a":0,"title":2}"#, .duplicateKey("title"), 17),
      (#"[{"x":{"y":1,"z":2,"y":3}}]"#, .duplicateKey("y"), 19),
      (#"{"\ud83d\ude00":1,"😀":2}"#, .duplicateKey("😀"), 18),
    ] as [(String, JSONError.Reason, Int)])
  func `bad JSON is refused with its place`(text: String, reason: JSONError.Reason, offset: Int) {
    #expect(throws: JSONError(reason: reason, offset: offset)) {
      try JSONScanner.scan(Array(text.utf8))
    }
  }

  @Test(
    arguments: [
      [0x22, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xC3, 0x22],
      [0x22, 0xE0, 0x80, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0x22, 0xFF, 0x22], [0x22, 0xE2, 0x82], [0x22, 0xF0, 0x9F, 0x98, 0x22], [0x22, 0xE6],
    ] as [[UInt8]])
  func `malformed UTF-8 in a string is refused`(bytes: [UInt8]) {
    #expect(throws: JSONError(reason: .notUTF8, offset: 1)) { try JSONScanner.scan(bytes) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B]] as [[UInt8]])
  func `UTF-16 is refused as not UTF-8`(bytes: [UInt8]) {
    #expect(throws: JSONError(reason: .notUTF8, offset: 0)) { try JSONScanner.scan(bytes) }
  }

  @Test func `UTF-16 without a mark is refused too`() {
    #expect(throws: JSONError(reason: .unexpected, offset: 1)) {
      try JSONScanner.scan([0x7B, 0x00, 0x7D, 0x00])
    }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `too many levels are an error and no crash`(opening: String) throws {
    let text = Array(String(repeating: opening, count: 100_000).utf8)
    let error = try #require(throws: JSONError.self) { try JSONScanner.scan(text) }
    #expect(error.reason == .tooDeep)
  }

  @Test func `the deepest level fits a small stack`() throws {
    let levels = JSONScanner.deepest
    let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    let isRead = try onSmallStack {
      (try? JSONFormat.formatted(Array(text.utf8), indent: [0x0A])) != nil
    }
    #expect(isRead)
  }

  @Test func `the whole text lies on the tape`() throws {
    let tape = try JSONScanner.scan(Array(#" {"id": [1, "\n"], "x": {}} "#.utf8))
    #expect(tape.entries.map(\.kind) == [.object, .key, .list, .number, .string, .key, .object])
    #expect(tape.entries.map { Int($0.next) } == [7, 2, 5, 4, 5, 6, 7])
    #expect(tape[0].range == 1..<27)
    #expect(tape[1].key == .id)
    #expect(tape[5].key == nil)
    #expect(tape[4].hasEscapes && !tape[4].hasControls)
  }

  @Test(arguments: [
    ("plain", false), (#"\n"#, false), (#"\r\n"#, false), (#"\u000a"#, false), (#"\r"#, true),
    (#"\t"#, true), (#"\b"#, true), (#"\u001b"#, true), (#"\u007f"#, true), (#"\u009b"#, true),
    (#"\u00a0"#, false), ("\u{7F}", true), ("\u{80}", true), ("\u{9F}", true), ("\u{A0}", false),
  ])
  func `control characters other than line breaks are noted`(text: String, isNoted: Bool) throws {
    let tape = try JSONScanner.scan(Array("\"\(text)\"".utf8))
    #expect(tape[0].hasControls == isNoted)
  }

  @Test(arguments: [
    ("x", 1, 1), ("{\n  x", 2, 3), ("{\r\n\r\n x", 3, 2), ("{\"\u{E6}\u{1F600}\": x", 1, 8),
    ("\u{FEFF}{x", 1, 2), ("\u{FEFF}{\nx", 2, 1),
  ])
  func `a place is a line and a character`(text: String, line: Int, column: Int) throws {
    let bytes = Array(text.utf8)
    let error = try #require(throws: JSONError.self) { try JSONScanner.scan(bytes) }
    #expect(TextPlace(of: error.offset, in: bytes) == TextPlace(line: line, column: column))
  }

  @Test func `the real plan cut off anywhere is an error`() throws {
    let bytes = try Sample.real.bytes
    let whole = try #require(bytes.lastIndex(of: UInt8(ascii: "}"))) + 1
    let read = (0..<whole).filter { (try? Plan(Array(bytes[..<$0]))) != nil }
    #expect(read == [])
  }
}
