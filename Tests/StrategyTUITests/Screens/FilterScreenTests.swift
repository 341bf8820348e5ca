import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct FilterScreenTests {
  @Test(arguments: ["f Down Down Space Esc", "F4 Down Down Enter F4", "f c f"])
  func `goals are filtered by arrows or by a letter`(script: String) throws {
    let session = try play(script, on: SamplePlan.answered)
    #expect(session.row(1).hasPrefix(" 2 af 6 mål  rød x"))
    #expect(session.shows(" 4.1.3 ") && session.shows(" 4.1.4 "))
    #expect(!session.shows(" 4.1.1 ") && !session.shows("4.2 "))
  }

  @Test func `the headings and the title count what is shown`() throws {
    let session = try play("f c Esc", on: SamplePlan.answered)
    #expect(session.row(1).hasSuffix("0 af 2 besvaret · 2 mangler · 2 ufærdige"))
    #expect(session.row(3).hasSuffix("1 :-(    1 :-| 1 :-("))
  }

  @Test func `Backspace takes the last chip away, Esc all`() throws {
    #expect(try play("f c e Esc").row(1).hasPrefix(" 0 af 6 mål  rød x  mangler x"))
    #expect(try play("f c e Esc Backspace").row(1).hasPrefix(" 0 af 6 mål  rød x  "))
    let all = try play("f c e Esc Esc")
    #expect(all.row(1).hasPrefix(" Opfølgning på Strategiplan 2017"))
    #expect(all.row(5).hasPrefix("> 4.1.1"))
    #expect(try play("Esc").message == " Alle mål vises allerede.")
  }

  @Test func `where nothing is left, the criteria that hide it are named`() throws {
    let session = try play("f e p Esc", on: SamplePlan.answered)
    #expect(
      session.row(3) == " Ingen mål: \"mangler\" skjuler 2, \"CKO\" skjuler 4. Esc viser alle.")
    let screen = try play("f e p", on: SamplePlan.answered)
    #expect(screen.row(1) == " Filter og rækkefølge: 0 af 6 mål")
    #expect(screen.message == " Ingen mål: \"mangler\" skjuler 2, \"CKO\" skjuler 4.")
  }

  @Test func `where nothing is left, a smiley is refused with the reason, and one's place is kept`()
    throws
  {
    let session = try play("Down Down f c e Esc 1")
    #expect(session.message.hasPrefix(" Ingen mål: "))
    #expect(try play("Down Down f c e Esc Backspace Backspace").row(7).hasPrefix("> 4.1.3"))
  }

  @Test func `goals in another order stand without headings`() throws {
    let session = try play("f m Esc", on: SamplePlan.answered)
    #expect(session.row(1).hasPrefix(" 6 af 6 mål  efter status x"))
    #expect(
      (3...8).map { session.row($0).dropFirst(2).prefix(5) } == [
        "4.1.3", "4.1.4", "4.1.2", "4.2.1", "4.2.2", "4.1.1",
      ])
  }

  @Test func `a goal that leaves the filter stays until the cursor does`() throws {
    let stays = try play("f e Esc End 1 1")
    #expect(stays.row(11).hasPrefix("> 4.2.2"))
    #expect(stays.row(1).hasPrefix(" 6 af 6 mål"))
    let left = try play("f e Esc End 1 1 Up")
    #expect(!left.shows(" 4.2.2 "))
    #expect(left.row(1).hasPrefix(" 5 af 6 mål"))
    let next = try play("f e Esc 1 1")
    #expect(!next.shows(" 4.1.1 "))
    #expect(next.row(5).hasPrefix("> 4.1.2"))
  }

  @Test func `a goal keeps its place in the order until the cursor leaves it`() throws {
    #expect(try play("f m Esc 1").row(3).hasPrefix("> 4.1.1"))
    let left = try play("f m Esc 1 1")
    #expect(left.row(3).hasPrefix("> 4.1.2"))
    #expect(left.row(8).hasPrefix("  4.1.1"))
  }

  @Test func `an undone change brings its goal back`() throws {
    let session = try play("f e Esc 1 1 u")
    #expect(session.row(5).hasPrefix("> 4.1.1"))
    #expect(session.message.contains("Fortrudt: 4.1.1"))
  }

  @Test func `the next missing stays within the filter, and says what that hides`() throws {
    let session = try play("f a Esc m", on: SamplePlan.answered)
    #expect(
      session.message
        == " Alle viste mål er besvaret; filteret skjuler 4, der mangler. f ændrer det.")
  }

  @Test func `the overview shows what the plan shows, and filters it too`() throws {
    let session = try play("f r Esc o", on: SamplePlan.answered)
    #expect(session.row(1).hasPrefix(" Overblik: 4 af 6 mål  Center: CPU x"))
    #expect(!session.shows(" 4.1.1 "))
    #expect(try play("f r Esc o Backspace", on: SamplePlan.answered).shows(" 4.1.1 "))
    let back = try play("o f r Esc Esc", on: SamplePlan.answered)
    #expect(back.row(1).hasPrefix(" 4 af 6 mål"))
    #expect(!back.shows(" 4.1.1 "))
  }

  @Test func `the screen can begin with a filter`() throws {
    let session = try play(filter: Filter([.centre("CPU")]))
    #expect(session.row(1).hasPrefix(" 4 af 6 mål  Center: CPU x"))
  }

  @Test func `what somebody else saves is filtered, and no row jumps`() throws {
    var path = ""
    let session = try play(
      steps: [
        .events(events("f e Esc")),
        .work {
          var store = try PlanStore(opening: path)
          let edits = Edit.edits(
            from: Answer(), to: Answer(result: .green, timeline: .green), goal: "g1",
            round: "2017-10")
          _ = try store.commit(edits, signature: .bo)
        }, .events([.fileChanged]),
      ], outside: { path = $0.path(percentEncoded: false) })
    #expect(session.row(5).hasPrefix("> 4.1.1"))
    #expect(session.row(1).contains("1 af 6 besvaret"))
  }
}
