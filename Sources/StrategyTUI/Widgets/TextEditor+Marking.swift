extension TextEditor {
  struct Mark: Equatable {
    let offset: Int
    /// Whether moving keeps it (it was set by a key) or ends it (Shift was held).
    let stays: Bool
  }

  /// UTF-8 offsets of what is marked; nil where nothing is.
  package var selection: Range<Int>? {
    guard let mark, mark.offset != cursor else { return nil }
    return min(mark.offset, cursor)..<max(mark.offset, cursor)
  }

  /// Whether the cursor marks what it passes, or has marked something.
  package var isMarking: Bool { mark != nil }

  package var markedText: String? { selection.map { String(text[$0]) } }

  /// Marks a part of the text, until the cursor moves; the cursor goes behind it.
  package mutating func select(_ range: Range<Int>) {
    go(to: range.lowerBound)
    let start = Mark(offset: cursor, stays: false)
    go(to: range.upperBound)
    mark = start
  }

  /// Shows what was found, with the cursor before it: what is typed next does not replace it.
  package mutating func show(_ range: Range<Int>) {
    go(to: range.lowerBound)
    found = cursor..<max(cursor, border(from: range.upperBound))
  }

  /// Ends marking; what was marked stays as it is.
  package mutating func endMarking() {
    mark = nil
  }

  /// Starts marking at the cursor, or ends it.
  package mutating func toggleMark() {
    mark = mark == nil ? Mark(offset: cursor, stays: true) : nil
  }

  /// Moves with what is passed over marked, as the arrows do while Shift is held.
  package mutating func marking<Result>(_ move: (inout Self) -> Result) -> Result {
    let start = mark ?? Mark(offset: cursor, stays: false)
    defer { mark = start }
    return move(&self)
  }

  /// Takes out what is marked, and returns it; nil where nothing is.
  package mutating func cut() -> String? {
    guard let selection else { return nil }
    let taken = String(text[selection])
    replace(selection, with: "", as: .other)
    return taken
  }
}
