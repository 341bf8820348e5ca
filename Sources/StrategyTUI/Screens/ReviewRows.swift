import StrategyModel

/// The answers to review as rows, and what is counted among them: made once for each state of the
/// plan.
struct ReviewRows: Sendable {
  enum Row: Sendable {
    /// The goals of a part, how many there are.
    case part(ReviewQueue.Part, Int)
    case goal(Outline.Line)
  }

  private(set) var rows: [Row] = []
  /// The goals of all parts.
  private(set) var lines: [Outline.Line] = []
  /// Those that can be approved at once: nothing changed in them.
  private(set) var unchanged: [Outline.Line] = []
  private(set) var awaiting = 0
  private(set) var approved = 0
  /// Whether more than one centre answers for the goals.
  private(set) var hasCentres = false

  init() {}

  init(_ queue: ReviewQueue) {
    for part in ReviewQueue.Part.allCases where !queue[part].isEmpty {
      rows += [.part(part, queue[part].count)] + queue[part].map { .goal($0) }
      lines += queue[part]
    }
    unchanged = queue[.unchanged].filter(\.review.isAwaited)
    awaiting = lines.count(where: \.review.isAwaited)
    approved = lines.count(where: \.review.isApproved)
    hasCentres = Set(lines.map(\.centre)).count > 1
  }
}

extension ReviewRows.Row {
  var isAwaited: Bool {
    if case .goal(let line) = self { line.review.isAwaited } else { false }
  }
}
