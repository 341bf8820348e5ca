/// A few words, or parts of them, by which something is found in a list.
package struct FuzzyQuery: Sendable {
  private let words: [(needle: FoldedNeedle, letters: [FoldedNeedle])]

  /// Letters that are looked for; what is typed after them finds nothing more.
  private static let longest = 100

  package init(_ text: String) {
    words = text.prefix(Self.longest).split(separator: " ").map { word in
      (FoldedNeedle(word), word.map { FoldedNeedle(String($0)) })
    }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// How well a text fits, the lower the better: every word is at the text's start, at the start of
  /// a word, inside one, or at least its letters are there in their order.
  ///
  /// - Returns: nil where a word is not there at all; 0 where nothing is asked.
  package func distance(to text: String) -> Int? {
    var sum = 0
    for word in words {
      guard let distance = Self.distance(of: word.needle, word.letters, to: text) else {
        return nil
      }
      sum += distance
    }
    return sum
  }

  /// The items that fit by one of their texts, the best first, those that fit alike in their own
  /// order.
  package func best<Item>(of items: [Item], _ texts: (Item) -> [String]) -> [Int] {
    guard !isEmpty else { return Array(items.indices) }
    let found = items.indices.compactMap { index in
      texts(items[index]).compactMap { distance(to: $0) }.min().map {
        (distance: $0, index: index)
      }
    }
    return found.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.map(\.index)
  }

  private static func distance(
    of needle: FoldedNeedle, _ letters: [FoldedNeedle], to text: String
  ) -> Int? {
    var best: Int?
    for range in needle.ranges(in: text) {
      guard range.lowerBound > 0 else { return 0 }
      let before = text.utf8[text.utf8.index(text.startIndex, offsetBy: range.lowerBound - 1)]
      best = min(best ?? .max, before.isWordPart ? 2 : 1)
    }
    if best != nil { return best }
    var offset = 0
    var gaps = 0
    for letter in letters {
      guard let range = letter.range(in: text, from: offset) else { return nil }
      gaps += offset > 0 && range.lowerBound > offset ? 1 : 0
      offset = range.upperBound
    }
    return 3 + gaps
  }
}

extension UInt8 {
  /// Letters and digits, and every byte of a character beyond ASCII.
  fileprivate var isWordPart: Bool {
    self >= 0x80 || (0x30...0x39).contains(self) || (0x41...0x5A).contains(self)
      || (0x61...0x7A).contains(self)
  }
}
