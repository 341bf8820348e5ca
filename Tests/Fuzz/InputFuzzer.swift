@testable import StrategyTUI

/// The input decoder: each two bytes of the input are how long nothing came (0 to 1.3 s) and a
/// byte that came then.
@c(LLVMFuzzerTestOneInput)
func fuzzInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = input(data, count)
  decodeInTime(bytes)
  require(
    characters(of: [bytes]) == characters(of: bytes.map { [$0] }),
    "the same comes out however the bytes are split")
  let half = bytes.count / 2
  require(
    characters(of: [bytes]) == characters(of: [Array(bytes[..<half]), Array(bytes[half...])]),
    "the same comes out of two halves")
  checkSequences(bytes)
  return 0
}

/// Bytes with pauses between them: afterwards a key is a key again.
private func decodeInTime(_ bytes: [UInt8]) {
  var decoder = InputDecoder()
  var now = Duration.zero
  for pair in stride(from: 0, to: bytes.count - 1, by: 2) {
    now += .milliseconds(Int(bytes[pair]) * 5)
    while let deadline = decoder.deadline, deadline <= now { _ = decoder.decode([], at: deadline) }
    _ = decoder.decode([bytes[pair + 1]], at: now)
  }
  _ = decoder.silence()
  now += .seconds(10)
  require(decoder.decode([0x78], at: now) == [.key("x")], "after a silence a key is a key")
}

/// A string of a terminal, and sequences that no key sends text with, hold no text.
private func checkSequences(_ bytes: [UInt8]) {
  let harmless = bytes.filter { ![0x07, 0x18, 0x1A, 0x1B].contains($0) }
  for introducer in "]PX^_".utf8 where !harmless.isEmpty {
    let whole = [0x1B, introducer] + harmless + [0x1B, 0x5C]
    require(events(of: [whole]).isEmpty, "a terminal's string holds no keys")
    require(events(of: whole.map { [$0] }).isEmpty, "nor does it byte by byte")
  }
  let numbers = bytes.filter { 0x30...0x3F ~= $0 }.prefix(40)
  for final in "ABCDHFZPQRScmnhlJKtx".utf8 {
    let whole = [0x1B, 0x5B] + numbers + [final]
    for reads in [[whole], whole.map { [$0] }] {
      let isText = events(of: reads).contains { event in
        switch event {
        case .key(.character), .paste, .strayByte: true
        default: false
        }
      }
      require(!isText, "a control sequence holds no text: \(whole)")
    }
  }
}

private func events(of reads: [[UInt8]]) -> [Event] {
  var decoder = InputDecoder()
  var events: [Event] = []
  for read in reads where !read.isEmpty { events += decoder.decode(read, at: .zero) }
  return events + decoder.silence()
}

/// The events with pastes taken apart: much text at once is a paste, a little is keys.
private func characters(of reads: [[UInt8]]) -> [Event] {
  events(of: reads).flatMap { event -> [Event] in
    switch event {
    case .paste(let text):
      text.unicodeScalars.compactMap { scalar in
        switch scalar {
        case "\n", "\r": .key(.enter)
        case "\t": .key(.tab)
        case "\u{80}"..."\u{9F}": nil
        default: .key(.character(Character(scalar)))
        }
      }
    case .strayByte(let character): [.key(.character(character))]
    default: [event]
    }
  }
}

extension InputDecoder {
  /// The events when nothing more comes.
  fileprivate mutating func silence() -> [Event] {
    var events: [Event] = []
    while let deadline { events += decode([], at: deadline) }
    return events
  }
}
