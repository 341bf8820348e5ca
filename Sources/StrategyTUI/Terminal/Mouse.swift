/// What was done with the mouse, and where.
package struct Mouse: Equatable, Sendable {
  package enum Action: Equatable, Sendable {
    case press(Button), release(Button)
    case wheelUp, wheelDown
  }

  package enum Button: Int, Sendable {
    case left, middle, right
  }

  package let action: Action
  package let point: Point
  package let modifiers: Modifiers

  package init(_ action: Action, at point: Point, modifiers: Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}

extension Mouse {
  /// Rows that a notch of the wheel is worth.
  private static let notch = 3

  /// Rows to go down by the wheel, less than 0 for up; nil where it was not turned.
  var wheel: Int? {
    switch action {
    case .wheelUp: -Self.notch
    case .wheelDown: Self.notch
    case .press, .release: nil
    }
  }

  /// An SGR report: `ESC [ <`, what happened, column and row from 1, and `M`, or `m` for a release.
  ///
  /// - Returns: nil for a move, a button or a wheel that has no meaning here.
  init?(report: ControlSequence) {
    guard report.introducer == .mouse, let final = report.final, report.parameters.count == 3 else {
      return nil
    }
    let (code, column, row) = (report.parameters[0], report.parameters[1], report.parameters[2])
    guard column > 0, row > 0 else { return nil }
    let action: Action
    switch (code & ~Self.modifierBits, final) {
    case (64, "M"): action = .wheelUp
    case (65, "M"): action = .wheelDown
    case (let number, "M"):
      guard let button = Button(rawValue: number) else { return nil }
      action = .press(button)
    case (let number, "m"):
      guard let button = Button(rawValue: number) else { return nil }
      action = .release(button)
    default: return nil
    }
    let modifiers = Modifiers(rawValue: (code & Self.modifierBits) >> 2)
    self.init(action, at: Point(x: column - 1, y: row - 1), modifiers: modifiers)
  }

  /// Shift, Alt and Ctrl, in the order of `Modifiers`.
  private static let modifierBits = 0b11100
}
