import StrategyTUI
import Testing

@Suite struct PickListTests {
  private func list(typing text: String = "") -> PickList {
    var list = PickList([
      PickList.Item("Eksportér rapporten", detail: "e"), PickList.Item("Fortryd", detail: "u"),
      PickList.Item("Gentag", detail: "U", unavailable: "Der er intet at gentage."),
    ])
    for letter in text { _ = list.press(.character(letter)) }
    return list
  }

  @Test(arguments: [("", [0, 1, 2]), ("rap", [0]), ("ekspr", [0]), ("FORT", [1]), ("xyz", [])])
  func `typing leaves what fits`(text: String, found: [Int]) {
    #expect(list(typing: text).found == found)
  }

  @Test func `enter chooses what is selected and available, escape leaves`() {
    var list = list()
    #expect(list.press(.down) == .undecided)
    #expect(list.press(.enter) == .chosen(1))
    #expect(list.press(.down) == .undecided)
    #expect(list.press(.enter) == .undecided)
    #expect(list.press(.escape) == .cancelled)
    var none = self.list(typing: "xyz")
    #expect(none.press(.enter) == .undecided)
    #expect(none.press(.backspace) == .undecided)
  }

  @Test func `a click chooses what is available, and nothing beside the list`() {
    let place = Rect(x: 5, y: 3, width: 40, height: 6)
    func click(_ x: Int, _ y: Int) -> Choice<Int> {
      var list = list()
      return list.point(.click(Point(x: x, y: y)), in: place)
    }
    #expect(click(9, 5) == .chosen(1))
    #expect(click(9, 6) == .undecided)
    for (x, y) in [(9, 3), (9, 7), (2, 4), (45, 4), (9, 9)] { #expect(click(x, y) == .undecided) }
    var narrow = list(typing: "for")
    #expect(narrow.point(.click(Point(x: 9, y: 4)), in: place) == .chosen(1))
  }

  @Test func `the wheel moves in the list`() {
    var list = list()
    #expect(
      list.point(.wheel(rows: 3, at: Point(x: 0, y: 0)), in: Rect(Size(width: 9, height: 9)))
        == .undecided)
    #expect(list.selected == 2)
  }

  @Test func `what is typed and what is found are seen`() throws {
    var frame = Frame(size: Size(width: 40, height: 6))
    list(typing: "r").draw(
      in: Rect(x: 0, y: 0, width: 40, height: 6), prompt: "Kommando:", nothing: "Intet.",
      on: &frame)
    try expectSnapshot(frame, named: "pick-list")
  }

  @Test func `a paste is one line`() {
    var list = list()
    list.paste("rapp\norten")
    #expect(list.input.text == "rapp orten")
  }
}
