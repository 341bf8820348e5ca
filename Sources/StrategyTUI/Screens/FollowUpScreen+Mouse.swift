import StrategyModel

extension FollowUpScreen {
  /// A click moves to a smiley, or to the place in a text, and stays there where one was looking
  /// for something.
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, let point) = gesture { return turn(by: rows, at: point) }
    guard let point = gesture.clicked, let field = field(at: point) else { return .none }
    if finder != nil { update(.stay, &context) }
    form.focus(field)
    if case .text(let key) = field, let rect = layout.editors[key], rect.contains(point) {
      form.move { $0.point(at: Point(x: point.x - rect.x, y: point.y - rect.y)) }
    }
    arrange(in: layout.place, context)
    return .none
  }

  private func field(at point: Point) -> FormField? {
    if layout.beside?.contains(point) == true { return nil }
    if let axis = Axis.allCases.first(where: { layout.statuses[$0] == point.y }) {
      return .status(axis)
    }
    return Answer.texts.first { key in
      layout.labels[key] == point.y || layout.editors[key]?.contains(point) == true
    }.map { .text($0) }
  }

  /// Scrolls what stands beside the form; elsewhere moves in the text one is in, but not out of it.
  private mutating func turn(by rows: Int, at point: Point) -> Effect {
    guard layout.beside?.contains(point) != true else {
      aside.scroll(by: .lines(rows))
      return .none
    }
    form.move { editor in
      for _ in 0..<abs(rows) { editor.go(rows < 0 ? .up : .down) }
    }
    return .none
  }
}
