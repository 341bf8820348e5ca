import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct HistoryScreenTests {
  @Test func `a goal's changes are listed, the newest first, with who and when`() throws {
    let goal = try play("1 3 'Derfor' Esc t")
    #expect(goal.row(1) == " Historik: 4.1.1")
    #expect(goal.row(2).contains("2017-10-12T09:41:07Z  ida  4.1.1, okt. 2017, hvorfor: ændret"))
    #expect(goal.row(3).contains("4.1.1, okt. 2017, tidsplan: ikke vurderet → rød"))
    #expect(goal.row(4).contains("4.1.1, okt. 2017, resultat: ikke vurderet → grøn"))
  }

  @Test func `an answer that was undone is still told by its goal and round`() throws {
    let session = try play("1 u t")
    #expect(session.row(2).contains("okt. 2017, resultat: grøn → ikke vurderet"))
    #expect(session.row(3).contains("4.1.1, okt. 2017, resultat: ikke vurderet → grøn"))
  }

  @Test func `where its row is cut, the field is told below`() throws {
    let session = try play("1 t", size: Size(width: 40, height: 12))
    #expect(session.shows(" 4.1.1, okt. 2017, resultat"))
    #expect(session.shows(" til     grøn"))
  }

  @Test func `an old value is brought back, and that can be undone`() throws {
    #expect(try play("1 Left 3 Esc t Enter").answer("g1")?.result == .green)
    #expect(try play("1 Left 3 Esc t Enter Esc u").answer("g1")?.result == .red)
  }

  @Test func `bringing a value back is a line of its own, seen at once`() throws {
    let session = try play("1 Left 3 Esc t Enter")
    #expect(session.row(1) == " Historik: 4.1.1")
    #expect(session.row(2).contains("4.1.1, okt. 2017, resultat: rød → grøn"))
    #expect(session.row(4).contains("4.1.1, okt. 2017, resultat: ikke vurderet → grøn"))
  }

  @Test func `what holds already is not brought back`() throws {
    let session = try play("1 t Enter Down Enter")
    #expect(session.message.contains("Det står der allerede"))
  }

  @Test func `a plan without its history works, and says so`() throws {
    #expect(try play("t").shows("Her er intet endnu"))
    #expect(try play("t Enter").message.contains("Der er intet at gendanne."))
  }

  @Test func `an approval is not brought back in its giver's name`() throws {
    let steps = "r a Enter Esc"
    let withdrawn = try play("\(steps) u t Down Enter", on: reviewedPlan, login: "bo")
    #expect(withdrawn.plan.goal("g1")?.followUp(in: "2017-10")?.approval == nil)
    let own = try play("\(steps) u t Enter", on: reviewedPlan, login: "bo")
    #expect(own.plan.goal("g1")?.followUp(in: "2017-10")?.approval?.by == "bo")
    let others = try play(
      "t Enter", on: reviewedPlan,
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let goal = try #require(store.plan.goal("g1"))
        let approval = store.plan.reviewing(.approved, goal, in: "2017-10", remark: "", .bo)
        _ = try store.commit(approval, signature: .bo)
        _ = try store.commit(approval.map(\.inverse), signature: .bo)
      }, login: "dan")
    #expect(
      others.shows("4.1.1: godkendelsen står i navnet Bo Chef; kun Bo Chef selv kan give den."))
  }

  @Test func `an approval of others comes back where one takes one's own back`() throws {
    let session = try play(
      steps: [.events([.fileChanged]), .keys("t Enter")], on: reviewedPlan,
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        for signature in [Signature.bo, Signature(by: "dan", at: Signature.bo.at)] {
          let goal = try #require(store.plan.goal("g1"))
          let approval = store.plan.reviewing(
            .approved, goal, in: "2017-10", remark: "", signature)
          _ = try store.commit(approval, signature: signature)
        }
      }, login: "dan")
    #expect(session.plan.goal("g1")?.followUp(in: "2017-10")?.approval?.by == "bo")
  }
}
