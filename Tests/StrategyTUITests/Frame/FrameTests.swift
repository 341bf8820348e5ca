import StrategyTUI
import Testing

@Suite struct FrameTests {
  private static let texts = [
    "Fortsat tilvejebringelse af mål fra effektiviseringsstrategien i budget 2018",
    "漢字漢字漢字漢字漢字漢字漢字漢字", "a漢b字👍🏽e\u{301}\u{323}c\u{202E}漢", "👨‍👩‍👧👨‍👩‍👧",
  ]

  @Test(arguments: 1...200)
  func `a wide character is never split, wherever it is written`(width: Int) {
    for text in Self.texts {
      for x in [-3, -2, -1, 0, 1, width / 2, width - 2, width - 1] {
        var frame = Frame(size: Size(width: width, height: 1))
        frame.write("漢漢漢", at: Point(x: 1, y: 0))
        let used = frame.write(text, at: Point(x: x, y: 0), width: max(1, width / 2))
        #expect(used <= max(1, width / 2))
        #expect(frame.text[0].columns == width)
        #expect(frame.styles[0].count == width)
      }
    }
  }

  @Test(arguments: [
    (0, 10, "Sygefravær", 10), (0, 9, "Sygefrav… ", 9), (-4, 20, "fravær    ", 10),
    (6, 20, "      Syg…", 4), (-4, 5, "…         ", 5), (10, 5, "          ", 0),
    (0, 0, "          ", 0), (0, -1, "          ", 0),
  ])
  func `a text is cut at its width and at the frame`(x: Int, width: Int, row: String, used: Int) {
    var frame = Frame(size: Size(width: 10, height: 2))
    #expect(frame.write("Sygefravær", at: Point(x: x, y: 1), width: width) == used)
    #expect(frame.text == [String(repeating: " ", count: 10), row])
  }

  @Test(arguments: [(1, " b漢字"), (2, "漢b 字"), (3, "漢 b字"), (0, "b 漢字")])
  func `writing over half of a wide character leaves a blank`(x: Int, row: String) {
    var frame = Frame(size: Size(width: 6, height: 1))
    frame.write("漢漢字", at: Point(x: 0, y: 0))
    frame.write("b", at: Point(x: x, y: 0))
    #expect(frame.text == [row])
  }

  @Test(arguments: [
    Size(width: 0, height: 0), Size(width: -1, height: 5), Size(width: 3, height: 1),
  ])
  func `nothing is drawn outside the frame`(size: Size) {
    var frame = Frame(size: size)
    let rect = Rect(x: -5, y: -5, width: 20, height: 4)
    frame.fill(rect, with: "x")
    frame.box(rect)
    frame.add(.reverse, to: rect)
    frame.line(at: Point(x: -1, y: 7), width: 9)
    frame.write("text", at: Point(x: 0, y: -1))
    #expect(frame == Frame(size: size))
  }

  @Test func `a frame reads as text and as styles`() {
    var frame = Frame(size: Size(width: 12, height: 5))
    frame.box(Rect(x: 0, y: 0, width: 12, height: 4))
    frame.write(":-)", at: Point(x: 1, y: 1), style: .green)
    frame.write("e\u{301}\u{323}漢", at: Point(x: 5, y: 1), style: .bold)
    frame.add(.reverse, to: Rect(x: 3, y: 1, width: 3, height: 1))
    frame.fill(Rect(x: 2, y: 2, width: 3, height: 1), with: "#", style: .dim)
    frame.line(at: Point(x: 1, y: 4), width: 4)
    #expect(
      frame.text == [
        "+----------+", "|:-) e\u{301}\u{323}漢   |", "| ###      |", "+----------+", " ----       ",
      ])
    #expect(
      frame.styles == [
        "............", ".ggG#Bbb....", "..ddd.......", "............", "............",
      ])
  }
}
