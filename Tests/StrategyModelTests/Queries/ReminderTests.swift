import Testing

@testable import StrategyModel

@Suite struct ReminderTests {
  @Test func `each centre that owes something has one, in the plan's order`() throws {
    let round = try #require(Sample.real.openRound)
    let reminders = Reminder.all(in: round)
    #expect(reminders.map(\.code) == ["CKO", "CPU"])
    #expect(reminders.map(\.addressee) == ["CKO / Steen Andersen", "CPU / BGE"])
    #expect(reminders.map { $0.counts(.da) } == ["2 af 2 mål mangler", "4 af 4 mål mangler"])
    #expect(Reminder.all(in: round, centre: "CPU").map(\.code) == ["CPU"])
  }

  @Test func `an answer that was sent back is owed until it is changed`() throws {
    let answer = #""round": "r2", "result": "green", "timeline": "green", "text": "A""#
    let bare = try Sample.small(followUps: "{\(answer)}")
    let checksum = try #require(bare.goal("g1")).checksum(in: "r2")
    let approval = #""approval": {"state": "returned", "of": "\#(checksum)", "remark": "Uddyb"}"#
    let returned = try Sample.small(followUps: "{\(answer), \(approval)}")
    let round = try #require(returned.openRound)
    let reminder = try #require(Reminder.all(in: round).first)
    #expect(reminder.returned.map(\.goal.number) == ["4.1.1"])
    #expect(reminder.returned.first?.approval.remark == "Uddyb")
    #expect(reminder.missing.map(\.goal.number) == ["4.1.2"])
    #expect(reminder.counts(.en) == "1 of 2 goals missing, 1 returned")
    #expect(reminder.addressee == "")
    let changed = answer.replacing("\"A\"", with: "\"B\"")
    let anew = try Sample.small(followUps: "{\(changed), \(approval)}")
    let next = try #require(anew.openRound)
    #expect(Reminder.all(in: next).first?.returned.isEmpty == true)
  }
}
