extension TextEditor {
  /// Puts a text in at the cursor, which moves behind it, or in the place of what is marked.
  package mutating func insert(_ string: String) {
    let typed = string.count == 1 && string.first?.isLineBreak == false && selection == nil
    replace(selection ?? cursor..<cursor, with: string, as: typed ? .typing : .other)
  }

  package mutating func newline() {
    insert("\n")
  }

  /// Deletes what is marked, else the grapheme before the cursor.
  package mutating func backspace() {
    guard cut() == nil else { return }
    replace(before(cursor)..<cursor, with: "", as: .deleting)
  }

  /// Deletes what is marked, else the grapheme after the cursor.
  package mutating func deleteForward() {
    guard cut() == nil else { return }
    replace(cursor..<after(cursor), with: "", as: .deleting)
  }

  /// Deletes from the start of the word that the cursor is in or behind.
  package mutating func deleteWordBack() {
    replace(wordStart(before: cursor)..<cursor, with: "", as: .other)
  }

  /// Takes out what is marked, else the line the cursor is in with all its rows and its line break,
  /// as nano does; returns it, nil where nothing is.
  package mutating func cutLine() -> String? {
    if let marked = cut() { return marked }
    let here = text.index(atOffset: cursor)
    let start = text[..<here].lastIndex(where: \.isLineBreak).map { text.index(after: $0) }
    let end = text[here...].firstIndex(where: \.isLineBreak).map { text.index(after: $0) }
    let range = (start ?? text.startIndex)..<(end ?? text.endIndex)
    let line = String(text[range])
    replace(
      text.offset(of: range.lowerBound)..<text.offset(of: range.upperBound), with: "", as: .other)
    return line.isEmpty ? nil : line
  }

  /// Puts a text in the place of all that stands here, with the cursor at its end.
  package mutating func replaceAll(with string: String) {
    replace(0..<text.utf8.count, with: string, as: .other)
  }

  mutating func replace(_ range: Range<Int>, with string: String, as edit: Edit) {
    follow()
    lastEdit = range.isEmpty && string.isEmpty ? .none : edit
    let indices = text.index(atOffset: range.lowerBound)..<text.index(atOffset: range.upperBound)
    text.replaceSubrange(indices, with: string)
    rows.replace(
      range, with: string.utf8.count, in: text, width: Self.roomForText(size.width))
    // What was put in, or is neighbours now, may be one grapheme with what follows.
    cursor = border(from: range.lowerBound + string.utf8.count)
    column = nil
    mark = nil
    found = nil
    follow()
  }
}
