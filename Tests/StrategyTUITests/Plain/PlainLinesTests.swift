import StrategyTUI
import Testing

struct PlainLinesTests {
  @Test(arguments: 1...7)
  func `lines are the same however the bytes come`(size: Int) {
    let bytes = Array("æ\r\n\nå b".utf8)
    var lines = PlainLines()
    var taken: [PlainLines.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      taken += lines.take(bytes[start..<min(start + size, bytes.count)])
    }
    #expect(taken.map(\.text) == ["æ", ""])
    #expect(lines.rest()?.text == "å b")
    #expect(lines.rest() == nil)
  }

  @Test func `what is no UTF-8 is read as Latin-1, and told`() {
    var lines = PlainLines()
    let line = lines.take([0xE5, 0x62, 0x0A]).first
    #expect(line?.text == "åb")
    #expect(line?.isUTF8 == false)
  }
}
