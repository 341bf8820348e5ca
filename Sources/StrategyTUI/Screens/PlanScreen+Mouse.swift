import StrategyModel

extension PlanScreen {
  /// A click selects a row and its smiley, and folds a heading; a second one opens the goal.
  ///
  /// On the chips of a filter it opens the filter.
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, let point) = gesture {
      guard layout.detail?.contains(point) == true else {
        return update(.move(.lines(rows)), &context)
      }
      pane.scroll(lines: rows)
      return .none
    }
    if gesture.clicked?.y == layout.place.y, !context.filter.isEmpty {
      return update(.finding(.filter(.choose)), &context)
    }
    guard let point = gesture.clicked,
      let row = scroll.row(
        at: point, in: layout.list, of: cursor.rows.count, showing: cursor.position)
    else { return .none }
    if search?.isTyping == true { _ = update(.finding(.keepSearch), &context) }
    let axis = GoalColumns(in: layout.list, context).axis(at: point.x)
    _ = update(.select(row, axis), &context)
    let isDouble = gesture == .doubleClick(point)
    let isGoal = cursor.line(context.outline) != nil
    return isDouble == isGoal ? take(.key(.enter), &context) ?? .none : .none
  }
}
