import StrategyModel

/// What can be done to the plan itself from the row one stands on.
extension PlanScreen {
  func editingBindings(_ context: Context) -> [Binding<Action>] {
    editing(context).bindings(keys: false) { .editing($0) }
  }

  func edit(_ action: PlanEditing.Action, _ context: inout Context) -> Effect {
    let editing = editing(context)
    return editing.perform(action, &context.message)
  }

  private func editing(_ context: Context) -> PlanEditing {
    PlanEditing(
      section: .themes, subject: cursor.row(context.outline).map { .node($0.node) },
      context: context)
  }
}

extension Outline.Row {
  var node: Node {
    switch self {
    case .theme(let heading): .theme(heading.id)
    case .focusArea(let heading): .focusArea(heading.id)
    case .goal(let line): .goal(line.id)
    }
  }
}
