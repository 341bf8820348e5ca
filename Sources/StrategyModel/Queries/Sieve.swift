/// A filter that is held against the goals of one state of a plan.
package struct Sieve {
  private let filter: Filter
  private let kinds: [[Filter.Criterion]]
  private let round: Round?
  /// The names of those who head centres, by the centres' codes.
  private let chiefs: [String: String]

  package init(_ filter: Filter, _ plan: Plan, round: Round?) {
    self.filter = filter
    kinds = filter.kinds
    self.round = round
    chiefs = Dictionary(plan.centres.map { ($0.code, $0.chief) }) { first, _ in first }
  }

  /// What the filter lets through of all goals.
  ///
  /// - Parameters:
  ///   - whole: all goals.
  ///   - shown: goals that stay, and in their order, whatever the filter says of them now.
  /// - Returns: the goals with their headings, or in another order than the plan's without.
  package func sift(_ whole: Outline, keeping shown: Outline? = nil) -> Outline {
    guard !filter.isEmpty else { return whole }
    let kept = shown.map { shown in
      Dictionary(shown.lines.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }
    var sifted = whole
    if !filter.criteria.isEmpty {
      sifted = whole.narrowed { kept?[$0.id] != nil || passes($0) }
    }
    guard filter.order != .plan else { return sifted }
    if let kept { return sifted.sorted { kept[$0.id] ?? kept.count } }
    let centres = Dictionary(
      whole.centres.enumerated().map { ($1.code, $0) }
    ) { first, _ in first }
    return sifted.sorted { filter.order.rank(of: $0, centres: centres) }
  }

  /// What each kind of criterion hides, taken alone.
  package func hidden(in whole: Outline) -> [(criteria: [Filter.Criterion], goals: Int)] {
    let lines = whole.lines
    return kinds.map { kind in (kind, lines.count { !passes($0, kind) }) }
  }

  private func passes(_ line: Outline.Line) -> Bool { kinds.allSatisfy { passes(line, $0) } }

  private func passes(_ line: Outline.Line, _ kind: [Filter.Criterion]) -> Bool {
    kind.contains { holds($0, of: line) }
  }

  private func holds(_ criterion: Filter.Criterion, of line: Outline.Line) -> Bool {
    switch criterion {
    case .centre(let code): line.centre == code
    case .chief(let name): chiefs[line.centre] == name
    case .status(let status): line.result == status || line.timeline == status
    case .missing: !line.gaps.isEmpty
    case .unfinished: line.progress == .unfinished
    case .changed: round.map(line.goal.isChanged(in:)) ?? false
    case .returned: round.map(\.id).flatMap(line.goal.followUp(in:))?.approval?.state == .returned
    }
  }
}

extension Filter.Order {
  /// What a goal is sorted by; the lower, the sooner it comes.
  fileprivate func rank(of line: Outline.Line, centres: [String: Int]) -> Int {
    switch self {
    case .plan: return 0
    case .status:
      let ranks = [line.result, line.timeline].map(Self.rank)
      return min(ranks[0], ranks[1]) * 4 + max(ranks[0], ranks[1])
    case .centre: return centres[line.centre] ?? centres.count
    case .deadline:
      return line.goal.deadline.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? .max
    }
  }

  private static func rank(_ status: Status) -> Int {
    switch status {
    case .red: 0
    case .yellow: 1
    case .none: 2
    case .green: 3
    }
  }
}
