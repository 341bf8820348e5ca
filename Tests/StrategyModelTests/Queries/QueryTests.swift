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
    let state = goal.state(in: "r2")
    #expect(state.progress == progress)
    #expect(state.gaps == gaps)
    #expect(state.answer == goal.answer(in: "r2"))
  }

  @Test func `a goal that has ended is not followed up`() throws {
    let goal = try #require(
      Sample.small(goal: #""finished": {"as": "dropped"},"#).goal("g1"))
    #expect(goal.state(in: "r2").progress == .exempt)
    #expect(goal.end?.word.both == ["udg\u{E5}et", "dropped"])
  }

  @Test func `without a round nothing is asked of a goal`() throws {
    let state = try #require(Sample.full.goal("g2")).state(in: nil)
    #expect(state.progress == .exempt && state.gaps == [] && state.answer == Answer())
  }

  @Test func `the answer before a round is that of the last closed one`() throws {
    let plan = try Sample.small(followUps: #"{"round": "r1", "text": "x"}"#)
    let goal = try #require(plan.goal("g1"))
    let before = try goal.answer(before: #require(plan.round("r2")))
    #expect(before?.round.id == "r1" && before?.answer == Answer(text: "x"))
    #expect(try goal.answer(before: #require(plan.round("r1"))) == nil)
    #expect(try plan.goal("g2")?.answer(before: #require(plan.round("r2"))) == nil)
  }

  @Test func `an axis is a field and a gap of its own`() {
    #expect(Axis.allCases.map(\.field) == [.result, .timeline])
    #expect(Axis.allCases.map(\.gap) == [.result, .timeline])
  }

  @Test(arguments: [
    ("4.1.2", "g2"), ("g2", "g2"), ("5.1.1", "g4"), ("4.1", nil), ("4.1.9", nil), ("", nil),
  ])
  func `a goal is named by its number or its id`(name: String, id: String?) throws {
    #expect(try Sample.full.goals(named: name).map(\.id) == (id.map { [$0] } ?? []))
  }

  @Test func `a number wins over an id`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [{"id": "t", "focusAreas": [{"id": "a",
       "goals": [{"id": "x"}, {"id": "1.1.1"}]}]}]}
      """)
    #expect(plan.goals(named: "1.1.1").map(\.id) == ["x"])
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
