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
    /// Why it is not followed up in the round; empty where it is.
    package let notThisRound: String
    /// Against the last closed round before; nil where there is none, or nothing is assessed.
    package let resultTrend: Trend?
    package let timelineTrend: Trend?
    /// Nothing where the goal's centre has no chief and nobody has said anything either.
    package let review: Review

    /// Whether somebody has to do something for the answer to be whole and approved.
    package var needsWork: Bool { !gaps.isEmpty || review.isReturned }

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
  /// The focus areas in the order of the plan, whatever the order of the rows.
  package private(set) var areas: [Heading] = []
  /// Counts for each centre's goals.
  package private(set) var centres: [(code: String, counts: Counts)] = []
  /// Characters of the longest number of a goal in the plan, whether the goal is kept or not.
  package private(set) var longestNumber = 0
  /// Whether a goal of the plan, kept or not, ends on a day or has ended.
  package private(set) var hasEnds = false
  /// The closed round that the trends are told against; nil where there is none.
  package let previous: Round?
  private var trends: [Axis: [Trend: Int]] = [:]

  /// - Parameters:
  ///   - plan: what is shown.
  ///   - round: the id of the round whose answers are shown; nil shows none.
  package init(_ plan: Plan, round: String?) {
    previous = round.flatMap { plan.round($0) }?.previous
    let reviewed = plan.reviewedCentres
    for theme in plan.themes {
      rows.append(.theme(Heading(id: theme.id, number: theme.number, title: theme.title)))
      for area in theme.focusAreas {
        let number = area.number
        rows.append(.focusArea(Heading(id: area.id, number: number, title: area.title)))
        for (offset, goal) in area.goals.enumerated() {
          let number = "\(number).\(offset + 1)"
          let line = Line(
            goal, number: number, round: round, previous: previous?.id, reviewed: reviewed)
          rows.append(.goal(line))
          longestNumber = max(longestNumber, number.count)
          hasEnds = hasEnds || goal.end != nil || goal.deadline != nil
        }
      }
    }
    count { plan.inOrder(centres: $0.keys) }
  }

  /// How many goals have a trend on an axis.
  package func count(_ trend: Trend, on axis: Axis) -> Int { trends[axis]?[trend] ?? 0 }

  /// Some rows of another outline, in the same order.
  private init(_ rows: [Row], of whole: Outline) {
    self.rows = rows
    longestNumber = whole.longestNumber
    hasEnds = whole.hasEnds
    previous = whole.previous
    count { counts in whole.centres.map(\.code).filter { counts[$0] != nil } }
  }

  /// The outline without the goals that are not kept, and without the headings that have none left.
  func narrowed(to isKept: (Line) -> Bool) -> Outline {
    var kept: [Row] = []
    var (areaHasGoals, themeHasGoals) = (false, false)
    for row in rows.reversed() {
      switch row {
      case .goal(let line):
        guard isKept(line) else { continue }
        areaHasGoals = true
      case .focusArea:
        guard areaHasGoals else { continue }
        (areaHasGoals, themeHasGoals) = (false, true)
      case .theme:
        guard themeHasGoals else { continue }
        themeHasGoals = false
      }
      kept.append(row)
    }
    return Outline(kept.reversed(), of: self)
  }

  /// The goals without headings, those of a lower rank first; of one rank as they were.
  func sorted(by rank: (Line) -> Int) -> Outline {
    let goals = lines.enumerated().map { (rank: rank($1), place: $0, line: $1) }
    var sorted = self
    sorted.rows = goals.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map { .goal($0.line) }
    return sorted
  }

  package var lines: [Line] { rows.compactMap(\.line) }

  /// Counts the goals of all, of each heading and of each centre.
  private mutating func count(inOrder: ([String: Counts]) -> [String]) {
    var byCentre: [String: Counts] = [:]
    var (ofArea, ofTheme) = (Counts(), Counts())
    for row in rows.indices.reversed() {
      switch rows[row] {
      case .goal(let line):
        ofArea.add(line)
        for axis in Axis.allCases {
          if let trend = line.trend(axis) { trends[axis, default: [:]][trend, default: 0] += 1 }
        }
        byCentre[line.centre, default: Counts()].add(line)
      case .focusArea(var heading):
        heading.counts = ofArea
        rows[row] = .focusArea(heading)
        areas.append(heading)
        ofTheme += ofArea
        ofArea = Counts()
      case .theme(var heading):
        heading.counts = ofTheme
        rows[row] = .theme(heading)
        counts += ofTheme
        ofTheme = Counts()
      }
    }
    areas.reverse()
    centres = inOrder(byCentre).map { ($0, byCentre[$0, default: Counts()]) }
  }
}

extension Outline.Row {
  /// The goal that the row shows; nil of a heading.
  package var line: Outline.Line? {
    if case .goal(let line) = self { line } else { nil }
  }
}

extension Counts {
  fileprivate mutating func add(_ line: Outline.Line) {
    add(result: line.result, timeline: line.timeline, line.progress)
  }
}

extension Outline.Line {
  fileprivate init(
    _ goal: Goal, number: String, round: String?, previous: String?, reviewed: Set<String>
  ) {
    let state = goal.state(in: round)
    self.goal = goal
    id = goal.id
    self.number = number
    centre = goal.centre
    result = state.answer.result
    timeline = state.answer.timeline
    progress = state.progress
    gaps = state.gaps
    notThisRound = state.notThisRound
    let isReviewed = state.followUp?.approval != nil || reviewed.contains(centre)
    review = isReviewed ? state.review : .nothing
    guard let previous, Axis.allCases.contains(where: { state.answer[$0] != .none }) else {
      (resultTrend, timelineTrend) = (nil, nil)
      return
    }
    let before = goal.followUp(in: previous)
    resultTrend = Trend(from: before?.result ?? .none, to: result)
    timelineTrend = Trend(from: before?.timeline ?? .none, to: timeline)
  }
}
