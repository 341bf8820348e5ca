/// A grid of styled cells: what a terminal should show.
///
/// Nothing reaches it unfiltered: control characters, bidirectional controls and invisible
/// characters are written as visible marks, and a wide character is never split by an edge.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Row by row from the top left.
  package internal(set) var cells: [Cell]
  /// The graphemes that are more than one scalar; a cell holds an index into them.
  package internal(set) var clusters: [String] = []
  /// Where the terminal's own cursor stands; nil, as for every place outside, hides it.
  package var cursor: Point? {
    didSet {
      if let cursor, !Rect(size).contains(cursor) { self.cursor = nil }
    }
  }

  package init(size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    cells = Array(repeating: Cell(), count: self.size.width * self.size.height)
  }
}
