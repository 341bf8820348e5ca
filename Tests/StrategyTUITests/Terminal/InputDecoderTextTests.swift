import StrategyTUI
import Testing

@Suite struct InputDecoderTextTests {
  @Test func `a Latin-1 byte is a stray letter and swallows nothing`() {
    var decoder = InputDecoder()
    let events = decoder.decode([0xE5, 0x78, 0x79], at: .zero)
    #expect(events == [.strayByte("\u{E5}"), .key("x"), .key("y")])
  }

  @Test func `a Latin-1 byte alone is given up after 50 ms`() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0xE5], at: .zero) == [])
    #expect(decoder.deadline == .milliseconds(50))
    #expect(decoder.silence() == [.strayByte("\u{E5}")])
  }

  @Test(
    arguments: [
      ([0x80], "\u{FFFD}"), ([0xF8, 0x80], "\u{F8}\u{FFFD}"), ([0xFF], "\u{FF}"),
      ([0xC0, 0xAF], "\u{C0}\u{AF}"), ([0xED, 0xA0, 0x80], "\u{ED}\u{A0}\u{FFFD}"),
      ([0xE6, 0xE5], "\u{E6}\u{E5}"),
    ] as [([UInt8], String)])
  func `bytes that are no UTF-8 are stray one by one`(bytes: [UInt8], letters: String) {
    #expect(decode([bytes]) == letters.unicodeScalars.map { .strayByte(Character($0)) })
  }

  @Test func `a mark after its letter is a character of its own`() {
    #expect(decode(["a\u{30A}"]) == [.key("a"), .key("\u{30A}")])
  }

  @Test(arguments: ["\u{0}", "\u{1C}", "\u{1F}", "\u{9B}", "\u{85}"])
  func `a control character without a meaning is swallowed`(control: String) {
    #expect(decode([control + "x"]) == [.key("x")])
  }

  @Test(arguments: ["#x", "#\u{E5}", "#\r", "#\u{7F}", "#/", "# "])
  func `Alt with a character is swallowed`(keys: String) {
    #expect(decode([keys]) == [])
    #expect(decode([keys + "x"]) == [.key("x")])
  }
}
