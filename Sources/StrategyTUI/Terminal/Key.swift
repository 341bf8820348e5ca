/// A key as a person knows it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  /// A typed character: one grapheme.
  case character(Character)
  /// Ctrl with a letter, lower case: `.control("s")`.
  case control(Character)
  /// F1 to F12; Alt+1 to Alt+0 arrive as F1 to F10.
  case function(Int)
  case up, down, left, right
  /// Shift with an arrow, where the terminal sends it.
  case shiftUp, shiftDown, shiftLeft, shiftRight
  /// Ctrl or Alt with left or right, where the terminal sends it.
  case wordLeft, wordRight
  case pageUp, pageDown, home, end, insert, delete
  case enter, tab, backTab, backspace, escape
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  package init(extendedGraphemeClusterLiteral value: Character) {
    self = .character(value)
  }
}
