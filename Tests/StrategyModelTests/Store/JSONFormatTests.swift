import Testing

@testable import StrategyModel

@Suite struct JSONFormatTests {
  @Test(arguments: [
    (" { \"a b\" : [ 1 , 2 ] , \"c\\\" \" : { } }\r\n", #"{"a b":[1,2],"c\" ":{}}"#),
    (#"["\\", "\\\" "]"#, #"["\\","\\\" "]"#), ("1e400", "1e400"),
  ])
  func `compact JSON has white space in strings alone`(text: String, compact: String) {
    #expect(String(decoding: JSONFormat.compact(text.utf8), as: UTF8.self) == compact)
  }

  @Test(arguments: [
    ("{}", "{}", "{}"), ("[]", "[]", "[]"), ("[1,\"a\"]", "[1, \"a\"]", "[1, \"a\"]"),
    (#"{"a":1}"#, "{\n    \"a\": 1\n  }", #"{"a": 1}"#),
    (
      #"{"a":[1],"b":[{}],"c":{"d":null}}"#,
      """
      {
          "a": [1],
          "b": [
            {}
          ],
          "c": {
            "d": null
          }
        }
      """, #"{"a": [1], "b": [{}], "c": {"d": null}}"#
    ),
  ])
  func `a value has a member a line, or stands on one`(
    text: String, lines: String, line: String
  ) throws {
    let indented = try JSONFormat.formatted(Array(text.utf8), indent: Array("\n  ".utf8))
    #expect(String(decoding: indented, as: UTF8.self) == lines)
    let inline = try JSONFormat.formatted(Array(text.utf8), indent: nil)
    #expect(String(decoding: inline, as: UTF8.self) == line)
  }
}
