/// A character of a UTF-8 text as a search reads it: at most four bytes.
struct FoldedCharacter {
  private var packed: UInt32 = 0
  /// Folded bytes; 0 for a mark that stands on nothing.
  private(set) var count = 0
  /// UTF-8 bytes of the text that it stands for, 1 at least.
  private(set) var length: Int

  subscript(index: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: packed >> (8 * UInt32(index)))
  }

  /// Reads the character, and the marks on it, that begins at an offset of valid UTF-8.
  init(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = source[offset]
    length = 1
    switch first {
    case 0x41...0x5A: append(first + 0x20)
    case 0x09...0x0D: append(0x20)
    case 0..<0x80: append(first)
    default: readScalar(source, at: offset)
    }
    let base = count == 1 ? self[0] : 0
    while let mark = Self.mark(source, at: offset + length) {
      if base == 0x61, mark == 0x30A { append(0x61) }
      if base == 0x61 || base == 0x6F, mark == 0x308 { append(0x65) }
      length += 2
    }
  }

  private mutating func append(_ byte: UInt8) {
    guard count < 4 else { return }
    packed |= UInt32(byte) << (8 * UInt32(count))
    count += 1
  }

  private mutating func readScalar(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let first = source[offset]
    length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, source.count - offset)
    if length == 2 {
      if first == 0xC2, source[offset + 1] == 0xA0 { return append(0x20) }
      if first == 0xC3, let letters = Self.latin(source[offset + 1] & 0x1F) {
        append(letters.first)
        if letters.second != 0 { append(letters.second) }
        return
      }
      if Self.mark(source, at: offset) != nil { return }
    }
    let whole = UnsafeBufferPointer(rebasing: source[offset..<offset + length])
    let scalar = String(decoding: whole, as: UTF8.self).unicodeScalars.first
    let lower = scalar?.properties.lowercaseMapping.unicodeScalars.first
    lower.map { UTF8.encode($0)?.forEach { append($0) } }
  }

  /// A combining mark (U+0300 to U+036F) at an offset.
  private static func mark(_ source: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 1 < source.count, (0xCC...0xCD).contains(source[offset]) else { return nil }
    let value = UInt32(source[offset] & 0x1F) << 6 | UInt32(source[offset + 1] & 0x3F)
    return (0x300...0x36F).contains(value) ? value : nil
  }

  /// What U+00C0 to U+00DF, and as well U+00E0 to U+00FF, are read as, one letter or two; nil for
  /// what is no letter with a mark.
  private static func latin(_ offset: UInt8) -> (first: UInt8, second: UInt8)? {
    let (a, e, o) = (UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"))
    switch offset {
    case 0x00...0x03: return (a, 0)
    case 0x04, 0x06: return (a, e)
    case 0x05: return (a, a)
    case 0x07: return (UInt8(ascii: "c"), 0)
    case 0x08...0x0B: return (e, 0)
    case 0x0C...0x0F: return (UInt8(ascii: "i"), 0)
    case 0x11: return (UInt8(ascii: "n"), 0)
    case 0x12...0x15: return (o, 0)
    case 0x16, 0x18: return (o, e)
    case 0x19...0x1C: return (UInt8(ascii: "u"), 0)
    case 0x1D: return (UInt8(ascii: "y"), 0)
    default: return nil
    }
  }
}
