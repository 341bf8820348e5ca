import StrategyTUI
import Testing

@Suite struct InputDecoderSequenceTests {
  @Test(arguments: [
    "#[M !!", "#[M\u{20}\u{7F}\u{7F}", "#[<35;10;5M", "#[<66;10;5M", "#[<0;0;5M", "#[<0;10M",
    "#[<0;10;5;1M", "#[<128;1;1M", "#[<1;1;1Z",
    "#[M#[A", "#[32;10;5M", "#[O",
    "#[12;40R", "#[?1;2c", "#[>0;276;0c", "#[?2026;1$y", "#]0;title#\\", "#]52;c;aGVq\u{7}",
    "#P1$r0m#\\", "#_apc#\\", "#^pm#\\", "#Xsos#\\", "#[99~", "#[x", "#[1;2$z", "#Oz", "#[[Z",
    "#[57441u",
  ])
  func `what is no key is swallowed whole`(bytes: String) {
    let bytes = input(bytes)
    #expect(decode([bytes + [0x78]]) == [.key("x")])
    for split in bytes.indices.dropFirst() {
      #expect(decode([bytes[..<split], bytes[split...] + [0x78]]) == [.key("x")])
    }
  }

  @Test func `a key inside a broken sequence is heard`() {
    #expect(decode(["#[12\r"]) == [.key(.enter)])
    #expect(decode(["#[1;#[A"]) == [.key(.up)])
  }

  @Test func `a string without an end is given up`() {
    var decoder = InputDecoder()
    #expect(decoder.read("#]0;ti", at: 0) == [])
    #expect(decoder.read("tle", at: 100) == [])
    #expect(decoder.read("", at: 600) == [])
    #expect(decoder.read("x", at: 601) == [.key("x")])
  }

  @Test func `10,000 unknown sequences are no text and no command`() {
    var random = SplitMix(state: 2017)
    for _ in 0..<10_000 {
      let sequence = unknownSequence(&random)
      let split = Int.random(in: 1..<sequence.count, using: &random)
      #expect(decode([sequence]) == [])
      #expect(decode([sequence[..<split], sequence[split...]]) == [])
    }
  }

  @Test func `10,000 reads of random bytes never stop the decoder`() {
    var random = SplitMix(state: 4)
    var decoder = InputDecoder()
    for now in 0..<10_000 {
      let count = Int.random(in: 1...40, using: &random)
      let bytes = (0..<count).map { _ in
        Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0x1B
      }
      _ = decoder.decode(bytes, at: .milliseconds(now))
    }
    _ = decoder.silence()
    #expect(decoder.read("x", at: 20_000) == [.key("x")])
  }

  /// A sequence of a well-formed kind that no key sends.
  private func unknownSequence(_ random: inout SplitMix) -> [UInt8] {
    func bytes(_ range: ClosedRange<UInt8>, _ count: ClosedRange<Int>) -> [UInt8] {
      (0..<Int.random(in: count, using: &random)).map { _ in
        UInt8.random(in: range, using: &random)
      }
    }
    let final = bytes(0x40...0x7E, 1...1)
    return switch Int.random(in: 0..<5, using: &random) {
    case 0: input("#[") + bytes(0x3D...0x3F, 1...1) + bytes(0x30...0x3F, 0...8) + final
    case 1: input("#[") + bytes(0x30...0x3B, 0...8) + bytes(0x20...0x2F, 1...2) + final
    case 2: input("#[") + bytes(0x30...0x3B, 0...8) + bytes(0x66...0x74, 1...1)
    case 3: input("#O") + bytes(0x7A...0x7E, 1...1)
    default:
      [0x1B, input("]PX^_").randomElement(using: &random) ?? 0x5D] + bytes(0x20...0x7E, 0...40)
        + input("#\\")
    }
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
