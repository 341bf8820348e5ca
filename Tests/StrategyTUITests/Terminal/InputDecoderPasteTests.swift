import StrategyTUI
import Testing

@Suite struct InputDecoderPasteTests {
  @Test(arguments: [
    "", "q", "a\r\nb\tc", "#[A", "#[201", "\u{E5}#", String(repeating: "q", count: 99),
  ])
  func `a bracketed paste is one event wherever it is split`(text: String) {
    let bytes = input("#[200~\(text)#[201~x")
    let expected: [Event] = [.paste(String(decoding: input(text), as: UTF8.self)), .key("x")]
    for split in bytes.indices {
      #expect(decode([bytes[..<split], bytes[split...]].filter { !$0.isEmpty }) == expected)
    }
    #expect(decode(bytes.map { [$0] }) == expected)
  }

  @Test func `a paste with Latin-1 bytes keeps its letters`() {
    let bytes = input("#[200~") + [0x62, 0xE5, 0x64, 0xC3, 0xA6] + input("#[201~")
    #expect(decode([bytes]) == [.paste("b\u{E5}d\u{E6}")])
  }

  @Test func `a paste without an end is delivered after a second`() {
    var decoder = InputDecoder()
    #expect(decoder.read("#[200~one", at: 0) == [])
    #expect(decoder.read(" two", at: 900) == [])
    #expect(decoder.deadline == .milliseconds(1900))
    #expect(decoder.read("", at: 1900) == [.paste("one two")])
    #expect(decoder.read("x", at: 2000) == [.key("x")])
  }

  @Test func `a large paste in many reads is one event`() {
    let part = [UInt8](repeating: 0x61, count: 4096)
    let reads = [input("#[200~")] + Array(repeating: part, count: 500) + [input("#[201~")]
    #expect(decode(reads) == [.paste(String(repeating: "a", count: 4096 * 500))])
  }

  @Test func `an end without a begin is swallowed`() {
    #expect(decode(["#[201~x"]) == [.key("x")])
  }

  @Test func `much text in one read is a paste`() {
    #expect(decode(["delete me\r"]) == [.paste("delete me\r")])
    #expect(decode(["delete m"]).count == 8)
  }

  @Test func `text that follows much text at once belongs to it`() {
    #expect(decode(["line one\r", "q\r", "#[A"]).count == 12)
    #expect(
      decode(["line number one\r", "q\r", "#[A"]) == [
        .paste("line number one\rq\r"), .key(.up),
      ])
  }

  @Test func `a letter that is split between two reads of much text is whole`() {
    let bytes = input("r\u{F8}dgr\u{F8}d med fl\u{F8}de")
    #expect(decode([bytes[..<18], bytes[18...]]) == [.paste("r\u{F8}dgr\u{F8}d med fl\u{F8}de")])
  }

  @Test(arguments: ["1111111111", "\u{F8}\u{F8}\u{F8}\u{F8}\u{F8}\u{F8}\u{F8}\u{F8}\u{F8}"])
  func `a key held down is no paste`(text: String) {
    #expect(decode([text]) == text.map { .key(.character($0)) })
  }

  @Test func `keys that send sequences are no paste`() {
    #expect(decode([String(repeating: "#[B", count: 20)]).count == 20)
  }
}
