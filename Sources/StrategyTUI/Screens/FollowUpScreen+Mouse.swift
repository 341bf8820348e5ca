import StrategyModel

extension FollowUpScreen {
  /// A click moves to a smiley, or to the place in a text, and stays there where one was looking
  /// for something.
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, let point) = gesture { return turn(by: rows, at: point) }
    guard let point = gesture.clicked, let field = field(at: point) else { return .none }
    form.stay()
    form.focus(field)
    if let rect = layout.editors[field], rect.contains(point) {
      form.move { $0.point(at: Point(x: point.x - rect.x, y: point.y - rect.y)) }
    }
    arrange(in: layout.place, context)
    return .none
  }

  private func field(at point: Point) -> FormField? {
    guard layout.beside?.contains(point) != true else { return nil }
    return form.now.fields.first { field in
      layout.labels[field] == point.y || layout.editors[field]?.contains(point) == true
    }
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
