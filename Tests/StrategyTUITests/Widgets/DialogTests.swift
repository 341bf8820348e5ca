import StrategyTUI
import Testing

@Suite struct DialogTests {
  private static let question = """
    /home/soren/opfølgning-okt-2017.docx findes allerede.

    Skal den overskrives?
    """

  @Test(
    arguments: [
      ([], 0), ([.right], 1), ([.tab, .tab], 2), ([.left], 2), ([.backTab, .tab], 0),
      (["n"], 1), (["A"], 2), (["x"], 0),
    ] as [([Key], Int)])
  func `keys move between the choices and enter takes one`(keys: [Key], choice: Int) {
    var dialog = Dialog(Self.question, choices: ["Ja", "Nej", "Andet navn"])
    for key in keys { #expect(dialog.press(key) == .undecided) }
    #expect(dialog.press(.enter) == .chosen(choice))
  }

  @Test func `escape answers nothing`() {
    var dialog = Dialog(Self.question, choices: ["Ja", "Nej"])
    #expect(dialog.press(.escape) == .cancelled)
  }

  @Test(arguments: [
    ("wide", Size(width: 80, height: 12), ["Ja", "Nej"]),
    ("narrow", Size(width: 40, height: 10), ["Overskriv den", "Andet navn", "Fortryd"]),
  ])
  func `a dialog stands in the middle`(name: String, size: Size, choices: [String]) throws {
    var frame = Frame(size: size)
    frame.fill(Rect(size), with: "~")
    Dialog(Self.question, choices: choices, focus: 1).draw(on: &frame)
    try expectSnapshot(frame, named: "dialog-\(name)")
  }

  @Test(arguments: [(8, "overskrives?", 1), (7, "overskrives?", 0), (6, "Skal den…", 0)])
  func `in a low window the blank row gives way, then the text's end, which is marked`(
    height: Int, end: String, blankRows: Int
  ) {
    var frame = Frame(size: Size(width: 30, height: height))
    let text = "opfølgning-okt-2017.docx findes allerede. Skal den overskrives?"
    Dialog(text, choices: ["Behold den", "Erstat den"]).draw(on: &frame)
    #expect(frame.text.contains { $0.contains(end) })
    #expect(frame.text.contains { $0.contains("[ Erstat den ]") })
    #expect(frame.text.filter { $0.allSatisfy { "| ".contains($0) } }.count == blankRows)
  }

  @Test(arguments: 0...70)
  func `a dialog is drawn at any size`(width: Int) {
    for height in 0...12 {
      var frame = Frame(size: Size(width: width, height: height))
      Dialog(Self.question, choices: ["Ja", "Nej"]).draw(on: &frame)
      #expect(frame.text.allSatisfy { $0.columns == width })
      if width >= 10, height >= 5 { #expect(frame.cursor != nil) }
    }
  }
}
