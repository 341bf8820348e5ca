import StrategyTUI
import Testing

@Suite struct InputDecoderTimingTests {
  @Test func `Esc alone is the key after 50 ms`() {
    var decoder = InputDecoder()
    #expect(decoder.read("#", at: 100) == [])
    #expect(decoder.deadline == .milliseconds(150))
    #expect(decoder.read("", at: 149) == [])
    #expect(decoder.read("", at: 150) == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test func `how long Esc waits can be set`() {
    var decoder = InputDecoder(escapeDelay: .milliseconds(200))
    #expect(decoder.read("#", at: 0) == [])
    #expect(decoder.deadline == .milliseconds(200))
    #expect(decoder.read("[A", at: 150) == [.key(.up)])
  }

  @Test func `a digit long after Esc is not Alt with a digit`() {
    var decoder = InputDecoder(escapeDelay: .milliseconds(200))
    _ = decoder.read("#", at: 0)
    #expect(decoder.read("1", at: 51) == [.key(.escape), .key("1")])
  }

  @Test(arguments: ["[A", "OA", "[1;5D", "[15~", "[200;1x", "O5P", "[M ab"])
  func `the late rest of a sequence is swallowed`(tail: String) {
    for reads in [[tail], tail.map(String.init)] {
      var decoder = afterEscape()
      for (index, read) in reads.enumerated() {
        #expect(decoder.read(read, at: 200 + 20 * index) == [])
      }
      #expect(decoder.silence() == [])
      #expect(decoder.read("x", at: 2000) == [.key("x")])
    }
  }

  @Test func `a tail is swallowed until 500 ms after Esc`() {
    var decoder = afterEscape()
    #expect(decoder.read("[A", at: 500) == [])
    decoder = afterEscape()
    #expect(decoder.read("[A", at: 501) == [.key("["), .key("A")])
  }

  @Test(arguments: ["[", "O"])
  func `a bracket typed after Esc is text when no rest comes`(typed: String) {
    var decoder = afterEscape()
    #expect(decoder.read(typed, at: 300) == [])
    #expect(decoder.deadline == .milliseconds(500))
    #expect(decoder.read("", at: 500) == [.key(.character(Character(typed)))])
  }

  @Test func `other keys after Esc are not held back`() {
    var decoder = afterEscape()
    #expect(decoder.read("x", at: 60) == [.key("x")])
    #expect(decoder.read("[", at: 70) == [.key("[")])
  }

  @Test func `a whole sequence after Esc is a key`() {
    var decoder = afterEscape()
    #expect(decoder.read("#[A", at: 100) == [.key(.up)])
  }

  @Test func `a paste whose Esc came early is a paste`() {
    var decoder = afterEscape()
    #expect(decoder.read("[200~", at: 100) == [])
    #expect(decoder.read("[q#[201~", at: 120) == [.paste("[q")])
  }

  @Test func `Esc pressed twice is two keys`() {
    #expect(decode(["##"]) == [.key(.escape), .key(.escape)])
    #expect(decode(["###"]) == [.key(.escape), .key(.escape), .key(.escape)])
  }

  @Test func `an unfinished sequence is swallowed after half a second`() {
    var decoder = InputDecoder()
    #expect(decoder.read("#[1;", at: 0) == [])
    #expect(decoder.deadline == .milliseconds(500))
    #expect(decoder.read("", at: 500) == [])
    #expect(decoder.read("x", at: 501) == [.key("x")])
  }

  private func afterEscape() -> InputDecoder {
    var decoder = InputDecoder()
    _ = decoder.read("#", at: 0)
    _ = decoder.read("", at: 50)
    return decoder
  }
}
