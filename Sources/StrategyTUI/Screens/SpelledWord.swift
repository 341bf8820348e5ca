import StrategyModel

/// A word in a text of a form, as a dictionary is asked about it.
package struct SpelledWord: Equatable, Sendable {
  /// Which of the form's fields.
  let field: Int
  /// UTF-8 offsets in the field's text.
  let range: Range<Int>
  let text: String
}

extension String {
  /// The words of a text, by their UTF-8 offsets: letters, with hyphens and apostrophes between
  /// them; what has a digit in it is none.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var end = 0
    var hasDigit = false
    var offset = 0
    func finish() {
      if let start, !hasDigit { words.append(start..<end) }
      (start, hasDigit) = (nil, false)
    }
    for character in self {
      let next = offset + character.utf8.count
      if character.isLetter || character.isNumber {
        start = start ?? offset
        end = next
        hasDigit = hasDigit || character.isNumber
      } else if start == nil || end < offset || !"-'’".contains(character) {
        finish()
      }
      offset = next
    }
    finish()
    return words
  }
}

extension EditableForm {
  /// The words of all prose, from behind the cursor on, round to there again.
  var wordsFromHere: [SpelledWord] {
    var (before, after): ([SpelledWord], [SpelledWord]) = ([], [])
    let (fields, prose) = (fields, prose)
    let here = fields.firstIndex(of: focus) ?? 0
    for (index, field) in fields.enumerated() where prose.contains(field) {
      guard let editor = editors[field] else { continue }
      for range in editor.text.words {
        let word = SpelledWord(field: index, range: range, text: String(editor.text[range]))
        if index > here || index == here && range.lowerBound >= editor.cursor {
          after.append(word)
        } else {
          before.append(word)
        }
      }
    }
    return after + before
  }
}

extension FormEditor {
  /// Shows a word that the dictionary does not know, and what might be meant.
  mutating func doubted(_ word: SpelledWord, suggestions: [String], _ context: inout Context) {
    focus(now.fields[word.field])
    move { $0.select(word.range) }
    context.message = .doubt(word.text, suggestions.prefix(6).joined(separator: ", "))
  }
}

extension Phrase {
  fileprivate static func doubt(_ word: String, _ suggestions: String) -> Phrase {
    guard !suggestions.isEmpty else {
      return Phrase(
        da: "Ordbogen kender ikke \"\(word)\" og har ingen forslag.",
        en: "The dictionary does not know \"\(word)\" and has no suggestions.")
    }
    return Phrase(
      da: "Ordbogen kender ikke \"\(word)\". Måske: \(suggestions).",
      en: "The dictionary does not know \"\(word)\". Perhaps: \(suggestions).")
  }
}
