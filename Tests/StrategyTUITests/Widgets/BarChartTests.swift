import StrategyTUI
import Testing

@Suite struct BarChartTests {
  @Test(arguments: [
    ([4, 2, 2, 2], 10, "))))||((??", "ggggyyrr.."), ([1, 0, 0, 0], 4, "))))", "gggg"),
    ([100, 1, 0, 0], 5, "))))|", "ggggy"), ([50, 1, 1, 1], 4, ")|(?", "gyr."),
    ([1, 1, 1, 0], 10, "))))|||(((", "ggggyyyrrr"), ([1, 9, 1, 1], 3, ")||", "gyy"),
    ([0, 0, 0, 0], 3, "   ", "..."), ([0, 0, 0, 7], 2, "??", ".."), ([1, 1, 1, 1], 0, "", ""),
  ])
  func `a bar shows the shares`(counts: [Int], width: Int, bar: String, styles: String) {
    let chart = BarChart(green: counts[0], yellow: counts[1], red: counts[2], none: counts[3])
    var frame = Frame(size: Size(width: width, height: 1))
    chart.draw(at: Point(x: 0, y: 0), width: width, on: &frame)
    #expect(frame.text == [bar])
    #expect(frame.styles == [styles])
  }

  @Test(arguments: 4...120)
  func `a bar is as wide as it may be, and no count is unseen`(width: Int) {
    var frame = Frame(size: Size(width: width, height: 1))
    let chart = BarChart(green: 917, yellow: 3, red: 1, none: 40)
    chart.draw(at: Point(x: 0, y: 0), width: width, on: &frame)
    #expect(!frame.text[0].contains(" "))
    #expect(Set(frame.text[0]).count == 4)
  }
}
