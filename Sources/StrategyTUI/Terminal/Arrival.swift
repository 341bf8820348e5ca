/// What came for one press of a key.
struct Arrival: Equatable, Sendable {
  let bytes: [UInt8]
  /// Nil where it means nothing here.
  let event: Event?

  /// Whether a key may have sent it: what means nothing may be one that is not known.
  var mayBeKey: Bool {
    switch event {
    case .key, .strayByte, nil: true
    default: false
    }
  }

  /// The bytes as one can read them: `ESC [ 1 1 ~`, those above ASCII in hexadecimal.
  var spelling: String {
    bytes.map(\.spelling).joined(separator: " ")
  }
}

extension UInt8 {
  fileprivate var spelling: String {
    switch self {
    case 0x1B: return "ESC"
    case 0x20: return "SP"
    case 0x7F: return "DEL"
    case 0..<0x20: return "^\(Character(Unicode.Scalar(self + 0x40)))"
    case 0x21..<0x7F: return String(Character(Unicode.Scalar(self)))
    default: return String(self, radix: 16, uppercase: true)
    }
  }
}
