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

  private let keyboard: Keyboard
  private let signalPipe: Int32
  /// What tells that the plan's file changed; nil while there is no plan.
  private var watch: FolderWatch?

  /// Whether keys come with their bytes.
  var tellsBytes: Bool {
    get { keyboard.tellsBytes }
    set { keyboard.tellsBytes = newValue }
  }

  init(keyboard: Keyboard, signalPipe: Int32) {
    self.keyboard = keyboard
    self.signalPipe = signalPipe
  }

  mutating func watch(_ watch: FolderWatch?) {
    self.watch?.end()
    self.watch = watch
  }

  /// Waits until something arrives and returns all that is there; nothing where `end` passed.
  mutating func wait(until end: Duration?) -> [Arrival] {
    while true {
      readable(
        [signalPipe, keyboard.source, watch?.source ?? -1],
        until: [end, keyboard.deadline, watch?.deadline].compactMap(\.self).min())
      var arrivals = takeSignals().map(Arrival.signal)
      arrivals += keyboard.take().map(Arrival.event)
      if watch?.hasChanged() == true { arrivals.append(.event(.fileChanged)) }
      if !arrivals.isEmpty { return arrivals }
      if let end, end <= .now { return [] }
    }
  }

  /// The signals that arrived and were not yet taken.
  func takeSignals() -> [Int32] {
    bytes(of: signalPipe).map(Int32.init)
  }

  /// Waits for signals, and for nothing that is typed; returns none where `end` passed.
  func waitForSignals(until end: Duration?) -> [Int32] {
    readable([signalPipe], until: end)
    return takeSignals()
  }
}

/// Waits until something can be read from one of some files, or the time has come; -1 is no file.
///
/// - Returns: for each of them whether it is so; for none where a signal came first.
@discardableResult
func readable(_ files: [Int32], until end: Duration?) -> [Bool] {
  var sources = files.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  poll(&sources, nfds_t(sources.count), end.map { max(.zero, $0 - .now).milliseconds } ?? -1)
  return sources.map { $0.revents != 0 }
}

extension Duration {
  /// The time on a clock that never goes back.
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Rounded up, so that a wait of that long is not too short.
  var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    let millisecond: Int64 = 1_000_000_000_000_000
    return Int32(clamping: seconds * 1000 + (attoseconds + millisecond - 1) / millisecond)
  }
}
