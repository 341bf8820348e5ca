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

  /// `2 afventer`.
  var awaitingPhrase: Phrase { .awaiting(awaiting) }

  /// `2 afventer · 1 godkendt`.
  var progress: Phrase { [awaitingPhrase, .approved(approved)].joined(separator: " · ") }
}

extension ReviewRows.Row {
  var isAwaited: Bool {
    if case .goal(let line) = self { line.review.isAwaited } else { false }
  }
}

extension ReviewQueue.Part {
  /// What stands above its goals; without a round there is none to compare with.
  func name(since round: String?) -> Phrase {
    switch (self, round) {
    case (.changed, let round?): Phrase(da: "Ændret siden \(round)", en: "Changed since \(round)")
    case (.changed, nil): Phrase(da: "Besvaret", en: "Answered")
    case (.unchanged, let round?):
      Phrase(da: "Uændret siden \(round)", en: "Unchanged since \(round)")
    case (.unchanged, nil): Phrase(da: "Uændret", en: "Unchanged")
    case (.unready, _): Phrase(da: "Kan ikke godkendes endnu", en: "Cannot be approved yet")
    }
  }
}

extension Context {
  /// What to say where there is no answer to review.
  var noAnswersToReview: Phrase {
    let hidden = whole.lines.count {
      $0.review.isAwaited && reviewedCentres.contains($0.centre)
    }
    return hidden > 0 ? .hidden(hidden) : .nothingToReview
  }
}

extension Phrase {
  fileprivate static func awaiting(_ count: Int) -> Phrase {
    Phrase(da: "\(count) afventer", en: "\(count) \(count == 1 ? "awaits" : "await")")
  }
  fileprivate static func approved(_ count: Int) -> Phrase {
    Phrase(da: "\(count) godkendt", en: "\(count) approved")
  }
  fileprivate static let nothingToReview = Phrase(
    da: "Der er ingen svar at godkende i denne runde endnu.",
    en: "There are no answers to approve in this round yet.")
  fileprivate static func hidden(_ count: Int) -> Phrase {
    Phrase(
      da: "Filteret skjuler \(count), der afventer godkendelse.",
      en: "The filter hides \(count) that await approval.")
  }
}
