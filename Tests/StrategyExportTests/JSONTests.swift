import StrategyExport
import Testing

struct JSONTests {
  @Test func `keys keep their order; what is empty takes no line`() {
    let json = JSON.object([
      "b": .number(1), "a": .list([]), "c": .object(["d": .filled(""), "e": .text("æ/\"")]),
    ])
    #expect(
      json.document == """
        {
          "b": 1,
          "a": [],
          "c": {
            "d": null,
            "e": "æ/\\""
          }
        }

        """)
  }

  @Test(arguments: [
    ("\u{1B}[2J", #""\u001b[2J""#), ("\u{9B}1m", #""\u009b1m""#), ("\u{7F}", #""\u007f""#),
    ("\u{202E}a", #""\u202ea""#), ("a\nb", #""a\nb""#),
  ])
  func `nothing in a text moves a cursor or turns the writing`(text: String, written: String) {
    #expect(JSON.text(text).document == written + "\n")
  }
}
