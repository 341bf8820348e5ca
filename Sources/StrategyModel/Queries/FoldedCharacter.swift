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
      if first == 0xC3, let letters = Self.latin[Int(source[offset + 1] & 0x1F)] {
        return letters.utf8.forEach { append($0) }
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

  /// U+00C0 to U+00DF, and as well U+00E0 to U+00FF; nil for what is no letter with a mark.
  private static let latin: [String?] = [
    "a", "a", "a", "a", "ae", "aa", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    nil, "n", "o", "o", "o", "o", "oe", nil, "oe", "u", "u", "u", "u", "y", nil, nil,
  ]

}
