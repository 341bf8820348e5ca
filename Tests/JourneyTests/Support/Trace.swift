import Foundation
import Glibc

/// The system calls that a running program makes, told by strace.
final class Trace {
  static let isPossible = access(strace, X_OK) == 0
  private static let strace = "/usr/bin/strace"

  private let files: TemporaryFolder
  private let tracer: Child

  /// - Parameters:
  ///   - program: its process.
  ///   - calls: the names of the system calls, with commas between them.
  /// - Throws: where strace cannot be started.
  init(of program: pid_t, _ calls: String) throws {
    files = try TemporaryFolder()
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(null) }
    tracer = try Child(
      [
        Self.strace, "-qq", "-s", "1", "-e", "trace=\(calls)", "-o", files.url("calls").path, "-p",
        "\(program)",
      ], environment: [], files: [null, null, null], in: files.path)
  }

  deinit {
    kill(tracer.id, SIGKILL)
    _ = tracer.ending(waiting: true)
  }

  /// Has the program do something until that is seen.
  ///
  /// - Parameters:
  ///   - call: how a line begins of what it then does.
  ///   - poke: lets it do that.
  /// - Throws: where the test is cancelled.
  /// - Returns: whether it is within thirty seconds.
  func hasSeen(_ call: String, poke: () -> Void) async throws -> Bool {
    let end = ContinuousClock.now + patience
    repeat {
      poke()
      try await Task.sleep(for: .milliseconds(5))
      if calls.contains(where: { $0.hasPrefix(call) }) { return true }
    } while ContinuousClock.now < end
    return false
  }

  private var calls: [String] {
    let text = (try? String(contentsOf: files.url("calls"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// Lets the program go on alone; the calls that were seen, a line each.
  func end() -> [String] {
    kill(tracer.id, SIGINT)
    _ = tracer.ending(waiting: true)
    return calls
  }
}
