import StrategyTUI
import Testing

@Suite struct MenuBarTests {
  private static let menus = [
    MenuBar.Menu(
      "Fil",
      [
        .init("Ny plan …"), .init("Gem som …", key: "F12"),
        .init("Gem", key: "Ctrl-S", unavailable: "Alt er gemt"), .init("Eksporter", key: "F6"),
      ]),
    MenuBar.Menu("Rediger", [.init("Fortryd", key: "Ctrl-Z"), .init("Annuller", key: "Ctrl-Y")]),
    MenuBar.Menu("Vis", (1...20).map { .init("Linje nummer \($0)") }),
    MenuBar.Menu("Runde", [.init("Godkend 漢字 og send videre til centerchefen i morgen")]),
    MenuBar.Menu("Hjælp", []),
    MenuBar.Menu(
      "Mere",
      (1...9).map { .init("Punkt \($0)") }
        + [
          .init(
            "Send alle mål tilbage til centerchefen", key: "r",
            unavailable: "Kun centerchefen kan sende sine egne mål tilbage.")
        ]),
  ]

  private static func opened(_ menu: Int, pressing keys: [Key] = []) -> MenuBar {
    var bar = MenuBar(menus)
    bar.open(menu)
    for key in keys { _ = bar.press(key) }
    return bar
  }

  private static let moves: [(Int, [Key], Int, Int)] = [
    (0, [.down], 0, 1), (0, [.up], 0, 3), (0, [.up, .down], 0, 0), (0, [.down, .down], 0, 2),
    (0, [.right], 1, 0), (0, [.left], 5, 0), (5, [.right], 0, 0), (0, [.down, .right], 1, 0),
    (0, ["g"], 0, 1), (0, ["g", "G"], 0, 2), (0, ["g", "g", "g"], 0, 1), (0, ["x"], 0, 0),
    (0, [.end], 0, 3), (0, [.end, .home], 0, 0), (4, [.down, .up, .end, .enter, "a"], 4, 0),
  ]

  @Test(arguments: moves)
  func `keys move in the menu`(start: Int, keys: [Key], menu: Int, item: Int) {
    let selected = Self.opened(start, pressing: keys).selected
    #expect(selected?.menu == menu)
    #expect(selected?.item == item)
  }

  @Test func `enter chooses an item and closes the menu`() {
    var bar = Self.opened(0, pressing: [.down])
    let place = bar.selected
    #expect(place.map { bar.press(.enter) == .chosen($0) } == true)
    #expect(bar.selected == nil)
    #expect(place.flatMap { bar.item(at: $0) }?.label == "Gem som …")
  }

  @Test func `an item that is unavailable is not chosen`() {
    var bar = Self.opened(0, pressing: [.down, .down])
    #expect(bar.press(.enter) == .undecided)
    #expect(bar.selected?.item == 2)
  }

  @Test(arguments: [Key.escape, .function(9)])
  func `a menu is left without a choice`(key: Key) {
    var bar = Self.opened(1)
    #expect(bar.press(key) == .cancelled)
    #expect(bar.selected == nil)
  }

  @Test func `a bar without menus does not open`() {
    var bar = MenuBar([])
    bar.open()
    #expect(bar.selected == nil)
  }

  private static let pictures: [(String, Int, [Key], Size)] = [
    ("unavailable", 0, [.down, .down], Size(width: 60, height: 12)),
    ("scrolled", 2, [.up], Size(width: 40, height: 10)),
    ("wide", 3, [], Size(width: 40, height: 10)),
    ("reason", 5, [.up], Size(width: 40, height: 12)),
    ("titles-moved", 4, [], Size(width: 24, height: 10)),
  ]

  @Test(arguments: pictures)
  func `an open menu stays inside the screen`(
    name: String, menu: Int, keys: [Key], size: Size
  ) throws {
    var frame = Frame(size: size)
    frame.fill(Rect(size), with: "~")
    Self.opened(menu, pressing: keys).draw(on: &frame)
    try expectSnapshot(frame, named: "menu-bar-\(name)")
  }

  @Test(arguments: 0..<6)
  func `a menu is drawn at any size`(menu: Int) {
    for width in 0...60 {
      for height in 0...12 {
        var frame = Frame(size: Size(width: width, height: height))
        Self.opened(menu).draw(on: &frame)
        #expect(frame.text.allSatisfy { $0.columns == width })
        if width >= 40, height >= 10, menu != 4 { #expect(frame.cursor != nil) }
      }
    }
  }
}
