import Glibc
import StrategyModel
import StrategyTUI
import Synchronization

/// What is typed, decoded.
///
/// It is for the thread that waits for it or, while that one is at work, for the one that shows so.
/// What one leaves half decoded the other goes on with.
final class Keyboard: Sendable {
  private struct State {
    var decoder: InputDecoder
    /// What was typed and nobody has taken yet.
    var held: [Event] = []
    var isHungUp = false
  }

  private let state: Mutex<State>

  /// The keyboard of standard input; an Esc that stands alone is known after `$ESCDELAY`.
  init() {
    let delay = variable("ESCDELAY").flatMap { Int($0) } ?? 50
    let decoder = InputDecoder(escapeDelay: .milliseconds(min(max(delay, 0), 1000)))
    state = Mutex(State(decoder: decoder))
  }

  /// What is readable when something was typed; -1 where the terminal is gone.
  var source: Int32 { state.withLock { $0.isHungUp ? -1 : STDIN_FILENO } }

  /// When to call `take` though nothing was typed; nil where nothing is unfinished.
  var deadline: Duration? {
    state.withLock { $0.held.isEmpty ? $0.decoder.deadline : .zero }
  }

  /// Whether keys come with their bytes.
  var tellsBytes: Bool {
    get { state.withLock { $0.decoder.tellsBytes } }
    set { state.withLock { $0.decoder.tellsBytes = newValue } }
  }

  /// Leaves events for whoever takes the next ones.
  func hold(_ events: [Event]) {
    state.withLock { $0.held += events }
  }

  /// Reads that are made at a time, at most: who sends without end does not keep all else waiting.
  private static let mostReads = 64

  /// What was typed and nobody has taken yet, without waiting; a terminal that is gone asks the
  /// program to end, once.
  func take() -> [Event] {
    state.withLock { state in
      defer { state.held = [] }
      state.held += state.decoder.decode([], at: .now)
      for _ in 0..<Self.mostReads {
        guard !state.isHungUp, readable([STDIN_FILENO], until: .zero)[0] else { break }
        let bytes = strategy_tui.bytes(of: STDIN_FILENO)
        state.held +=
          bytes.isEmpty ? [.ending(signal: SIGHUP)] : state.decoder.decode(bytes, at: .now)
        state.isHungUp = bytes.isEmpty
      }
      return state.held
    }
  }
}

/// What one read gives; empty at the end, on an error, and where nothing is there.
func bytes(of file: Int32) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
    count = max(0, uninterrupted { read(file, buffer.baseAddress, buffer.count) })
  }
}
