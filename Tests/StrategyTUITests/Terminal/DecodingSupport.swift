import StrategyTUI

/// The bytes of text in which `#` stands for Esc.
func input(_ text: String) -> [UInt8] {
  text.utf8.map { $0 == UInt8(ascii: "#") ? 0x1B : $0 }
}

/// The events of reads that follow each other by 1 ms, and then of silence.
func decode(_ reads: [some Collection<UInt8>]) -> [Event] {
  var decoder = InputDecoder()
  var now = Duration.zero
  var events: [Event] = []
  for read in reads {
    now += .milliseconds(1)
    events += decoder.decode(read, at: now)
  }
  return events + decoder.silence()
}

/// As above; `#` stands for Esc.
func decode(_ reads: [String]) -> [Event] {
  decode(reads.map(input))
}

extension InputDecoder {
  /// The events when nothing more comes.
  mutating func silence() -> [Event] {
    var events: [Event] = []
    while let deadline { events += decode([], at: deadline) }
    return events
  }

  /// The events of a read, `#` standing for Esc, at a time in milliseconds.
  mutating func read(_ text: String, at milliseconds: Int) -> [Event] {
    decode(input(text), at: .milliseconds(milliseconds))
  }
}
