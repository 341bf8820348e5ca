/// The file of what is kept from one start to the next, readable by its owner alone.
///
/// Several programs may have it at once: each changes what stands there at that moment, and of two
/// that do so in the same instant the later one stays.
package struct Memory: Sendable {
  private let path: String

  /// - Parameter state: the user's state folder: `$XDG_STATE_HOME`, else `~/.local/state`.
  package init(state: String) {
    path = "\(state)/strategy-tui/remembered.json"
  }

  /// What is kept; nothing where the file is not there, or is damaged.
  package func read() -> Remembered {
    guard let bytes = PrivateFile(path).read(), let reader = try? JSONReader(bytes) else {
      return Remembered()
    }
    return Remembered(reader)
  }

  /// Changes what is kept; where it cannot be written, it stays as it was.
  package func change(_ change: (inout Remembered) -> Void) {
    let old = read()
    var new = old
    change(&new)
    if new != old { try? PrivateFile(path).write(new.json) }
  }
}
