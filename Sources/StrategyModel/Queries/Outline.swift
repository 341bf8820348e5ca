/// A plan as a tree of rows in one round: what the plan screen and the overview show.
///
/// It is made once for each state of a plan, so that no key press walks the plan.
package struct Outline: Sendable {
  package enum Row: Sendable {
    case theme(Heading)
    case focusArea(Heading)
    case goal(Line)
  }

  /// A theme or a focus area.
  package struct Heading: Sendable {
    package let id: String
    package let number: String
    package let title: String
    /// Of the goals below.
    package fileprivate(set) var counts = Counts()
  }

  package struct Line: Sendable {
    package let goal: Goal
    package let id: String
    package let number: String
    package let centre: String
    package let result: Status
    package let timeline: Status
    package let gaps: [Gap]
    package let progress: Progress
    /// Against the last closed round before; nil where there is none, or nothing is assessed.
    package let resultTrend: Trend?
    package let timelineTrend: Trend?

    package func trend(_ axis: Axis) -> Trend? {
      switch axis {
      case .result: resultTrend
      case .timeline: timelineTrend
      }
    }

    package subscript(axis: Axis) -> Status {
      switch axis {
      case .result: result
      case .timeline: timeline
      }
    }
  }

  package private(set) var rows: [Row] = []
  package private(set) var counts = Counts()
  /// Counts for each centre's goals.
  package private(set) var centres: [(code: String, counts: Counts)] = []
  /// The closed round that the trends are told against; nil where there is none.
  package let previous: Round?
  private var trends: [Axis: [Trend: Int]] = [:]

  /// - Parameters:
  ///   - plan: what is shown.
  ///   - round: the id of the round whose answers are shown; nil shows none.
  package init(_ plan: Plan, round: String?) {
    previous = round.flatMap { plan.round($0) }?.previous
    let rounds = (shown: round, previous: previous?.id)
    var byCentre: [String: Counts] = [:]
    for theme in plan.themes {
      let themeRow = rows.count
      var heading = Heading(id: theme.id, number: theme.number, title: theme.title)
      rows.append(.theme(heading))
      for area in theme.focusAreas { heading.counts += add(area, rounds, &byCentre) }
      rows[themeRow] = .theme(heading)
      counts += heading.counts
    }
    centres = plan.inOrder(centres: byCentre.keys).map { ($0, byCentre[$0, default: Counts()]) }
  }

  /// How many goals have a trend on an axis.
  package func count(_ trend: Trend, on axis: Axis) -> Int { trends[axis]?[trend] ?? 0 }

  private mutating func add(
    _ area: FocusArea, _ rounds: (shown: String?, previous: String?),
    _ byCentre: inout [String: Counts]
  ) -> Counts {
    let areaRow = rows.count
    let number = area.number
    var heading = Heading(id: area.id, number: number, title: area.title)
    rows.append(.focusArea(heading))
    for (offset, goal) in area.goals.enumerated() {
      let line = Line(
        goal, number: "\(number).\(offset + 1)", round: rounds.shown, previous: rounds.previous)
      rows.append(.goal(line))
      for axis in Axis.allCases {
        if let trend = line.trend(axis) { trends[axis, default: [:]][trend, default: 0] += 1 }
      }
      heading.counts.add(line)
      byCentre[line.centre, default: Counts()].add(line)
    }
    rows[areaRow] = .focusArea(heading)
    return heading.counts
  }
}

extension Counts {
  fileprivate mutating func add(_ line: Outline.Line) {
    add(result: line.result, timeline: line.timeline, line.progress)
  }
}

extension Outline.Line {
  fileprivate init(_ goal: Goal, number: String, round: String?, previous: String?) {
    let state = goal.state(in: round)
    self.goal = goal
    id = goal.id
    self.number = number
    centre = goal.centre
    result = state.answer.result
    timeline = state.answer.timeline
    progress = state.progress
    gaps = state.gaps
    guard let previous, Axis.allCases.contains(where: { state.answer[$0] != .none }) else {
      (resultTrend, timelineTrend) = (nil, nil)
      return
    }
    let before = goal.followUp(in: previous)
    resultTrend = Trend(from: before?.result ?? .none, to: result)
    timelineTrend = Trend(from: before?.timeline ?? .none, to: timeline)
  }
}
