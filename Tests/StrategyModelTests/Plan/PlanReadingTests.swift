import Testing

@testable import StrategyModel

@Suite struct PlanReadingTests {
  @Test func `the head is read`() throws {
    let plan = try Sample.full
    #expect(plan.id == "proevekommune-2030" && plan.title == "Strategiplan 2030")
    #expect(plan.organisation == "Pr\u{F8}vekommune" && plan.caseNumber == "00.01.00-A00-1-30")
    #expect(plan.date == "Oktober 2030" && plan.caseworker == "Ida Pr\u{F8}ve")
    #expect(plan.revised == "12. oktober 2030" && plan.language == .da)
    #expect(plan.background == "F\u{F8}rste linje\nAnden linje med \"anf\u{F8}rsel\" og \\")
    #expect(plan.scale.wording(.red, .timeline) == "Ventes ikke holdt")
    #expect(plan.scale.wording(.none, .result) == "")
    #expect(plan.scale.comment == "Gul eller r\u{F8}d kr\u{E6}ver en kort kommentar.")
  }

  @Test func `rounds and centres are read`() throws {
    let plan = try Sample.full
    #expect(plan.rounds.map(\.state) == [.closed, .open, .planned])
    #expect(plan.openRound?.id == "2030-10" && plan.shownRound?.id == "2030-10")
    #expect(plan.round("2030-10")?.previous?.id == "2030-07")
    #expect(plan.round("2030-07")?.previous == nil)
    #expect(plan.round("2030-10")?.due == Day("2030-10-31"))
    #expect(
      plan.centre("ABC")?.chief == "Bo Chef" && plan.centre("ABC")?.email == "abc@example.org")
    #expect(plan.centre("nej") == nil)
  }

  @Test func `goals are read with their numbers`() throws {
    let plan = try Sample.full
    #expect(plan.goals.map(\.number) == ["4.1.1", "4.1.2", "4.1.3", "5.1.1", "5.1.2"])
    let goal = try #require(plan.goal("g1"))
    #expect(goal.title == "F\u{F8}rste m\u{E5}l\ni to linjer")
    #expect(goal.titleLine == "F\u{F8}rste m\u{E5}l i to linjer")
    #expect(
      [goal.purpose, goal.measuredBy, goal.baseline, goal.centre]
        == ["Form\u{E5}let", "M\u{E5}lingen", "Udgangspunktet", "ABC"])
    #expect(goal.deadline == Day("2030-12-31") && goal.end == nil)
    #expect(goal.focusArea.effectGoals == ["Mere v\u{E6}rdi", "Mindre spild"])
    #expect(goal.focusArea.theme.title == "\u{D8}konomi og organisation")
    #expect(plan.goal("g3")?.end == .completed && plan.goal("g3")?.endDay == Day("2030-06-30"))
  }

  @Test func `an answer is read`() throws {
    let followUp = try #require(Sample.full.goal("g1")?.followUp(in: "2030-10"))
    #expect(
      followUp.answer
        == Answer(
          result: .yellow, timeline: .green, text: "Det g\u{E5}r", why: "Fordi",
          consequences: "Senere", recovery: "Flere h\u{E6}nder"))
    #expect(followUp.by == "ida" && followUp.at?.text == "2030-10-12T09:41:07Z")
    #expect(followUp.notThisRound == "")
    #expect(try Sample.full.goal("g1")?.followUp(in: "2031-01") == nil)
  }

  @Test func `a theme without a number has that of its place`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [{"id": "a", "number": "7"},
       {"id": "b", "focusAreas": [{"id": "c", "goals": [{"id": "d"}]}]}]}
      """)
    #expect(plan.themes.map(\.number) == ["7", "2"])
    #expect(plan.goal("d")?.number == "2.1.1")
  }

  @Test func `where no round is open the last closed one is shown`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "rounds": [{"id": "a", "state": "closed"},
       {"id": "b", "state": "closed"}, {"id": "c", "state": "planned"}]}
      """)
    #expect(plan.openRound == nil && plan.shownRound?.id == "b")
    #expect(plan.round("a")?.name == "a")
  }

  @Test func `an answer becomes edits of what differs`() {
    let old = Answer(result: .green, text: "m\u{E5}l", why: "x")
    let new = Answer(result: .none, timeline: .red, text: "ma\u{30A}l", why: "x")
    let node = Node.followUp(goal: "g", round: "r")
    #expect(
      Edit.edits(from: old, to: new, goal: "g", round: "r") == [
        Edit(.field(.result, of: node), from: .text("green"), to: .nothing),
        Edit(.field(.timeline, of: node), from: .nothing, to: .text("red")),
        Edit(.field(.text, of: node), from: .text("m\u{E5}l"), to: .text("ma\u{30A}l")),
      ])
    #expect(Edit.edits(from: old, to: old, goal: "g", round: "r") == [])
  }
}
