import Testing

@testable import StrategyModel

@Suite struct FilterTests {
  @Test(
    arguments: [
      ([], ["g1", "g2", "g3", "g4", "g5", "g6"]),
      ([.centre("ABC")], ["g1", "g2", "g5"]),
      ([.centre("")], ["g6"]),
      ([.chief("Bo")], ["g1", "g2", "g5"]),
      ([.status(.red)], ["g2", "g3"]),
      ([.missing], ["g2", "g3", "g5", "g6"]),
      ([.unfinished], ["g2", "g3"]),
      ([.changed], ["g2", "g3"]),
      ([.returned], ["g4"]),
      ([.status(.red), .status(.yellow)], ["g2", "g3", "g4"]),
      ([.status(.red), .centre("ABC")], ["g2"]),
      ([.centre("ABC"), .centre("DEF"), .missing], ["g2", "g3", "g5"]),
      ([.missing, .unfinished, .returned], []),
    ] as [([Filter.Criterion], [String])])
  func `one of a kind has to hold, and each kind`(
    criteria: [Filter.Criterion], goals: [String]
  ) throws {
    #expect(try sifted(Filter(criteria)).lines.map(\.id) == goals)
  }

  @Test(
    arguments: [
      (.plan, ["g1", "g2", "g3", "g4", "g5", "g6"]),
      // Red and yellow; red and none; yellow and green; nothing; green and green.
      (.status, ["g3", "g2", "g4", "g5", "g6", "g1"]),
      (.centre, ["g1", "g2", "g5", "g3", "g4", "g6"]),
      (.deadline, ["g4", "g2", "g1", "g3", "g5", "g6"]),
    ] as [(Filter.Order, [String])])
  func `goals are sorted, those of one rank as in the plan`(
    order: Filter.Order, goals: [String]
  ) throws {
    let outline = try sifted(Filter(order: order))
    #expect(outline.lines.map(\.id) == goals)
    #expect(outline.rows.count == (order == .plan ? 9 : 6))
  }

  @Test func `headings without a goal go, and the others count what is left`() throws {
    let outline = try sifted(Filter([.status(.red)]))
    #expect(outline.rows.count == 4)
    #expect(outline.areas.map(\.id) == ["a1"])
    #expect(outline.areas[0].counts.goals == 2)
    #expect(outline.counts.unfinished == 2)
    #expect(outline.centres.map(\.code) == ["ABC", "DEF"])
  }

  @Test func `an empty filter shows areas without goals too`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1,
       "themes": [{"id": "t", "focusAreas": [{"id": "a", "goals": []}]}]}
      """)
    let outline = Outline(plan, round: nil)
    #expect(Sieve(Filter(), plan, round: nil).sift(outline).rows.count == 2)
    #expect(Sieve(Filter([.missing]), plan, round: nil).sift(outline).rows.isEmpty)
  }

  @Test func `what was shown stays in its place while it is kept, and what comes is there`() throws
  {
    let plan = try plan
    let whole = Outline(plan, round: "r2")
    let sieve = Sieve(Filter([.status(.red)], order: .status), plan, round: plan.round("r2"))
    let shown = Sieve(Filter([.status(.green)], order: .deadline), plan, round: plan.round("r2"))
      .sift(whole)
    #expect(shown.lines.map(\.id) == ["g4", "g1"])
    #expect(sieve.sift(whole, keeping: shown).lines.map(\.id) == ["g4", "g1", "g2", "g3"])
  }

  @Test func `each kind says what it hides, and no goals at all whose fault that is`() throws {
    let plan = try plan
    let filter = Filter([.status(.red), .centre("DEF"), .returned, .status(.yellow)])
    let sieve = Sieve(filter, plan, round: plan.round("r2"))
    let whole = Outline(plan, round: "r2")
    #expect(sieve.hidden(in: whole).map(\.goals) == [3, 4, 5])
    #expect(
      sieve.culprits(in: whole)(.da) == "Ingen mål: \"rød\" / \"gul\" skjuler 3, "
        + "\"DEF\" skjuler 4, \"sendt tilbage\" skjuler 5.")
  }

  @Test func `chips go one by one, the order first, then the last criterion`() {
    var filter = Filter([.missing, .centre("ABC")], order: .status)
    filter.removeLast()
    #expect(filter == Filter([.missing, .centre("ABC")]))
    filter.removeLast()
    #expect(filter == Filter([.missing]))
    filter.removeLast()
    filter.removeLast()
    #expect(filter.isEmpty)
  }

  @Test func `a criterion that is chosen again is taken away`() {
    var filter = Filter([.missing])
    filter.toggle(.status(.red))
    filter.toggle(.missing)
    #expect(filter == Filter([.status(.red)]))
  }

  private func sifted(_ filter: Filter) throws -> Outline {
    let plan = try plan
    return Sieve(filter, plan, round: plan.round("r2")).sift(Outline(plan, round: "r2"))
  }

  /// Six goals in two areas, with r1 closed and r2 open.
  private var plan: Plan {
    get throws {
      let file = """
        {"format": "strategy-plan", "schema": 1,
         "rounds": [{"id": "r1", "state": "closed"}, {"id": "r2", "state": "open"}],
         "centres": [{"code": "ABC", "chief": "Bo"}, {"code": "DEF", "chief": "Eva"}],
         "themes": [{"id": "t", "focusAreas": [{"id": "a1", "goals": [
          {"id": "g1", "centre": "ABC", "deadline": "2030-12-31", "followUps": [
           {"round": "r1", "result": "green", "timeline": "green"},
           {"round": "r2", "result": "green", "timeline": "green"}]},
          {"id": "g2", "centre": "ABC", "deadline": "2030-06-30", "followUps": [
           {"round": "r1", "result": "green"}, {"round": "r2", "result": "red"}]},
          {"id": "g3", "centre": "DEF", "followUps": [
           {"round": "r2", "result": "red", "timeline": "yellow"}]}]},
          {"id": "a2", "goals": [
          {"id": "g4", "centre": "DEF", "deadline": "2029-12-31", "followUps": [
           {"round": "r1", "result": "green", "timeline": "yellow", "why": "a",
            "consequences": "b", "recovery": "c"},
           {"round": "r2", "result": "green", "timeline": "yellow", "why": "a",
            "consequences": "b", "recovery": "c", "approval": {"state": "returned",
             "of": "OF"}}]},
          {"id": "g5", "centre": "ABC", "followUps": [
           {"round": "r1", "result": "green", "timeline": "green"}]},
          {"id": "g6"}]}]}]}
        """
      let goal = try #require(try Sample.plan(file).goal("g4"))
      return try Sample.plan(file.replacing("OF", with: goal.checksum(in: "r2")))
    }
  }
}
