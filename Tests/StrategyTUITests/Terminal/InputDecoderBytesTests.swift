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

  @Test func `nothing is told where nobody asks`() {
    #expect(decode(["#[11~#[99;99~"]) == [.key(.function(1))])
  }
}
