import StrategyModel

/// A word in a text of a form, as a dictionary is asked about it.
package struct SpelledWord: Equatable, Sendable {
  let field: Field
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

extension FollowUpForm {
  /// The words of all texts, from behind the cursor on, round to there again.
  var wordsFromHere: [SpelledWord] {
    var (before, after): ([SpelledWord], [SpelledWord]) = ([], [])
    let texts = texts
    let here = texts.firstIndex { .text($0) == focus } ?? -1
    for (index, field) in texts.enumerated() {
      let text = answer[text: field]
      let cursor = editors[field]?.cursor ?? 0
      for range in text.words {
        let word = SpelledWord(field: field, range: range, text: String(text[range]))
        if index > here || index == here && range.lowerBound >= cursor {
          after.append(word)
        } else {
          before.append(word)
        }
      }
    }
    return after + before
  }
}
