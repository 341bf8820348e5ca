import Testing

@testable import StrategyModel

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{E6}\u{F8}\u{E5} \u{1F600} /", "\u{E6}\u{F8}\u{E5} \u{1F600} /"),
    ("\"\\", #"\"\\"#), ("a\nb\r\nc\td", #"a\nb\r\nc\td"#),
    ("\0\u{1B}\u{1F}", #"\u0000\u001b\u001f"#),
    ("\u{7F}\u{2028}", "\u{7F}\u{2028}"),
  ])
  func `a text is spelled with the fewest escapes and read back`(text: String, spelled: String) {
    let encoded = JSONText.encode(text)
    #expect(String(decoding: encoded, as: UTF8.self) == "\"\(spelled)\"")
    #expect(JSONText.decode(encoded.dropFirst().dropLast()) == Array(text.utf8))
  }

  @Test(arguments: [
    (#"\b\f\/\u0041\u00e5\u00E5"#, "\u{8}\u{C}/A\u{E5}\u{E5}"), (#"\ud83d\ude00x"#, "\u{1F600}x"),
    (#"\uD800\uDC00"#, "\u{10000}"), (#"\udbff\udfff"#, "\u{10FFFF}"), (#"\u0000"#, "\0"),
    (#"a\\u0041"#, #"a\u0041"#),
  ])
  func `every escape means its character`(spelled: String, text: String) {
    #expect(JSONText.decode(spelled.utf8) == Array(text.utf8))
  }
}
