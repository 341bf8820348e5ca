/// What somebody did with the mouse.
package enum Gesture: Equatable, Sendable {
  /// The left button was pressed and released on a cell.
  case click(Point)
  /// It was once more, soon after: as Enter.
  case doubleClick(Point)
  /// The wheel was turned over a cell; rows to go down, less than 0 for up.
  case wheel(rows: Int, at: Point)
  /// The button was released on another cell than it was pressed on: somebody wants to mark text.
  case drag
}

extension Gesture {
  /// The cell that was clicked; nil where none was.
  var clicked: Point? {
    switch self {
    case .click(let point), .doubleClick(let point): point
    case .wheel, .drag: nil
    }
  }
}
