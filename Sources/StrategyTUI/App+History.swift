import StrategyModel

/// What needs the plan's history.
extension App {
  mutating func openHistory(goal: String?) {
    guard let history = readHistory() else { return }
    context.message = history.remark
    open(HistoryScreen(history, goal: goal))
  }

  /// Opens the answers to be reviewed; the history tells what was approved where that has changed.
  mutating func openReview() {
    let isNeeded = context.outline.lines.contains { line in
      switch line.review {
      case .changed, .answeredAnew: true
      case .nothing, .awaiting, .approved, .returned: false
      }
    }
    open(ReviewScreen(isNeeded ? readHistory() ?? History([]) : History([])))
  }

  /// Nil, and a message, where it cannot be read.
  mutating func readHistory() -> History? {
    do throws(StoreError) {
      return try during(.history) { app, work throws(StoreError) in
        try History(of: app.store.file, for: work)
      }
    } catch {
      context.message = error.inShort
      return nil
    }
  }
}
