import Testing

@testable import StrategyModel

@Suite struct OutlineTests {
  @Test func `the rows are the plan's tree with their numbers`() throws {
    let outline = try Outline(Sample.full, round: "2030-10")
    #expect(
      outline.rows.map(\.label) == [
        "T4", "A4.1", "4.1.1", "4.1.2", "4.1.3", "A4.2", "T5", "A5.1", "5.1.1", "5.1.2",
      ])
  }

  @Test func `a goal's row has its answer in the round`() throws {
    let lines = try lines(Sample.full, round: "2030-10")
    #expect(lines.map(\.result) == [.yellow, .red, .none, .none, .none])
    #expect(lines.map { $0[.timeline] } == [.green, .none, .none, .none, .none])
    #expect(lines.map(\.progress) == [.answered, .unfinished, .exempt, .exempt, .missing])
    #expect(
      lines.map(\.gaps) == [
        [], [.timeline, .consequences, .recovery], [], [], [.result, .timeline],
      ])
    #expect(lines.map(\.centre) == ["ABC", "DEF", "", "", "ABC"])
  }

  @Test func `headings count what is below them`() throws {
    let outline = try Outline(Sample.full, round: "2030-10")
    let headings = outline.rows.compactMap(\.heading)
    #expect(headings.map(\.counts.goals) == [2, 2, 0, 1, 1])
    #expect(headings.map(\.counts.answered) == [1, 1, 0, 0, 0])
    #expect(headings.map(\.counts.unfinished) == [1, 1, 0, 0, 0])
    #expect(headings.map(\.counts.missing) == [1, 1, 0, 1, 1])
    #expect(headings.map { $0.counts.tally[.result, .yellow] } == [1, 1, 0, 0, 0])
    #expect(headings.map { $0.counts.tally[.timeline, .none] } == [2, 2, 0, 2, 2])
    #expect(outline.counts.goals == 3 && outline.counts.missing == 2)
    #expect(outline.counts.tally[.result, .red] == 1 && outline.counts.tally[.result, .none] == 3)
  }

  @Test func `centres count the goals they answer for`() throws {
    let outline = try Outline(Sample.full, round: "2030-10")
    #expect(outline.centres.map(\.code) == ["ABC", "DEF", ""])
    #expect(outline.centres.map(\.counts.goals) == [2, 1, 0])
    #expect(outline.centres.map { $0.counts.tally[.result, .none] } == [1, 0, 2])
  }

  @Test func `centres come in the order of the plan, the unlisted after, goals without one last`()
    throws
  {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "centres": [{"code": "B"}, {"code": "A"}],
       "themes": [{"id": "t", "focusAreas": [{"id": "a", "goals": [{"id": "g1"},
        {"id": "g2", "centre": "Y"}, {"id": "g3", "centre": "X"}, {"id": "g4", "centre": "A"},
        {"id": "g5", "centre": "B"}]}]}]}
      """)
    #expect(Outline(plan, round: nil).centres.map(\.code) == ["B", "A", "X", "Y", ""])
    #expect(Report(plan, language: .da).centres.map(\.code) == ["B", "A", "X", "Y", ""])
  }

  @Test func `a row knows its own goal, where two have one id too`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [{"id": "t", "focusAreas": [{"id": "a",
       "goals": [{"id": "g", "title": "Et"}, {"id": "g", "title": "To"}]}]}]}
      """)
    #expect(lines(plan, round: nil).map(\.goal.title) == ["Et", "To"])
  }

  @Test func `without a round nothing is asked for`() throws {
    let outline = try Outline(Sample.full, round: nil)
    #expect(outline.counts.goals == 0)
    #expect(outline.counts.tally[.result, .none] == 5)
    #expect(try lines(Sample.full, round: nil).allSatisfy { $0.gaps == [] })
  }

  @Test func `tallies add up for each axis and status`() {
    var tally = Tally()
    tally.add(result: .green, timeline: .red)
    tally.add(result: .green, timeline: .none)
    var sum = tally
    sum += tally
    for axis in Axis.allCases {
      #expect(Status.allCases.map { sum[axis, $0] }.reduce(0, +) == 4)
    }
    #expect(sum[.result, .green] == 4 && sum[.timeline, .red] == 2 && sum[.timeline, .green] == 0)
  }

  private func lines(_ plan: Plan, round: String?) -> [Outline.Line] {
    Outline(plan, round: round).rows.compactMap { row in
      if case .goal(let line) = row { line } else { nil }
    }
  }
}

extension Outline.Row {
  fileprivate var label: String {
    switch self {
    case .theme(let heading): "T\(heading.number)"
    case .focusArea(let heading): "A\(heading.number)"
    case .goal(let line): line.number
    }
  }

  fileprivate var heading: Outline.Heading? {
    switch self {
    case .theme(let heading), .focusArea(let heading): heading
    case .goal: nil
    }
  }
}
