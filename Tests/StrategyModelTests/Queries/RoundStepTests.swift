import Testing

@testable import StrategyModel

@Suite struct RoundStepTests {
  private static let signature = Signature(by: "ida", at: Instant(secondsSince1970: 1_900_000_000))

  private func step(_ edits: (Plan) throws -> [Edit]) throws -> (change: Change, after: Plan) {
    let plan = try Sample.small()
    let edits = try edits(plan)
    return (Change(edits, signature: Self.signature), try plan.applying(edits).plan)
  }

  @Test func `closing and reopening are told by their round, and taken back by each other`() throws
  {
    let closed = try step { $0.closing(try #require($0.round("r2")), reason: "x", Self.signature) }
    #expect(closed.change.steppedRound == "r2")
    #expect(closed.after.summary(of: closed.change.edits)(.da) == "okt.: lukket og forseglet")
    #expect(
      closed.after.round("r2")?.takenBack(.da).contains("genåbnes med en begrundelse") == true)
    let open = try step { $0.reopening(try #require($0.round("r1")), reason: "x", Self.signature) }
    #expect(open.change.steppedRound == "r1")
    #expect(open.after.summary(of: open.change.edits)(.en) == "juli: reopened")
    #expect(open.after.round("r1")?.takenBack(.en).contains("closing it again") == true)
  }

  @Test func `opening and answering are undone like any change`() throws {
    let opened = try step { $0.opening(try #require($0.round("r3"))) }
    #expect(opened.change.steppedRound == nil)
    #expect(opened.after.summary(of: opened.change.edits)(.da) == "jan.: åbnet")
    let answer = Answer(result: .green)
    let answered = try step { _ in
      Edit.edits(from: Answer(), to: answer, goal: "g1", round: "r2")
    }
    #expect(answered.change.steppedRound == nil)
  }

  @Test(arguments: [
    ("2030-12-31", "2030-12-31"), ("31-12-2030", "2030-12-31"), ("1.2.2030", "2030-02-01"),
    (" 1/2 2030", "2030-02-01"),
  ])
  func `a date is read as it is typed`(typed: String, text: String) {
    #expect(Day(typed: typed)?.text == text)
  }

  @Test(arguments: [
    "", "31-02-2030", "31-12-30", "31-12", "december 2030", "12-31-2030", "1-2-3-2030",
  ])
  func `what is no date of the calendar is none`(typed: String) {
    #expect(Day(typed: typed) == nil)
  }

  @Test func `a deadline is told with from when to when it moved, and why`() throws {
    let plan = try RightsPlan.plan()
    let goal = try #require(plan.goal("g1"))
    let edits = plan.movingDeadline(of: goal, to: "2031-06-01", reason: "Udbud", Self.signature)
    #expect(
      plan.summary(of: edits).both == [
        "4.1.1: slut flyttet fra 31-12-2030 til 01-06-2031 (Udbud)",
        "4.1.1: end moved from 2030-12-31 to 2031-06-01 (Udbud)",
      ])
    #expect(
      edits.map { plan.headline(of: $0)(.da) } == [
        "4.1.1, slut: flyttet fra 31-12-2030 til 01-06-2031", "4.1.1, flyttet: Udbud",
      ])
    #expect(edits[0].old.phrase(of: edits[0].target)(.da) == "31-12-2030")
    let end = plan.finishing(goal, as: .dropped, on: "2031-02-01", reason: "Solgt")
    #expect(end[0].new.phrase(of: end[0].target)(.da) == "udgået, 01-02-2031, Solgt")
    let first = plan.set(.deadline, of: .goal("g3"), to: "2031-01-31")
    #expect(plan.summary(of: [first])(.da) == "4.1.3: slut sat til 31-01-2031")
    #expect(plan.summary(of: [edits[0].inverse])(.da).contains("til 31-12-2030"))
  }
}
