import StrategyModel
import Testing

struct ReportTests {
  /// Two centres, three rounds, a goal of each kind.
  private static func plan() throws -> Plan {
    try Plan(
      Array(
        """
        {"format": "strategy-plan", "schema": 1, "id": "p", "title": "Plan",
         "rounds": [{"id": "r1", "name": "maj", "state": "closed"},
                    {"id": "r2", "name": "juli", "state": "open"},
                    {"id": "r3", "name": "okt.", "state": "planned"}],
         "centres": [{"code": "B", "chief": "Bo Chef"}, {"code": "A"}],
         "themes": [
           {"id": "t1", "number": "4", "title": "Et", "focusAreas": [
             {"id": "a1", "title": "Område", "goals": [
               {"id": "whole", "centre": "A", "deadline": "2030-12-31", "followUps": [
                 {"round": "r1", "result": "red", "timeline": "green", "why": "Gammelt"},
                 {"round": "r2", "result": "yellow", "timeline": "green", "why": "Hvorfor",
                  "consequences": "Følge", "recovery": "Plan"},
                 {"round": "r3", "text": "Senere"}]},
               {"id": "gaps", "centre": "B", "followUps": [
                 {"round": "r2", "result": "red", "timeline": "red", "why": "Hvorfor"}]},
               {"id": "green", "centre": "B", "followUps": [
                 {"round": "r2", "result": "green", "timeline": "green", "why": "Før"}]}]}]},
           {"id": "t2", "title": "To", "focusAreas": [
             {"id": "a2", "title": "Andet", "goals": [
               {"id": "ended", "finished": {"as": "dropped", "on": "2030-06-01"}},
               {"id": "open"}]}]}]}
        """.utf8))
  }

  private static func entry(_ id: String, _ options: Report.Options = .init()) throws
    -> Report.Entry
  {
    let report = Report(try plan(), options, language: .da)
    return try #require(report.entries.first { $0.goal.id == id })
  }

  @Test func `goals have their numbers, in the order of the plan`() throws {
    let report = Report(try Self.plan(), language: .da)
    #expect(report.entries.map(\.number) == ["4.1.1", "4.1.2", "4.1.3", "2.1.1", "2.1.2"])
    #expect(report.round?.id == "r2")
  }

  @Test func `tells the rounds up to the shown one`() throws {
    #expect(try Self.entry("whole").chapters.map(\.round.id) == ["r1", "r2"])
    #expect(try Self.entry("whole", .init(round: "r1")).chapters.map(\.round.id) == ["r1"])
    #expect(try Self.entry("whole", .init(round: "r1"))[.result] == .red)
  }

  @Test func `prints the explanation that is required, and names its gaps`() throws {
    let whole = try #require(try Self.entry("whole").chapters.last)
    #expect(whole.explanation.map(\.text) == ["Hvorfor", "Følge", "Plan"])
    #expect(whole.gaps.isEmpty)
    let unfinished = try #require(try Self.entry("gaps").chapters.last)
    #expect(unfinished.explanation.map(\.part) == [.why])
    #expect(unfinished.gaps == [.consequences, .recovery])
  }

  @Test func `leaves the explanation unprinted where it is green again`() throws {
    let chapter = try #require(try Self.entry("green").chapters.last)
    #expect(chapter.explanation.isEmpty)
    #expect(chapter.gaps.isEmpty)
  }

  @Test func `counts what is to be answered, per axis and centre`() throws {
    let report = Report(try Self.plan(), language: .da)
    let counts = report.counts
    #expect([counts.goals, counts.answered, counts.missing, counts.unfinished] == [4, 2, 2, 1])
    #expect(counts.phrase(.da) == "2 af 4 besvaret · 2 mangler · 1 ufærdig")
    #expect(counts.tally[.result, .none] == 2)
    #expect(counts.tally[.timeline, .green] == 2)
    #expect(report.centres.map(\.code) == ["B", "A", ""])
    #expect(report.centres.map(\.entries.count) == [2, 1, 2])
  }

  @Test func `one centre's goals, without themes that have none of them`() throws {
    let report = Report(try Self.plan(), .init(centre: "B"), language: .da)
    #expect(report.entries.map(\.goal.id) == ["gaps", "green"])
    #expect(report.themes.map(\.id) == ["t1"])
  }

  @Test func `goals that have a status on either axis`() throws {
    let report = Report(try Self.plan(), .init(statuses: [.yellow, .none]), language: .da)
    #expect(report.entries.map(\.goal.id) == ["whole", "ended", "open"])
  }

  @Test func `says when a goal ends, and how it ended`() throws {
    #expect(try Self.entry("whole").end(.da) == "31-12-2030")
    #expect(try Self.entry("ended").end(.da) == "udgået 01-06-2030")
    #expect(try Self.entry("ended").end(.en) == "dropped 2030-06-01")
    #expect(try Self.entry("open").end(.en) == "")
  }

  @Test func `a plan without a round to show has nothing assessed and nothing missing`() throws {
    let plan = try Plan(
      Array(
        """
        {"format": "strategy-plan", "schema": 1, "id": "p", "themes": [{"id": "t", "focusAreas": [
          {"id": "a", "goals": [{"id": "g", "followUps": [{"round": "r", "result": "red"}]}]}]}]}
        """.utf8))
    let report = Report(plan, language: .en)
    #expect(report.round == nil)
    #expect(report.entries.map(\.answer) == [Answer()])
    #expect(report.counts.goals == 0)
  }
}
