import Glibc
import StrategyModel
import StrategyTUI
import Synchronization

/// A line on standard error, where that is a terminal and this program has it.
final class StandardErrorLine: WaitingPlace {
  /// How wide the line is that is shown.
  private let width = Mutex(0)

  var isThere: Bool {
    isatty(STDERR_FILENO) == 1 && tcgetpgrp(STDERR_FILENO) == getpgrp()
  }

  func show(_ line: String) {
    width.withLock { width in
      let blanks = max(0, width - line.columns)
      width = line.columns
      write("\r\(line)\(String(repeating: " ", count: blanks))")
    }
  }

  func remove() {
    width.withLock { width in
      write("\r\(String(repeating: " ", count: width))\r")
      width = 0
    }
  }

  private func write(_ text: String) {
    try? StrategyModel.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
