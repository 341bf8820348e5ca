import CJourney
import Foundation
import Glibc
import Testing

/// The program on a terminal of the test's own: what goes over the wire, settings, signals.
final class PTYSession {
  let folder: PlanFolder
  let child: Child
  /// All that the program wrote so far.
  private(set) var written: [UInt8] = []
  private var master: Int32 = -1
  /// Held open, so that the terminal keeps its settings when the program is gone.
  private var terminal: Int32 = -1
  private var ended: Child.Ending?

  /// - Parameters: as those of `TerminalSession`.
  init(
    _ folder: PlanFolder? = nil, _ arguments: [String] = [], size: (Int, Int) = (80, 24),
    environment: [String: String?] = [:], command: [String]? = nil
  ) throws {
    self.folder = try folder ?? PlanFolder()
    guard journey_terminal(&master, &terminal) == 0 else {
      throw Child.Failed(program: "a terminal", code: errno)
    }
    settingsBefore = Self.settings(of: terminal)
    Self.resize(master, to: size)
    child = try Child(
      try command ?? [Program.path] + arguments + ["plan.json"],
      environment: Surroundings.variables(home: self.folder.path, environment),
      files: [terminal, terminal, terminal], in: self.folder.path)
  }

  deinit {
    if ended == nil {
      kill(child.id, SIGKILL)
      _ = child.ending(waiting: true)
    }
    if master >= 0 { close(master) }
    close(terminal)
  }

  /// What `tcgetattr` told before the program was started.
  private(set) var settingsBefore = Data()
  /// What it tells now.
  var settings: Data { Self.settings(of: terminal) }

  private static func settings(of terminal: Int32) -> Data {
    var settings = termios()
    tcgetattr(terminal, &settings)
    return withUnsafeBytes(of: &settings) { Data($0) }
  }

  func resize(to size: (Int, Int)) { Self.resize(master, to: size) }

  private static func resize(_ master: Int32, to size: (Int, Int)) {
    var window = winsize(
      ws_row: UInt16(size.1), ws_col: UInt16(size.0), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  // MARK: Wire

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
  }

  var text: String { String(decoding: written, as: UTF8.self) }

  /// Forgets what the program wrote so far.
  func forget() { written = [] }

  /// Takes what is there to read; whether there was any.
  @discardableResult
  private func read() -> Bool {
    guard master >= 0 else { return false }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, Glibc.read(master, buffer.baseAddress, buffer.count))
    }
    written += bytes
    return !bytes.isEmpty
  }

  /// Waits until the program has written a text; whether it did within thirty seconds.
  func hasWritten(_ text: String) async throws -> Bool {
    let wanted = Array(text.utf8)
    return try await waits { $0.firstRange(of: wanted) != nil }
  }

  /// Waits until a text is the last that the program has written, as a prompt is; whether it was
  /// within thirty seconds.
  func asks(_ prompt: String) async throws -> Bool {
    try await waits { $0.suffix(prompt.utf8.count).elementsEqual(prompt.utf8) }
  }

  private func waits(until holds: ([UInt8]) -> Bool) async throws -> Bool {
    let end = ContinuousClock.now + patience
    repeat {
      if !read() { try await Task.sleep(for: .milliseconds(5)) }
      if holds(written) { return true }
    } while ContinuousClock.now < end
    return false
  }

  /// Waits until the first screen is there, whole: the last row ends it.
  func start() async throws -> Bool {
    guard try await hasWritten("F10") else { return false }
    try await rest()
    return true
  }

  /// Presses keys, and waits until the program has written something, and then no more for a while.
  ///
  /// Where it shows that it is at work, it drops keys until it is done, and turns a wheel eight times
  /// a second.
  func reacts(to keys: String) async throws {
    let before = written.count
    send(keys)
    _ = try await waits { $0.count > before }
    try await rest(for: .milliseconds(30))
    let reaction = String(decoding: written[min(before, written.count)...], as: UTF8.self)
    if reaction.contains(" ...") { try await rest(for: .seconds(1)) }
  }

  /// Waits until nothing more comes for a while.
  func rest(for time: Duration = .milliseconds(100)) async throws {
    var end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      if read() { end = ContinuousClock.now + time }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  // MARK: Ends

  /// Closes the terminal's other side, as a dropped connection does.
  func hangUp() {
    close(master)
    master = -1
  }

  /// Waits until the program has ended, and expects how.
  func ends(
    by expected: Child.Ending, at location: SourceLocation = #_sourceLocation
  ) async throws {
    let ending = try await ending()
    #expect(ending == expected, sourceLocation: location)
  }

  /// How the program ended; nil where it still runs after thirty seconds.
  func ending() async throws -> Child.Ending? {
    let end = ContinuousClock.now + patience
    while ended == nil, ContinuousClock.now < end {
      ended = child.ending()
      if !read(), ended == nil { try await Task.sleep(for: .milliseconds(5)) }
    }
    while read() {}
    return ended
  }
}
