/// Makes gestures out of what a mouse reports.
struct Pointer: Sendable {
  /// The longest time between two clicks that are one double click.
  private static let haste = Duration.milliseconds(400)

  private struct Click {
    let point: Point
    let time: Duration
    let depth: Int
    let isDouble: Bool
  }

  /// Where the left button is held down.
  private var pressed: Point?
  private var last: Click?

  /// Takes a report.
  ///
  /// - Parameters:
  ///   - mouse: the report; with a key held down it means nothing here.
  ///   - now: the time, on a clock that never goes back.
  ///   - depth: how many screens there are: a click that closed or opened one is not followed by a
  ///     second one on what came to light under it.
  /// - Returns: nil where nothing is whole yet.
  mutating func take(_ mouse: Mouse, at now: Duration, depth: Int) -> Gesture? {
    switch mouse.action {
    case _ where !mouse.modifiers.isEmpty:
      pressed = nil
      return nil
    case .wheelUp, .wheelDown: return mouse.wheel.map { .wheel(rows: $0, at: mouse.point) }
    case .press(.left):
      pressed = mouse.point
      return nil
    case .release(.left):
      guard let start = pressed else { return nil }
      pressed = nil
      return start == mouse.point ? click(start, at: now, depth: depth) : .drag
    case .press, .release: return nil
    }
  }

  private mutating func click(_ point: Point, at now: Duration, depth: Int) -> Gesture? {
    let first = last.flatMap { $0.point == point && now - $0.time <= Self.haste ? $0 : nil }
    let isDouble = first.map { !$0.isDouble } ?? false
    last = Click(point: point, time: now, depth: depth, isDouble: isDouble)
    if let first, first.depth != depth { return nil }
    return isDouble ? .doubleClick(point) : .click(point)
  }
}
