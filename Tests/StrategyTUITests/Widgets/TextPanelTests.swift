import StrategyTUI
import Testing

@Suite struct TextPanelTests {
  private static let panel = TextPanel([
    .init(
      "4.1.1  Fortsat tilvejebringelse af mål fra effektiviseringsstrategien", .bold, indent: 7),
    .init(""),
    .init(
      [
        .init("okt. 2017   "), .init(":-)", .green), .init(" grøn / "), .init(":-|", .yellow),
        .init(" gul, fordi alt tager længere tid end ventet"),
      ], indent: 12),
    .init("Råderumspuljen er etableret.\nDen er på 12 mio. kr."),
    .init("漢字 og e\u{301} og a\u{202E}b"),
  ])

  @Test(arguments: [("wide", 60, 10), ("narrow", 28, 8)])
  func `styled lines are wrapped with their indent`(name: String, width: Int, height: Int) throws {
    var panel = Self.panel
    panel.size = Size(width: width, height: height)
    var frame = Frame(size: panel.size)
    panel.draw(in: Rect(frame.size), on: &frame, focused: true)
    try expectSnapshot(frame, named: "text-panel-\(name)")
  }

  @Test func `a panel scrolls between its ends`() {
    var panel = TextPanel((1...10).map { .init("\($0)") })
    panel.size = Size(width: 10, height: 4)
    let steps: [(inout TextPanel) -> Void] = [
      { $0.scroll(to: -1) }, { $0.scroll(to: 2) }, { $0.scroll(to: 0) }, { $0.scroll(to: .max) },
      { $0.size.height = 8 }, { $0.size.height = 20 },
    ]
    let tops = steps.map { step in
      step(&panel)
      return panel.top
    }
    #expect(tops == [0, 2, 0, 6, 2, 0])
  }

  @Test(arguments: 0...40)
  func `a panel is drawn at any size`(width: Int) {
    for height in 0...6 {
      var frame = Frame(size: Size(width: width, height: height))
      Self.panel.draw(in: Rect(x: 1, y: -1, width: width, height: height), on: &frame)
      #expect(frame.text.allSatisfy { $0.columns == width })
    }
  }
}
