import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct PlanScreenTests {
  @Test func `green twice answers a goal and shows the next`() throws {
    let session = try play("1 1")
    #expect(session.answer("g1") == Answer(result: .green, timeline: .green))
    #expect(session.row(6).hasPrefix("> 4.1.2"))
    #expect(session.plan.goal("g1")?.followUp(in: "2017-10")?.by == "ida")
  }

  @Test func `a digit moves on over the heading between two areas`() throws {
    let session = try play("Down Down Down Right 1")
    #expect(session.answer("g4")?.timeline == .green)
    #expect(session.row(10).hasPrefix("> 4.2.1"))
  }

  @Test(arguments: ["", "o"])
  func `two goals with one id are shown each by its own title`(script: String) throws {
    let file = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing(#""id": "g2""#, with: #""id": "g1""#)
    let session = try play(script, on: Array(file.utf8))
    #expect(session.shows("Fortsat tilvejebringelse"))
    #expect(session.shows("Implementering af bæred"))
  }

  @Test(arguments: [("", " 4.1.10 Nyt 10"), ("o", "4.1.10  Nyt 10"), ("M", "4.1.10 Nyt 10")])
  func `a goal's number is never cut`(script: String, row: String) throws {
    #expect(
      try play(script, on: SamplePlan.manyGoals, size: Size(width: 80, height: 30)).shows(row))
  }

  @Test func `the last smiley of all stays`() throws {
    let session = try play("End Right 1 1")
    #expect(session.answer("g6") == Answer(timeline: .green))
    #expect(session.row(11).contains("[:-) grøn]"))
  }

  @Test(arguments: [("2", Status.yellow), ("3", .red)])
  func `yellow and red are saved at once and open the form at the first gap`(
    key: String, status: Status
  ) throws {
    let session = try play(key)
    #expect(session.answer("g1")?.result == status)
    #expect(session.shows(">Hvorfor"))
    #expect(
      session.message.contains("Mangler 4: tidsplan, hvorfor, konsekvenser, tilbage på sporet"))
  }

  @Test(arguments: ["0", "Del"])
  func `none takes the status away`(key: String) throws {
    let session = try play("1 Left \(key)")
    #expect(session.answer("g1") == nil)
    #expect(try session.plan.bytes == SamplePlan.real)
  }

  @Test func `a digit on a heading says where to stand`() throws {
    let session = try play("Up 1")
    #expect(session.message == " Flyt markøren til et mål for at sætte en smiley.")
    #expect(try session.plan.bytes == SamplePlan.real)
  }

  @Test func `a digit says so where no round is open`() throws {
    let session = try play("1", on: SamplePlan.closed)
    #expect(session.shows(" Ingen runde er åben. Menuen Runde: Åbn"))
  }

  @Test func `next missing goes from gap to gap, and round again`() throws {
    let first = try play("m", on: SamplePlan.answered)
    #expect(first.row(7).hasPrefix("> 4.1.3"))
    #expect(first.message.contains("kommentar mangler: konsekvenser, tilbage på sporet"))
    let second = try play("m m", on: SamplePlan.answered)
    #expect(second.row(8).hasPrefix("> 4.1.4"))
    let around = try play("m m m m m m m m", on: SamplePlan.answered)
    #expect(around.row(7).hasPrefix("> 4.1.3"))
  }

  @Test func `next missing says so where nothing is missing`() throws {
    let session = try play("1 1 1 1 1 1 1 1 1 1 1 1 m")
    #expect(session.message.contains("Alle mål er besvaret"))
    #expect(session.row(1).contains("6 af 6 besvaret"))
  }

  @Test func `a heading folds with left, unfolds with right, and either way with Enter`() throws {
    let folded = try play("Up Left")
    #expect(folded.row(4).hasPrefix(">+4.1") || folded.row(4).hasPrefix("> +4.1"))
    #expect(!folded.shows("4.1.1 "))
    #expect(try play("Up Left Right").shows("4.1.1 "))
    #expect(try !play("Up Enter").shows("4.1.1 "))
  }

  @Test func `next missing unfolds what hides it`() throws {
    #expect(try play("Up Left m").shows("4.1.1 "))
  }

  @Test func `undo and redo go over every change of the session`() throws {
    let undone = try play("1 1 1 u u u")
    #expect(try undone.plan.bytes == SamplePlan.real)
    #expect(undone.message.contains("Fortrudt: 4.1.1: resultat grøn → ikke vurderet"))
    let redone = try play("1 1 u ^Z U ^Y")
    #expect(redone.answer("g1") == Answer(result: .green, timeline: .green))
  }

  @Test func `an undo that would overwrite somebody else's later change asks`() throws {
    func session(_ script: String) throws -> Session {
      var path: URL?
      let steps: [ScriptedTerminal.Step] =
        events("1").map { .events([$0]) }
        + [
          .work {
            var store = try PlanStore(
              opening: try #require(path).path(percentEncoded: false))
            let edits = Edit.edits(
              from: Answer(result: .green), to: Answer(result: .red), goal: "g1",
              round: "2017-10")
            _ = try store.commit(edits, signature: .bo)
          }, .events([.fileChanged]),
        ] + events(script).map { .events([$0]) }
      return try play(steps: steps, outside: { path = $0 })
    }
    #expect(try session("u").shows("Skal det fortrydes alligevel?"))
    #expect(try session("u").shows("resultat er nu rød"))
    #expect(try session("u Enter").answer("g1")?.result == .red)
    #expect(try session("u Enter u").message == " Der er intet at fortryde.")
    #expect(try session("u Right Enter").answer("g1") == nil)
  }

  @Test func `undo with nothing to undo says so`() throws {
    #expect(try play("u").message == " Der er intet at fortryde.")
  }

  @Test func `a change that somebody else made to another goal is kept`() throws {
    let session = try play(
      "1",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(timeline: .red), goal: "g3", round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      })
    #expect(session.answer("g1")?.result == .green)
    #expect(session.answer("g3")?.timeline == .red)
    #expect(session.row(7).contains(":-( rød"))
  }

  @Test func `a change that somebody else made to the same field is not overwritten`() throws {
    let session = try play(
      "1",
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let edits = Edit.edits(
          from: Answer(), to: Answer(result: .red), goal: "g1", round: "2017-10")
        _ = try store.commit(edits, signature: .bo)
      })
    #expect(session.answer("g1")?.result == .red)
    #expect(session.shows("En anden har ændret det samme"))
    #expect(session.row(5).contains("[:-( rød ]"))
  }

  @Test func `findings are told at the start`() throws {
    let text = String(decoding: try SamplePlan.real, as: UTF8.self)
    let broken = text.replacing("\"state\": \"closed\"", with: "\"state\": \"lukket\"")
    #expect(try play(on: Array(broken.utf8)).message.contains("Der er 1 fejl i planens fil"))
  }

  @Test func `an empty plan says what to do`() throws {
    let empty = #"{"format": "strategy-plan", "schema": 1, "id": "p", "title": "Tom"}"#
    let session = try play("Down 1 m Enter o", on: Array(empty.utf8))
    #expect(session.shows("Overblik"))
    #expect(try play(on: Array(empty.utf8)).shows("Planen har intet tema endnu"))
  }
}
