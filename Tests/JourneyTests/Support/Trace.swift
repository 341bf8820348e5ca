import Foundation
import Glibc

/// The system calls that a running program makes, told by strace.
final class Trace {
  static let isPossible = access(strace, X_OK) == 0
  private static let strace = "/usr/bin/strace"

  private let files: TemporaryFolder
  private let tracer: Child
  private let traced: pid_t

  /// - Parameters:
  ///   - program: its process.
  ///   - call: the name of the system call.
  /// - Throws: where strace cannot be started.
  init(of program: pid_t, _ call: String) throws {
    files = try TemporaryFolder()
    traced = program
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    defer { close(null) }
    tracer = try Child(
      [
        Self.strace, "-qq", "-s", "1", "-e", "trace=\(call)", "-o", files.url("calls").path, "-p",
        "\(program)",
      ], environment: [], files: [null, null, null], in: files.path)
  }

  deinit {
    kill(tracer.id, SIGKILL)
    _ = tracer.ending(waiting: true)
  }

  /// Waits until it sees what the program does; whether it did within ten seconds.
  func hasBegun() async throws -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    repeat {
      let status = FileManager.default.contents(atPath: "/proc/\(traced)/status") ?? Data()
      if String(decoding: status, as: UTF8.self).contains("TracerPid:\t\(tracer.id)\n") {
        return true
      }
      try await Task.sleep(for: .milliseconds(5))
    } while ContinuousClock.now < end
    return false
  }

  /// Lets the program go on alone; the calls that were seen, a line each.
  func end() throws -> [String] {
    kill(tracer.id, SIGINT)
    _ = tracer.ending(waiting: true)
    return try String(contentsOf: files.url("calls"), encoding: .utf8).split(separator: "\n")
      .map(String.init)
  }
}
