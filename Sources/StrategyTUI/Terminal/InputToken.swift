/// What stands at the front of undecoded input.
enum InputToken: Equatable {
  case key(Key)
  case mouse(Mouse)
  /// A byte that is no UTF-8, as Latin-1 has it.
  case stray(Character)
  /// To be swallowed.
  case nothing
  /// The mark that begins a bracketed paste.
  case paste
  /// The begin of a string that a terminal sends about itself.
  case string

  enum Front: Equatable {
    case whole(InputToken, length: Int)
    /// More has to come, within `wait`; nil for as long as an Esc alone waits.
    case unfinished(wait: Duration?)
  }

  /// The token that `bytes` begin with.
  ///
  /// - Parameters:
  ///   - bytes: at least one.
  ///   - mayGrow: whether more may come; otherwise nothing is unfinished.
  /// - Returns: the token and how many bytes it takes, or how long to wait for the rest of it.
  static func front(of bytes: ArraySlice<UInt8>, mayGrow: Bool) -> Front {
    let first = bytes[bytes.startIndex]
    switch first {
    case .escape: return escaped(bytes, mayGrow: mayGrow)
    case 0..<0x20, 0x7F: return .whole(control(first), length: 1)
    default: return character(bytes, mayGrow: mayGrow)
    }
  }

  private static func control(_ byte: UInt8) -> InputToken {
    switch byte {
    case 0x08, 0x7F: .key(.backspace)
    case 0x09: .key(.tab)
    case 0x0A, 0x0D: .key(.enter)
    case 0x01...0x1A: .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    default: .nothing
    }
  }

  private static func character(_ bytes: ArraySlice<UInt8>, mayGrow: Bool) -> Front {
    switch UTF8Front(bytes, mayGrow: mayGrow) {
    case .unfinished: .unfinished(wait: .burstDelay)
    case .invalid(let scalar): .whole(.stray(Character(scalar)), length: 1)
    // The control characters above ASCII.
    case .scalar("\u{80}"..."\u{9F}", let length): .whole(.nothing, length: length)
    case .scalar(let scalar, let length):
      .whole(.key(.character(Character(scalar))), length: length)
    }
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>, mayGrow: Bool) -> Front {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return mayGrow ? .unfinished(wait: nil) : .whole(.key(.escape), length: 1)
    }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      return sequence(rest, hasAlt: false, mayGrow: mayGrow)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      if rest.count > 1 { return .whole(.string, length: 2) }
      return mayGrow ? .unfinished(wait: .burstDelay) : .whole(.nothing, length: 2)
    case 0x09:
      // The Linux console's Shift-Tab.
      return .whole(.key(.backTab), length: 2)
    case .escape:
      return escapedTwice(rest, mayGrow: mayGrow)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .whole(.key(Key(altDigit: Int(second - UInt8(ascii: "0")))), length: 2)
    default:
      return swallowed(rest, mayGrow: mayGrow)
    }
  }

  /// Alt with a key that sends a sequence, or the Esc key before something else.
  private static func escapedTwice(_ rest: ArraySlice<UInt8>, mayGrow: Bool) -> Front {
    switch rest.dropFirst().first {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      sequence(rest.dropFirst(), hasAlt: true, mayGrow: mayGrow)
    case nil where mayGrow: .unfinished(wait: nil)
    default: .whole(.key(.escape), length: 1)
    }
  }

  /// Alt with a character: it has no meaning here.
  private static func swallowed(_ rest: ArraySlice<UInt8>, mayGrow: Bool) -> Front {
    switch front(of: rest, mayGrow: mayGrow) {
    case .unfinished(let wait): .unfinished(wait: wait)
    case .whole(_, let length): .whole(.nothing, length: length + 1)
    }
  }

  private static func sequence(
    _ bytes: ArraySlice<UInt8>, hasAlt: Bool, mayGrow: Bool
  ) -> Front {
    let escapes = hasAlt ? 2 : 1
    guard let sequence = ControlSequence(bytes) else {
      if mayGrow { return .unfinished(wait: .sequenceDelay) }
      return .whole(.nothing, length: bytes.count + escapes)
    }
    let length = sequence.length + escapes
    if sequence.beginsPaste { return .whole(.paste, length: length) }
    if let mouse = Mouse(report: sequence) { return .whole(.mouse(mouse), length: length) }
    guard let key = sequence.key(hasAlt: hasAlt) else { return .whole(.nothing, length: length) }
    return .whole(.key(key), length: length)
  }
}
