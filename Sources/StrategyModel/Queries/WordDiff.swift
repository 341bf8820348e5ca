/// What became of a text, word by word.
///
/// White space other than line breaks is not compared.
package struct WordDiff: Equatable, Sendable {
  package enum Fate: Sendable {
    case kept, removed, added
  }

  /// Words in a row that have the same fate; a line break is a word of its own, `"\n"`.
  package struct Run: Equatable, Sendable {
    package let fate: Fate
    package fileprivate(set) var words: [String]
  }

  /// In the order in which they are read; what was removed comes before what replaced it.
  package private(set) var runs: [Run] = []

  /// The most cells of the table that finds what two texts share: 500 words against 500.
  ///
  /// Beyond it what lies between the shared beginning and the shared end is replaced as a whole.
  private static let limit = 250_000

  package init(from old: String, to new: String) {
    let (old, new) = (Self.words(old), Self.words(new))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    add(.kept, old[..<start])
    addMiddle(old[start..<old.count - end], new[start..<new.count - end])
    add(.kept, old[(old.count - end)...])
    let kept = runs.filter { $0.fate == .kept }.joinedWords
    // Crumbs that stay by chance make two texts hard to read; apart, they are easy.
    if kept.count * 3 < max(old.count, new.count) {
      runs = []
      add(.removed, old[...])
      add(.added, new[...])
    }
  }

  package var isUnchanged: Bool { runs.allSatisfy { $0.fate == .kept } }

  private static func words(_ text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let words = lines.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    return Array(words.joined(separator: ["\n"]))
  }

  private mutating func add(_ fate: Fate, _ words: ArraySlice<String>) {
    guard !words.isEmpty else { return }
    if runs.last?.fate == fate {
      runs[runs.count - 1].words += words
    } else {
      runs.append(Run(fate: fate, words: Array(words)))
    }
  }

  /// Adds texts that begin and end differently.
  private mutating func addMiddle(_ old: ArraySlice<String>, _ new: ArraySlice<String>) {
    guard old.count * new.count <= Self.limit else {
      add(.removed, old)
      return add(.added, new)
    }
    let shared = SharedWords(Array(old), Array(new))
    var (left, right) = (0, 0)
    var (removed, added) = (old.startIndex, new.startIndex)
    while left < old.count, right < new.count {
      guard shared.starts(left, right) else {
        if shared.count(left + 1, right) >= shared.count(left, right + 1) {
          left += 1
        } else {
          right += 1
        }
        continue
      }
      add(.removed, old[removed..<old.startIndex + left])
      add(.added, new[added..<new.startIndex + right])
      add(.kept, new[(new.startIndex + right)...(new.startIndex + right)])
      (left, right) = (left + 1, right + 1)
      (removed, added) = (old.startIndex + left, new.startIndex + right)
    }
    add(.removed, old[removed...])
    add(.added, new[added...])
  }
}

extension [WordDiff.Run] {
  fileprivate var joinedWords: [String] { flatMap(\.words) }
}

/// How long the longest list of words is that two lists share from two places on.
private struct SharedWords {
  private let old: [Int]
  private let new: [Int]
  /// A row for each place in `old` and one more, a column for each in `new` and one more.
  private var table: [UInt16]

  init(_ old: [String], _ new: [String]) {
    var numbers: [String: Int] = [:]
    func number(_ word: String) -> Int {
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
    self.old = old.map(number)
    self.new = new.map(number)
    table = Array(repeating: 0, count: (old.count + 1) * (new.count + 1))
    for left in old.indices.reversed() {
      for right in new.indices.reversed() {
        table[index(left, right)] =
          starts(left, right)
          ? table[index(left + 1, right + 1)] + 1
          : max(table[index(left + 1, right)], table[index(left, right + 1)])
      }
    }
  }

  func count(_ left: Int, _ right: Int) -> UInt16 { table[index(left, right)] }

  func starts(_ left: Int, _ right: Int) -> Bool { old[left] == new[right] }

  private func index(_ left: Int, _ right: Int) -> Int { left * (new.count + 1) + right }
}
