package import StrategyModel

/// Where one is, to be there again the next time.
extension PlanScreen {
  /// - Parameters:
  ///   - place: where one was last; nil, or one that is gone, starts at the first goal.
  ///   - context: the plan.
  init(at place: Remembered.Place?, _ context: Context) {
    self.init()
    if let place { cursor.start(at: place, context.outline) }
  }

  /// Nil in a plan without rows.
  func place(_ context: Context) -> Remembered.Place? {
    cursor.row(context.outline).map {
      Remembered.Place(row: $0.id, axis: cursor.axis, folded: cursor.folded)
    }
  }
}

extension App {
  /// The plan and where one is in it.
  package var visit: Remembered.Visit {
    Remembered.Visit(
      path: store.file.realPath, title: context.plan.title, at: surroundings.now(),
      place: screens.lazy.compactMap { $0 as? PlanScreen }.first?.place(context))
  }

  package var file: PlanFile { store.file }
  package var language: Language { context.language }
}
