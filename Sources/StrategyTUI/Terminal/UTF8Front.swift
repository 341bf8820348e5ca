/// What bytes begin with, read as UTF-8.
enum UTF8Front: Equatable {
  case scalar(Unicode.Scalar, length: Int)
  /// The first byte is no UTF-8; what it is in Latin-1, or a replacement character.
  case invalid(Unicode.Scalar)
  /// A scalar has begun and more may come.
  case unfinished

  /// What `bytes`, at least one, begin with; never unfinished where they may not grow.
  init(_ bytes: ArraySlice<UInt8>, mayGrow: Bool) {
    let first = bytes[bytes.startIndex]
    let length =
      switch first {
      case 0..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    let scalar = bytes.prefix(length)
    if scalar.count == length,
      let valid = String(validating: scalar, as: UTF8.self)?.unicodeScalars.first
    {
      self = .scalar(valid, length: length)
    } else if mayGrow, scalar.count < length,
      scalar.dropFirst().allSatisfy({ 0x80...0xBF ~= $0 })
    {
      self = .unfinished
    } else {
      self = .invalid(first < 0xA0 ? "\u{FFFD}" : Unicode.Scalar(first))
    }
  }
}

extension String {
  /// Text of bytes that should be UTF-8; each that is not is read as Latin-1.
  init(lenient bytes: some Collection<UInt8>) {
    if let valid = String(validating: bytes, as: UTF8.self) {
      self = valid
      return
    }
    self = ""
    var rest = ArraySlice(bytes)
    while !rest.isEmpty {
      switch UTF8Front(rest, mayGrow: false) {
      case .scalar(let scalar, let length):
        unicodeScalars.append(scalar)
        rest = rest.dropFirst(length)
      case .invalid(let scalar):
        unicodeScalars.append(scalar)
        rest = rest.dropFirst()
      case .unfinished:
        rest = []
      }
    }
  }
}
