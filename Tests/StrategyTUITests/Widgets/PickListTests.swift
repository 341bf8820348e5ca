import StrategyTUI
import Testing

@Suite struct PickListTests {
  private func list(
    typing text: String = "", in place: Rect = Rect(x: 0, y: 0, width: 40, height: 6)
  ) -> PickList {
    var list = PickList([
      PickList.Item("Eksportér rapporten", detail: "e"), PickList.Item("Fortryd", detail: "u"),
      PickList.Item("Gentag", detail: "U", unavailable: "Der er intet at gentage."),
    ])
    list.place = place
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

  @Test func `a click selects an item, and nothing beside the list`() {
    let place = Rect(x: 5, y: 3, width: 40, height: 6)
    for (text, y, selected) in [("", 5, 1), ("", 6, 2), ("for", 4, 1)] {
      var list = list(typing: text, in: place)
      let isClicked = list.point(.click(Point(x: 9, y: y)))
      #expect(isClicked)
      #expect(list.selected == selected)
    }
    for (x, y) in [(9, 3), (9, 7), (2, 4), (45, 4), (9, 9)] {
      var list = list(in: place)
      let isClicked = list.point(.click(Point(x: x, y: y)))
      #expect(!isClicked)
      #expect(list.selected == 0)
    }
  }

  @Test func `the wheel moves in the list`() {
    var list = list(in: Rect(Size(width: 9, height: 9)))
    let isClicked = list.point(.wheel(rows: 3, at: Point(x: 0, y: 0)))
    #expect(!isClicked)
    #expect(list.selected == 2)
  }

  @Test func `what is typed and what is found are seen`() throws {
    var frame = Frame(size: Size(width: 40, height: 6))
    list(typing: "r").draw(prompt: "Kommando:", nothing: "Intet.", on: &frame)
    try expectSnapshot(frame, named: "pick-list")
  }

  @Test func `an item is found by its other texts`() {
    var list = PickList([PickList.Item("Gentag"), PickList.Item("Fortryd", aliases: ["Undo"])])
    for letter in "undo" { _ = list.press(.character(letter)) }
    #expect(list.found == [1])
  }

  @Test func `a paste is one line`() {
    var list = list()
    list.paste("rapp\norten")
    #expect(list.input.text == "rapp orten")
  }
}
