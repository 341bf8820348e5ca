/// What keys do in every text, whether it has one line or many.
extension TextEditor {
  package enum Move: CaseIterable, Sendable {
    case up, down, left, right, wordLeft, wordRight, start, end, pageUp, pageDown

    var keys: [Key] {
      switch self {
      case .up: [.up]
      case .down: [.down]
      case .left: [.left]
      case .right: [.right]
      case .wordLeft: [.wordLeft]
      case .wordRight: [.wordRight]
      case .start: [.home, .control("a")]
      case .end: [.end, .control("e")]
      case .pageUp: [.pageUp]
      case .pageDown: [.pageDown]
      }
    }
  }

  package enum Deletion: CaseIterable, Sendable {
    case line, word, before, after

    var key: Key {
      switch self {
      case .line: .control("k")
      case .word: .control("w")
      case .before: .backspace
      case .after: .delete
      }
    }
  }

  /// Moves the cursor; false where up or down find the edge of the text.
  @discardableResult
  mutating func go(_ move: Move) -> Bool {
    switch move {
    case .up: return up()
    case .down: return down()
    case .left: left()
    case .right: right()
    case .wordLeft: wordLeft()
    case .wordRight: wordRight()
    case .start: lineStart()
    case .end: lineEnd()
    case .pageUp: pageUp()
    case .pageDown: pageDown()
    }
    return true
  }

  mutating func delete(_ deletion: Deletion) {
    switch deletion {
    case .line: _ = cutLine()
    case .word: deleteWordBack()
    case .before: backspace()
    case .after: deleteForward()
    }
  }

  /// Takes a key that writes, deletes or moves; false for any other.
  package mutating func press(_ key: Key) -> Bool {
    if case .character(let character) = key {
      insert(String(character))
    } else if let move = Move.allCases.first(where: { $0.keys.contains(key) }) {
      go(move)
    } else if let deletion = Deletion.allCases.first(where: { $0.key == key }) {
      delete(deletion)
    } else {
      return false
    }
    return true
  }
}
