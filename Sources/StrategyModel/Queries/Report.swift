/// A plan's follow-up in one round: the one description that all documents are made of.
///
/// It knows no clock: the same plan, options and language give the same report.
package struct Report: Sendable {
  /// What of the plan is reported.
  package struct Options: Sendable {
    /// The round's id; nil for the open round, else the last closed one.
    package var round: String?
    /// The code of the only centre whose goals are reported; nil reports all.
    package var centre: String?
    /// Only goals that have one of these on either axis; empty reports all.
    package var statuses: Set<Status>
    /// Only goals whose answer is another than in the last closed round.
    package var isChangedOnly = false
    /// Whether the head and the overview are all that is wanted.
    package var isOverview: Bool

    package init(
      round: String? = nil, centre: String? = nil, statuses: Set<Status> = [],
      isOverview: Bool = false
    ) {
      self.round = round
      self.centre = centre
      self.statuses = statuses
      self.isOverview = isOverview
    }

    fileprivate var isFiltered: Bool { centre != nil || !statuses.isEmpty || isChangedOnly }

    fileprivate func includes(_ entry: Entry, in round: Round?) -> Bool {
      (!isChangedOnly || round.map(entry.goal.isChanged(in:)) == true)
        && (centre == nil || entry.centre == centre)
        && (statuses.isEmpty || Axis.allCases.contains { statuses.contains(entry[$0]) })
    }
  }

  package struct Theme: Sendable {
    package let id: String
    package let number: String
    package let title: String
    package let focusAreas: [FocusArea]

    package var entries: [Entry] { focusAreas.flatMap(\.entries) }
  }

  package struct FocusArea: Sendable {
    package let id: String
    package let number: String
    package let title: String
    package let effectGoals: [String]
    package let entries: [Entry]
  }

  package let plan: Plan
  package let options: Options
  package let language: Language
  /// Nil where the plan has no round to show: then nothing is assessed.
  package let round: Round?
  /// In the order of the plan; where goals are filtered, without those that have none left.
  package let themes: [Theme]

  package init(_ plan: Plan, _ options: Options = Options(), language: Language) {
    let round = options.round.flatMap { plan.round($0) } ?? plan.shownRound
    self.plan = plan
    self.options = options
    self.language = language
    self.round = round
    let rounds = plan.rounds(upTo: round)
    themes = plan.themes.compactMap { theme in
      let areas = theme.focusAreas.compactMap { area in
        FocusArea(area, rounds: rounds, options: options)
      }
      guard !areas.isEmpty || !options.isFiltered else { return nil }
      return Theme(id: theme.id, number: theme.number, title: theme.title, focusAreas: areas)
    }
  }

  /// All goals of the report, in the order of the plan.
  package var entries: [Entry] { themes.flatMap(\.entries) }

  /// A goal of the plan as the report tells it; nil where it is filtered out.
  package func entry(of goal: Goal) -> Entry? {
    entries.first { $0.goal.index == goal.index }
  }
}

extension Report.FocusArea {
  /// Nil where goals are filtered and none is left.
  fileprivate init?(
    _ area: StrategyModel.FocusArea, rounds: [Round], options: Report.Options
  ) {
    let number = area.number
    let entries = area.goals.enumerated()
      .map { Report.Entry($1, number: "\(number).\($0 + 1)", rounds: rounds) }
      .filter { options.includes($0, in: rounds.last) }
    guard !entries.isEmpty || !options.isFiltered else { return nil }
    self.init(
      id: area.id, number: number, title: area.title, effectGoals: area.effectGoals,
      entries: entries)
  }
}

extension Plan {
  fileprivate func rounds(upTo last: Round?) -> [Round] {
    guard let last else { return [] }
    return rounds.filter { $0.index <= last.index }
  }
}
