import StrategyTUI
import Testing

@Suite struct InputDecoderBytesTests {
  private func told(_ reads: [[UInt8]]) -> [Event] {
    var decoder = InputDecoder()
    decoder.tellsBytes = true
    return reads.flatMap { decoder.decode($0, at: .zero) } + decoder.silence()
  }

  @Test(arguments: [
    ("#[11~", Event.key(.function(1))), ("#", .key(.escape)), ("5", .key("5")),
    ("å", .key("å")), ("#Ow", .key("7")), ("#[99;99~", nil), ("#a", nil),
  ])
  func `every key comes with its bytes, and so does what means nothing`(
    text: String, event: Event?
  ) {
    let bytes = input(text)
    #expect(told([bytes]) == [.received(bytes, as: event)])
    #expect(told(bytes.map { [$0] }) == [.received(bytes, as: event)])
  }

  @Test func `a stray byte is told as one`() {
    #expect(told([[0xE5]]) == [.received([0xE5], as: .strayByte("å"))])
  }

  @Test func `keys in one read are told apart`() {
    let keys = told([input("#[A#[B")])
    #expect(
      keys == [.received(input("#[A"), as: .key(.up)), .received(input("#[B"), as: .key(.down))])
  }

  @Test func `a paste is a paste`() {
    #expect(told([input("#[200~x#[201~")]) == [.paste("x")])
  }

  @Test func `what is told with its bytes is what comes without them`() {
    var random = Random(state: 11)
    let alphabet = input("#####[[OM~;12<5aZ@\u{E5}") + [0xE5, 0x0D, 0x7F, 0x80]
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 1...9, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      let events = told([bytes]).compactMap { event in
        if case .received(_, let inner) = event { inner } else { event }
      }
      #expect(events == decode([bytes]))
    }
  }

  @Test func `nothing is told where nobody asks`() {
    #expect(decode(["#[11~#[99;99~"]) == [.key(.function(1))])
  }
}
