import Testing

@testable import StrategyModel

@Suite struct RoundTests {
  @Test(arguments: [
    ("2030-10-01", ["12 dage tilbage", "12 days left"]),
    ("2030-10-12", ["1 dag tilbage", "1 day left"]),
    ("2030-10-13", ["frist i dag", "due today"]),
    ("2030-10-14", ["1 dag over fristen", "1 day overdue"]),
    ("2030-10-16", ["3 dage over fristen", "3 days overdue"]),
  ])
  func `an open round says how long it is to its due date`(
    today: String, said: [String]
  ) throws {
    let round = try round(#""due": "2030-10-13", "state": "open""#)
    #expect(round.timeLeft(on: try #require(Day(today)))?.both == said)
  }

  @Test(arguments: [
    #""state": "open""#, #""state": "open", "due": "snart""#,
    #""due": "2030-10-13", "state": "closed""#, #""due": "2030-10-13", "state": "planned""#,
  ])
  func `without a due date, or where it is not open, it says nothing`(members: String) throws {
    #expect(try round(members).timeLeft(on: try #require(Day("2030-10-01"))) == nil)
  }

  @Test func `the rounds beside one are those beside it in the plan`() throws {
    let rounds = try Sample.small().rounds
    #expect(rounds[1].neighbour(-1)?.id == "r1" && rounds[1].neighbour(1)?.id == "r3")
    #expect(rounds[0].neighbour(-1) == nil && rounds[2].neighbour(1) == nil)
  }

  private func round(_ members: String) throws -> Round {
    let plan = try Sample.plan(
      #"{"format": "strategy-plan", "schema": 1, "id": "p", "rounds": [{"id": "r", \#(members)}]}"#)
    return try #require(plan.round("r"))
  }
}
