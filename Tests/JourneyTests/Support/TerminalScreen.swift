/// What a terminal shows.
struct TerminalScreen: Equatable, CustomStringConvertible {
  /// Every row without its trailing blanks.
  let rows: [String]
  /// Where the cursor stands, from the upper left corner; it may be hidden.
  let cursor: String
  let size: String

  init(_ captured: String) {
    var rows = captured.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    let state = rows.popLast()?.split(separator: " ").map(String.init) ?? []
    self.rows = rows
    size = state.first ?? ""
    cursor = state.dropFirst().joined(separator: " ")
  }

  var text: String { rows.joined(separator: "\n") }
  var description: String { "\(text)\n\(size), cursor \(cursor)" }

  /// The row with the mark of what is selected; empty where there is none.
  var selected: String { rows.first { $0.hasPrefix(">") } ?? "" }

  /// The smiley that the cursor is on, without its brackets: `:-) grøn`; empty on a heading.
  var smiley: String {
    let inside = selected.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    return String(inside.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The row above the hints.
  var message: String { rows.suffix(2).first ?? "" }

  func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }
}
