import Testing

@testable import StrategyModel

@Suite struct TrendTests {
  @Test(arguments: [
    (Status.red, Status.yellow, Trend.better), (.red, .green, .better), (.yellow, .green, .better),
    (.green, .yellow, .worse), (.green, .red, .worse), (.yellow, .red, .worse),
    (.green, .green, .same), (.yellow, .yellow, .same), (.red, .red, .same),
    (.none, .green, .new), (.none, .red, .new),
  ])
  func `a status is told against the one before`(old: Status, new: Status, trend: Trend) {
    #expect(Trend(from: old, to: new) == trend)
  }

  @Test(arguments: Status.allCases)
  func `what is not assessed has no trend`(old: Status) {
    #expect(Trend(from: old, to: .none) == nil)
  }

  @Test func `signs and words are all different`() {
    #expect(Set(Trend.allCases.map(\.sign)).count == Trend.allCases.count)
    for language in Language.allCases {
      #expect(Set(Trend.allCases.map { $0.word(language) }).count == Trend.allCases.count)
    }
  }

  @Test func `the outline compares with the last closed round`() throws {
    let plan = try Sample.small(
      followUps: """
        {"round": "r1", "result": "red", "timeline": "green"},
        {"round": "r2", "result": "yellow", "timeline": "red"}
        """)
    let outline = Outline(plan, round: "r2")
    #expect(outline.previous?.id == "r1")
    #expect(lines(outline).map(\.resultTrend) == [.better, nil])
    #expect(lines(outline).map { $0.trend(.timeline) } == [.worse, nil])
    #expect(outline.count(.better, on: .result) == 1 && outline.count(.better, on: .timeline) == 0)
    #expect(outline.count(.worse, on: .timeline) == 1 && outline.count(.new, on: .result) == 0)
  }

  @Test func `what was not assessed then is new`() throws {
    let outline = Outline(
      try Sample.small(followUps: #"{"round": "r2", "result": "green"}"#), round: "r2")
    #expect(lines(outline).first?.resultTrend == .new)
    #expect(lines(outline).first?.timelineTrend == nil)
  }

  @Test func `the first round has no trends`() throws {
    let outline = Outline(
      try Sample.small(followUps: #"{"round": "r1", "result": "green"}"#), round: "r1")
    #expect(outline.previous == nil)
    #expect(lines(outline).allSatisfy { $0.resultTrend == nil && $0.timelineTrend == nil })
  }

  @Test(arguments: [
    (["red", "red", "red"], 3), (["green", "red", "red"], 2), (["red", "green", "red"], 1),
    (["red", "red", "yellow"], 0), (["red", "", "red"], 1),
  ])
  func `red rounds in a row are counted back from the one that is shown`(
    statuses: [String], count: Int
  ) throws {
    let followUps = statuses.enumerated().filter { !$1.isEmpty }.map {
      #"{"round": "r\#($0)", "timeline": "\#($1)"}"#
    }
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "id": "p", "rounds": [
       {"id": "r0", "state": "closed"}, {"id": "r1", "state": "closed"},
       {"id": "p", "state": "planned"}, {"id": "r2", "state": "open"}],
       "themes": [{"id": "t", "focusAreas": [{"id": "a", "goals": [{"id": "g",
        "followUps": [\(followUps.joined(separator: ","))]}]}]}]}
      """)
    let (goal, round) = (try #require(plan.goal("g")), try #require(plan.round("r2")))
    #expect(goal.redRounds(.timeline, upTo: round) == count)
    #expect(goal.redRounds(.result, upTo: round) == 0)
  }

  private func lines(_ outline: Outline) -> [Outline.Line] {
    outline.rows.compactMap { if case .goal(let line) = $0 { line } else { nil } }
  }
}
