import StrategyTUI
import Testing

@Suite struct InputDecoderMouseTests {
  static let reports: [(bytes: String, mouse: Mouse)] = [
    ("#[<0;1;1M", Mouse(.press(.left), at: Point(x: 0, y: 0))),
    ("#[<0;1;1m", Mouse(.release(.left), at: Point(x: 0, y: 0))),
    ("#[<1;80;24M", Mouse(.press(.middle), at: Point(x: 79, y: 23))),
    ("#[<2;300;100m", Mouse(.release(.right), at: Point(x: 299, y: 99))),
    ("#[<64;10;5M", Mouse(.wheelUp, at: Point(x: 9, y: 4))),
    ("#[<65;10;5M", Mouse(.wheelDown, at: Point(x: 9, y: 4))),
    ("#[<4;2;2M", Mouse(.press(.left), at: Point(x: 1, y: 1), modifiers: .shift)),
    ("#[<8;2;2M", Mouse(.press(.left), at: Point(x: 1, y: 1), modifiers: .alt)),
    ("#[<80;2;2M", Mouse(.wheelUp, at: Point(x: 1, y: 1), modifiers: .control)),
  ]

  @Test(arguments: reports.map(\.bytes))
  func `a report of the mouse is known, wherever its bytes are split`(report: String) {
    let mouse = Self.reports.first { $0.bytes == report }.map { Event.mouse($0.mouse) }
    let bytes = input(report)
    #expect(decode([bytes + bytes + input("x")]) == [mouse, mouse, .key("x")])
    for split in bytes.indices.dropFirst() {
      #expect(decode([bytes[..<split], bytes[split...]]) == [mouse])
    }
  }

  @Test func `the late rest of a report is swallowed`() {
    var decoder = InputDecoder()
    _ = decoder.read("#", at: 0)
    #expect(decoder.read("", at: 50) == [.key(.escape)])
    #expect(decoder.read("[<0;10;5M", at: 200) == [])
    #expect(decoder.read("x", at: 210) == [.key("x")])
  }

  @Test(arguments: 0...255, [UInt8(ascii: "M"), UInt8(ascii: "m")])
  func `whatever happened, a report is no text and no key`(code: Int, final: UInt8) {
    for event in decode([input("#[<\(code);7;9") + [final]]) {
      guard case .mouse = event else {
        Issue.record("\(code) is \(event)")
        return
      }
    }
  }

  /// Older terminals answer so when they are asked for the mouse.
  @Test func `a report of three bytes is swallowed, whatever they are`() {
    for button in UInt8(32)...255 {
      for place: UInt8 in [33, 65, 95, 127, 155, 229, 255] {
        #expect(decode([input("#[M") + [button, place, place] + input("x")]) == [.key("x")])
      }
    }
  }
}
