import Testing

@testable import StrategyModel

@Suite struct TextHintTests {
  private static let today = Day("2030-10-12")

  private func hints(
    goal: String = "", before: String = "", _ answer: String = ""
  ) throws -> [TextHint] {
    let plan = try Sample.small(
      goal: goal,
      followUps: """
        {"round": "r1", "result": "yellow", "timeline": "green" \(before)},
        {"round": "r2", "result": "yellow", "timeline": "green" \(answer)}
        """)
    let goal = try #require(plan.goal("g1"))
    return goal.hints(on: goal.answer(in: "r2"), in: plan.openRound, today: Self.today)
  }

  @Test func `a text that was copied from the last round is told, white space apart`() throws {
    let copied = try hints(
      before: #", "text": "Det går  fint.", "why": "A""#,
      #", "text": "Det går\nfint. ", "why": "B""#)
    #expect(copied == [.copied([.text], from: "juli")])
    #expect(try hints(before: #", "text": "A""#, #", "text": "B""#) == [])
    #expect(try hints() == [])
  }

  @Test func `a part of the explanation counts while a status asks for it`() throws {
    let why = #", "why": "Fordi""#
    #expect(try hints(before: why, why) == [.copied([.why], from: "juli")])
    let green = #", "result": "green""#
    let plan = try Sample.small(
      followUps: """
        {"round": "r1" \(why)}, {"round": "r2", "timeline": "green" \(green) \(why)}
        """)
    let goal = try #require(plan.goal("g1"))
    #expect(goal.hints(on: goal.answer(in: "r2"), in: plan.openRound, today: nil) == [])
  }

  @Test(arguments: [
    "Ny leverance i januar", "Færdig 31/12", "Færdig den 1.2.", "Først i 2031", "I uge 42",
    "Efter 3. kvartal", "Medio maj", "By the end of March", "in Q3", "til foråret",
    "pr. 31-12-2030",
    "Novembermødet",
  ])
  func `a recovery that says when is no matter`(text: String) throws {
    #expect(try hints(#", "recovery": "\#(text)""#) == [])
  }

  @Test(arguments: ["Flere hænder", "Vi tager 2 skridt ad gangen", "Kontakt til KOMBIT", "80 %"])
  func `a recovery without a date is told`(text: String) throws {
    #expect(try hints(#", "recovery": "\#(text)""#) == [.undated])
  }

  @Test func `an end date that has passed is told until the goal is finished`() throws {
    let late = #""deadline": "2030-10-11","#
    #expect(try hints(goal: late) == [.overdue(try #require(Day("2030-10-11")))])
    #expect(try hints(goal: #""deadline": "2030-10-12","#) == [])
    #expect(try hints(goal: late + #""finished": {"as": "completed"},"#) == [])
  }

  @Test func `a goal that is not followed up has texts that nobody minds`() throws {
    let answer = #", "recovery": "Snart", "notThisRound": "Kun hvert andet år""#
    #expect(try hints(answer) == [])
  }

  @Test func `the plan lists them with the goals' numbers`() throws {
    let plan = try Sample.small(
      goal: #""deadline": "2030-01-01","#,
      followUps: #"{"round": "r2", "result": "red", "recovery": "Snart"}"#)
    #expect(
      plan.hints(today: Self.today).map { $0(.da) } == [
        "Råd: 4.1.1: Tilbage på sporet siger ikke hvornår",
        "Råd: 4.1.1: Slutdatoen er passeret: 01-01-2030",
      ])
  }
}
