/// A screen with a list, of whose rows one is selected.
package protocol ListScreen: Screen {
  var list: ListCursor { get set }

  /// Another row is selected, or the same one says something else.
  mutating func didSelect(_ context: Context)
}

extension ListScreen {
  package mutating func didSelect(_ context: Context) {}

  mutating func move(_ scroll: Scroll, _ context: Context) {
    list.move(scroll)
    didSelect(context)
  }

  mutating func go(to row: Int, _ context: Context) {
    list.go(to: row)
    didSelect(context)
  }

  /// Takes other rows, and selects one of them.
  mutating func adopt(_ count: Int, selecting row: Int, _ context: Context) {
    list.adopt(count, selecting: row)
    didSelect(context)
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    pointAtList(gesture, &context)
  }

  /// The wheel moves, a click selects a row, and a second one does what Enter does.
  mutating func pointAtList(_ gesture: Gesture, _ context: inout Context) -> Effect {
    if case .wheel(let rows, _) = gesture { move(.lines(rows), context) }
    guard let point = gesture.clicked, let row = list.row(at: point) else { return .none }
    go(to: row, context)
    return gesture == .doubleClick(point) ? take(.key(.enter), &context) ?? .none : .none
  }
}
