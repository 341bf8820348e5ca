import Glibc
import StrategyModel
import StrategyTUI

/// The terminal of standard output, as the system knows it.
enum OutputDevice {
  /// The window's size; nil where it is not known.
  static var size: Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return nil }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// Whether another program has the terminal, which this one then must leave alone.
  static var isElsewhere: Bool {
    let foreground = tcgetpgrp(STDOUT_FILENO)
    return foreground > 0 && foreground != getpgrp()
  }

  /// Writes at once; what fails is left.
  static func write(_ sequence: String) {
    try? StrategyModel.write(Array(sequence.utf8), to: STDOUT_FILENO)
  }
}
