package import StrategyModel

/// What helps to write beside the form's own keys: another editor, and a dictionary.
package struct WritingAids: Sendable {
  /// Why texts cannot be written in another editor; nil where they can.
  let editorRefused: @Sendable () -> Phrase?
  /// Puts a text into a file of its own, for an editor to open.
  let lend: @Sendable (String) -> Lending
  /// Why spelling cannot be checked; nil where it can.
  let spellingRefused: @Sendable () -> Phrase?
  /// The first of the words that the dictionary does not know; takes two seconds at the most.
  let doubt: @Sendable ([String]) -> SpellingAnswer

  package init(
    editorRefused: @autoclosure @escaping @Sendable () -> Phrase?,
    lend: @escaping @Sendable (String) -> Lending,
    spellingRefused: @autoclosure @escaping @Sendable () -> Phrase?,
    doubt: @escaping @Sendable ([String]) -> SpellingAnswer
  ) {
    self.editorRefused = editorRefused
    self.lend = lend
    self.spellingRefused = spellingRefused
    self.doubt = doubt
  }

  /// A text in a file for an editor.
  package enum Lending: Sendable {
    /// The editor's command, and what takes the text back once that has ended.
    case ready([String], takeBack: @Sendable (ProgramEnd) -> TakenBack)
    case failed(Phrase)
  }

  /// What became of a text in another editor.
  package enum TakenBack: Equatable, Sendable {
    case changed(String)
    case unchanged
    /// The text stays as it was, and why.
    case failed(Phrase)
  }

  package enum SpellingAnswer: Equatable, Sendable {
    /// The place of the word in the list, and what might be meant, the likeliest first.
    case doubt(Int, suggestions: [String])
    /// All words are known.
    case sure
    case failed(Phrase)
  }
}
