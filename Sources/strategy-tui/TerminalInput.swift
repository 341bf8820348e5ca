import CTerminal
import Glibc
import StrategyTUI

/// What reaches the program while it waits: the terminal's bytes, decoded, signals, and that the
/// plan's file changed.
struct TerminalInput {
  enum Arrival {
    case event(Event)
    case signal(Int32)
  }

  private let tty: Int32
  private let signalPipe: Int32
  private var decoder: InputDecoder
  private var watch: FolderWatch
  private var isHungUp = false
  /// Whether keys come with their bytes.
  var tellsBytes: Bool {
    get { decoder.tellsBytes }
    set { decoder.tellsBytes = newValue }
  }

  init(tty: Int32, signalPipe: Int32, decoder: InputDecoder, watch: FolderWatch) {
    self.tty = tty
    self.signalPipe = signalPipe
    self.decoder = decoder
    self.watch = watch
  }

  /// Waits until something arrives and returns all that is there; nothing where `end` passed.
  mutating func wait(until end: Duration?) -> [Arrival] {
    while true {
      let next = [end, decoder.deadline, watch.deadline].compactMap(\.self).min()
      let isReady = isReady(until: next)
      var arrivals = takeSignals().map(Arrival.signal)
      arrivals += (isReady ? read() : decoder.decode([], at: .now)).map(Arrival.event)
      if watch.hasChanged() { arrivals.append(.event(.fileChanged)) }
      if !arrivals.isEmpty { return arrivals }
      if let end, end <= .now { return [] }
    }
  }

  /// The signals that arrived and were not yet taken.
  func takeSignals() -> [Int32] {
    bytes(of: signalPipe).map(Int32.init)
  }

  /// Whether the terminal has input, or its end; false where a signal or the time came first.
  private func isReady(until end: Duration?) -> Bool {
    var sources = [
      pollfd(fd: signalPipe, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isHungUp ? -1 : tty, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch.source, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, 3, end.map { max(.zero, $0 - .now).milliseconds } ?? -1)
    return count > 0 && sources[1].revents != 0
  }

  /// Decodes all the input that is there; a terminal that is gone asks the program to end, once.
  private mutating func read() -> [Event] {
    var events: [Event] = []
    repeat {
      let bytes = bytes(of: tty)
      if bytes.isEmpty {
        isHungUp = true
        return events + [.ending(signal: SIGHUP)]
      }
      events += decoder.decode(bytes, at: .now)
    } while isReady(until: .zero)
    return events
  }

  /// What one read gives; empty at the end, on an error, and where nothing is there.
  private func bytes(of file: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
    }
  }
}

extension Duration {
  /// The time on a clock that never goes back.
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Rounded up, so that a wait of that long is not too short.
  fileprivate var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    let millisecond: Int64 = 1_000_000_000_000_000
    return Int32(clamping: seconds * 1000 + (attoseconds + millisecond - 1) / millisecond)
  }
}
