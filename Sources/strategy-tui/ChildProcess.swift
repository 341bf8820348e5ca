import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// Another program that this one started.
struct ChildProcess {
  private let id: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: its name, found on PATH, and its arguments.
  ///   - files: what its files 0, 1 and 2 are; -1 for those of this program.
  /// - Throws: where it cannot be started.
  init(_ words: [String], files: [Int32] = [-1, -1, -1]) throws(SystemFault) {
    let copies = words.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    id = terminal_start(copies, files)
    guard id > 0 else { throw SystemFault(code: -id) }
  }

  func send(_ signal: Int32) {
    kill(id, signal)
  }

  /// How it ended; nil while it runs, and once it was told.
  func ending() -> ProgramEnd? {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else { return nil }
    return status & 0x7F == 0 ? .exit(status >> 8 & 0xFF) : .signal(status & 0x7F)
  }

  /// Ends it at once.
  func end() {
    kill(id, SIGKILL)
    var status: Int32 = 0
    waitpid(id, &status, 0)
  }

  /// Where a program is found on PATH; nil where it is not.
  static func path(of name: String) -> String? {
    let folders = (variable("PATH") ?? "").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
