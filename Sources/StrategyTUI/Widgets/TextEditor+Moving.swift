extension TextEditor {
  package mutating func left() {
    move(to: before(cursor))
  }

  package mutating func right() {
    move(to: after(cursor))
  }

  /// Moves to the start of the word that the cursor is in or behind.
  package mutating func wordLeft() {
    move(to: wordStart(before: cursor))
  }

  /// Moves to the start of the next word.
  package mutating func wordRight() {
    let rest = text[text.index(atOffset: cursor)...]
    let next = rest.drop(while: \.isWordPart).drop { !$0.isWordPart }
    move(to: text.offset(of: next.startIndex))
  }

  /// Moves up a row; false where there is none, so that a form can go to the field above.
  package mutating func up() -> Bool {
    move(rows: -1)
  }

  /// Moves down a row; false where there is none, so that a form can go to the field below.
  package mutating func down() -> Bool {
    move(rows: 1)
  }

  package mutating func pageUp() {
    _ = move(rows: min(-1, 1 - size.height))
  }

  package mutating func pageDown() {
    _ = move(rows: max(1, size.height - 1))
  }

  /// Moves to the start of the row on the screen.
  package mutating func lineStart() {
    move(to: rows[place(in: rows).y].range.lowerBound)
  }

  /// Moves to the end of the row on the screen: before the space that a wrapped one is broken at.
  package mutating func lineEnd() {
    move(to: end(of: rows[place(in: rows).y]))
  }

  package mutating func end() {
    move(to: text.utf8.count)
  }

  /// Moves to a UTF-8 offset, or to the first border between graphemes after it.
  package mutating func go(to offset: Int) {
    mark = nil
    move(to: border(from: min(max(0, offset), text.utf8.count)))
  }

  mutating func move(to offset: Int) {
    follow()
    cursor = offset
    column = nil
    lastEdit = .none
    found = nil
    if mark?.stays == false { mark = nil }
    follow()
  }

  /// Moves by rows and keeps the column; false where the cursor is at the edge already.
  private mutating func move(rows count: Int) -> Bool {
    let place = place(in: rows)
    let target = min(max(0, place.y + count), rows.count - 1)
    lastEdit = .none
    guard target != place.y else { return false }
    let wanted = column ?? place.x
    move(to: offset(at: wanted, in: rows[target]))
    column = wanted
    return true
  }

  /// The last place for the cursor on a row.
  private func end(of row: WrappedRow) -> Int {
    row.endsLine ? row.range.upperBound : before(row.range.upperBound)
  }

  /// The last border in a row that is not right of a column.
  func offset(at column: Int, in row: WrappedRow) -> Int {
    var offset = row.range.lowerBound
    var right = 0
    for character in text[offset..<end(of: row)] {
      right += character.columns
      guard right <= column else { break }
      offset += character.utf8.count
    }
    return offset
  }

  func before(_ offset: Int) -> Int {
    offset - (text[0..<offset].last?.utf8.count ?? 0)
  }

  func after(_ offset: Int) -> Int {
    offset + (text[text.index(atOffset: offset)...].first?.utf8.count ?? 0)
  }

  func wordStart(before offset: Int) -> Int {
    var before = text[0..<offset]
    while before.last?.isWordPart == false { before.removeLast() }
    while before.last?.isWordPart == true { before.removeLast() }
    return text.offset(of: before.endIndex)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
