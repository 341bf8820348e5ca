import StrategyModel
import Testing

struct WordDiffTests {
  @Test(arguments: [
    ("", "", ""),
    ("Godt i gang.", "Godt i gang.", "Godt i gang."),
    ("Godt på vej.", "Godt i gang.", "Godt [på vej.] {i gang.}"),
    ("", "Nyt.", "{Nyt.}"),
    ("Gammelt.", "", "[Gammelt.]"),
    ("a b c d", "a c d", "a [b] c d"),
    ("a b c d", "a b x c d", "a b {x} c d"),
    ("a b c d e f", "x b c d e y", "[a] {x} b c d e [f] {y}"),
    // White space is none of the words.
    ("a  b\tc", " a b c ", "a b c"),
    ("a b\nc d", "a b\nc e", "a b / c [d] {e}"),
    ("a b\nc d", "a b\n\nc d", "a b / {/} c d"),
    // What stays by chance is no help.
    (
      "den er god og klar", "det er nu helt umuligt",
      "[den er god og klar] {det er nu helt umuligt}"
    ),
  ])
  func `words are kept, removed and added`(old: String, new: String, marked: String) {
    #expect(WordDiff(from: old, to: new).marked == marked)
  }

  @Test func `a text that says the same is unchanged`() {
    #expect(WordDiff(from: "a\nb", to: " a \n b").isUnchanged)
    #expect(!WordDiff(from: "a b", to: "a c").isUnchanged)
  }

  @Test func `taking back what was added and putting back what was removed gives the old text`() {
    let old = "Vi er i gang med at samle data fra alle skoler.\nDet tager tid, men det går frem."
    let new = "Vi er nu i gang med at samle data fra de fleste skoler.\nDet går frem, men langsomt."
    let runs = WordDiff(from: old, to: new).runs
    let words = { (fate: WordDiff.Fate) in
      runs.filter { $0.fate == .kept || $0.fate == fate }.flatMap(\.words).joined(separator: " ")
    }
    #expect(words(.removed) == old.split(separator: "\n").joined(separator: " \n "))
    #expect(words(.added) == new.split(separator: "\n").joined(separator: " \n "))
  }

  @Test func `long texts are replaced as a whole between what they share at both ends`() {
    let middle = { (word: String) in (0..<600).map { "\(word)\($0)" } }
    let shared = Array(repeating: "ens", count: 800)
    let old = (shared + middle("a") + ["slut"]).joined(separator: " ")
    let new = (shared + middle("b") + ["slut"]).joined(separator: " ")
    let runs = WordDiff(from: old, to: new).runs
    #expect(runs.map(\.fate) == [.kept, .removed, .added, .kept])
    #expect(runs.map(\.words.count) == [800, 600, 600, 1])
  }
}

extension WordDiff {
  /// The text with `[removed]`, `{added}` and `/` for a line break.
  fileprivate var marked: String {
    runs.map { run in
      let text = run.words.map { $0 == "\n" ? "/" : $0 }.joined(separator: " ")
      return switch run.fate {
      case .kept: text
      case .removed: "[\(text)]"
      case .added: "{\(text)}"
      }
    }.joined(separator: " ")
  }
}
