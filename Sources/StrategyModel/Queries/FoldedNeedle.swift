/// What is searched for, folded as Danes expect: case, accents and kinds of blanks do not count;
/// æ is ae, ø is oe and å is aa, however they are composed, and never a or o alone.
package struct FoldedNeedle: Equatable, Sendable {
  private let bytes: [UInt8]
  /// By byte: 1 where the needle's first character may begin with it.
  private let firsts: [UInt8]
  /// By byte: 1 where it may come after such a byte.
  private let seconds: [UInt8]

  package init(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    var copy = String(text)
    copy.withUTF8 { source in
      var offset = 0
      while offset < source.count {
        let character = FoldedCharacter(source, at: offset)
        for index in 0..<character.count { bytes.append(character[index]) }
        offset += character.length
      }
    }
    self.bytes = bytes
    firsts = Self.table { Self.may(begin: bytes.first, with: $0) }
    seconds = Self.table { $0 >= 0x80 || bytes.count < 2 || Self.may(begin: bytes[1], with: $0) }
  }

  private static func table(_ holds: (UInt8) -> Bool) -> [UInt8] {
    (0...UInt8.max).map { holds($0) ? 1 : 0 }
  }

  /// Whether a character that begins with a byte may be read like a folded one.
  private static func may(begin folded: UInt8?, with byte: UInt8) -> Bool {
    guard let folded else { return false }
    return switch byte {
    case 0x41...0x5A: byte + 0x20 == folded
    case 0x09...0x0D: folded == 0x20
    // Letters with marks, most of them in Danish: they are read as one of these and more.
    case 0xC3: folded >= 0x80 || "aceinouy".utf8.contains(folded)
    case 0xC2...: true
    default: byte == folded
    }
  }

  /// Nothing is searched for: nothing is found.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The first place of a text, in UTF-8 offsets, that reads like the needle.
  ///
  /// - Parameters:
  ///   - text: where it is looked for.
  ///   - start: a UTF-8 offset, on a border between characters, to begin at.
  /// - Returns: whole characters with the marks on them; nil where there is no such place.
  package func range(in text: String, from start: Int = 0) -> Range<Int>? {
    var copy = text
    return copy.withUTF8 { range(in: $0, from: start) }
  }

  /// Whether valid UTF-8 has a place that reads like the needle.
  func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool { range(in: text, from: 0) != nil }

  private func range(
    in source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    guard let first = bytes.first else { return nil }
    return firsts.withUnsafeBufferPointer { firsts in
      seconds.withUnsafeBufferPointer { seconds in
        var offset = start
        while offset < source.count {
          let next = offset + 1 < source.count ? source[offset + 1] : 0x80
          guard firsts[Int(source[offset])] & seconds[Int(next)] != 0 else {
            offset += 1
            continue
          }
          let character = FoldedCharacter(source, at: offset)
          if character.count > 0, character[0] == first, let end = end(in: source, from: offset) {
            return offset..<end
          }
          offset += character.length
        }
        return nil
      }
    }
  }

  /// All places that do not overlap.
  package func ranges(in text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    while let range = range(in: text, from: ranges.last?.upperBound ?? 0) { ranges.append(range) }
    return ranges
  }

  /// Where the needle ends that begins at an offset; nil where something else stands there, or
  /// only a part of a character would be meant.
  private func end(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    var found = 0
    while found < bytes.count {
      guard offset < source.count else { return nil }
      let character = FoldedCharacter(source, at: offset)
      guard found + character.count <= bytes.count else { return nil }
      for index in 0..<character.count where character[index] != bytes[found + index] {
        return nil
      }
      found += character.count
      offset += character.length
    }
    return offset
  }
}
