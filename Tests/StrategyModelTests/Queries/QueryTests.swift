import Testing

@testable import StrategyModel

@Suite struct QueryTests {
  @Test(arguments: [
    ("", Progress.missing, [Gap.result, .timeline]),
    (#"{"round": "r2", "text": "x"}"#, .missing, [.result, .timeline]),
    (#"{"round": "r2", "result": "green"}"#, .missing, [.timeline]),
    (#"{"round": "r2", "result": "green", "timeline": "green"}"#, .answered, []),
    (
      #"{"round": "r2", "result": "red", "why": "x"}"#, .unfinished,
      [.timeline, .consequences, .recovery]
    ),
    (
      #"{"round": "r2", "result": "red", "timeline": "green", "why": "x", "recovery": "\u200b"}"#,
      .unfinished, [.consequences, .recovery]
    ),
    (#"{"round": "r2", "notThisRound": "hvert år"}"#, .exempt, []),
    (#"{"round": "r2", "notThisRound": "  "}"#, .missing, [.result, .timeline]),
    (#"{"round": "r2", "result": "blue", "timeline": "green"}"#, .missing, [.result]),
    (#"{"round": "r1", "result": "green", "timeline": "green"}"#, .missing, [.result, .timeline]),
  ])
  func `a goal is as far as its answer in the round`(
    followUps: String, progress: Progress, gaps: [Gap]
  ) throws {
    let goal = try #require(Sample.small(followUps: followUps).goal("g1"))
    #expect(goal.progress(in: "r2") == progress)
    #expect(goal.gaps(in: "r2") == gaps)
  }

  @Test func `a goal that has ended is not followed up`() throws {
    let goal = try #require(
      Sample.small(goal: #""finished": {"as": "dropped"},"#).goal("g1"))
    #expect(goal.progress(in: "r2") == .exempt)
    #expect(goal.end?.word.both == ["udg\u{E5}et", "dropped"])
  }

  @Test func `what a round lacks is told in the order of the plan`() throws {
    let plan = try Sample.full
    #expect(plan.missing(in: "2030-10").map(\.goal.id) == ["g2", "g5"])
    #expect(plan.missing(in: "2030-10", centre: "ABC").map(\.goal.id) == ["g5"])
    #expect(
      plan.missing(in: "2030-10").map(\.gaps) == [
        [.timeline, .consequences, .recovery], [.result, .timeline],
      ])
    #expect(plan.missing(in: "2030-07").map(\.goal.id) == ["g2", "g4", "g5"])
    #expect(try Sample.real.missing(in: "2017-10").count == 6)
  }

  @Test(arguments: [
    ("4.1.2", "g2"), ("g2", "g2"), ("5.1.1", "g4"), ("4.1", nil), ("4.1.9", nil), ("", nil),
  ])
  func `a goal is named by its number or its id`(name: String, id: String?) throws {
    #expect(try Sample.full.goal(named: name)?.id == id)
  }

  @Test func `a number wins over an id`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [{"id": "t", "focusAreas": [{"id": "a",
       "goals": [{"id": "x"}, {"id": "1.1.1"}]}]}]}
      """)
    #expect(plan.goal(named: "1.1.1")?.id == "x")
  }

  @Test(arguments: [
    ("2030-10", "2030-10"), ("okt. 2030", "2030-10"), ("juli 2030", "2030-07"), ("okt", nil),
  ])
  func `a round is named by its id or its name`(name: String, id: String?) throws {
    #expect(try Sample.full.round(named: name)?.id == id)
  }

  @Test(arguments: [
    (Progress.answered, ["besvaret", "answered"]), (.unfinished, ["uf\u{E6}rdig", "unfinished"]),
    (.missing, ["mangler", "missing"]), (.exempt, ["f\u{F8}lges ikke op", "not followed up"]),
  ])
  func `progress is a word`(progress: Progress, words: [String]) {
    #expect(progress.word.both == words)
  }
}
