/// Something that reached the program while it waited.
package enum Event: Equatable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Pasted text as it came, not yet cleaned.
  case paste(String)
  /// The window has another size; `Terminal.size` says which.
  case resized
  /// A byte that is no UTF-8, read as Latin-1: the terminal's character set is set wrong.
  case strayByte(Character)
  /// The bytes that came, and the event they are; nil where they mean nothing here. Comes in place
  /// of that event while `Terminal.tellsBytes`.
  indirect case received([UInt8], as: Event?)
  /// Something happened to the plan's file.
  case fileChanged
  /// The program is asked to end (hang-up, interrupt, termination); the number of the signal. A
  /// terminal that is gone says so once.
  case ending(signal: Int32)

  /// Whether it comes from the keyboard.
  package var isTyped: Bool {
    switch self {
    case .key, .paste, .strayByte, .mouse, .received: true
    case .resized, .fileChanged, .ending: false
    }
  }

  /// Whether it stops what the user waits for.
  package var asksToStop: Bool {
    switch self {
    case .key(.escape), .key(.control("c")): true
    case .received(_, let event?): event.asksToStop
    default: false
    }
  }
}
