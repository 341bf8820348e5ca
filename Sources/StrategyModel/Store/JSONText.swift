/// Strings as JSON spells them, in both directions.
package enum JSONText {
  /// What a string means; the quotation marks left out, already checked by the scanner.
  static func decode(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: UInt8(ascii: "\\")) {
      decoded += rest[..<escape]
      rest = rest[escape...].dropFirst()
      guard let code = rest.popFirst() else { break }
      switch code {
      case UInt8(ascii: "n"): decoded.append(0x0A)
      case UInt8(ascii: "r"): decoded.append(0x0D)
      case UInt8(ascii: "t"): decoded.append(0x09)
      case UInt8(ascii: "b"): decoded.append(0x08)
      case UInt8(ascii: "f"): decoded.append(0x0C)
      case UInt8(ascii: "u"):
        var scalar = hexadecimal(rest.prefix(4)) ?? 0xFFFD
        rest = rest.dropFirst(4)
        if (0xD800...0xDBFF).contains(scalar), let low = hexadecimal(rest.dropFirst(2).prefix(4)) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low &- 0xDC00)
          rest = rest.dropFirst(6)
        }
        decoded += Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
      default: decoded.append(code)
      }
    }
    return decoded + rest
  }

  /// A string with its quotation marks as the program writes it: letters as they are, escapes only
  /// where JSON asks for them.
  package static func encode(_ text: String) -> [UInt8] {
    var encoded: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): encoded += [UInt8(ascii: "\\"), byte]
      case 0x0A: encoded += Array(#"\n"#.utf8)
      case 0x0D: encoded += Array(#"\r"#.utf8)
      case 0x09: encoded += Array(#"\t"#.utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        encoded += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: encoded.append(byte)
      }
    }
    encoded.append(UInt8(ascii: "\""))
    return encoded
  }

  /// An object without white space, of members that are JSON; what is nil is left out.
  static func object(_ members: [(String, [UInt8]?)]) -> [UInt8] {
    let written = members.compactMap { name, value in
      value.map { encode(name) + [UInt8(ascii: ":")] + $0 }
    }
    return [UInt8(ascii: "{")] + written.joined(separator: [UInt8(ascii: ",")])
      + [UInt8(ascii: "}")]
  }

  /// A list without white space, of values that are JSON.
  static func list(_ values: [[UInt8]]) -> [UInt8] {
    [UInt8(ascii: "[")] + values.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }

  /// The value of four hexadecimal digits; nil where it is not four or not digits.
  static func hexadecimal(_ digits: some Collection<UInt8>) -> UInt32? {
    guard digits.count == 4 else { return nil }
    var value: UInt32 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(digit - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(digit - 0x37)
      default: return nil
      }
    }
    return value
  }
}
