import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// The list of rounds, and all that is done to them from there and from the plan.
struct RoundsScreenTests {
  private static let list = "^P 'runder...' Enter"
  private static let close = "^P 'luk runden' Enter Enter 'Direktionen beder om det.' Enter"

  private static func round(_ session: Session, _ id: String) -> Round? { session.plan.round(id) }

  @Test func `each round is listed with its state and how much is answered`() throws {
    let session = try play(Self.list, on: SamplePlan.manyRounds)
    #expect(session.row(2).contains("april 2017"))
    #expect(session.row(4).hasPrefix(">okt. 2017"))
    #expect(session.row(4).contains("åben"))
    #expect(session.row(4).contains("3 af 6 besvaret  frist 24-10-2017"))
    #expect(session.shows("frist 24-10-2017, 12 dage tilbage"))
  }

  @Test func `Enter shows a round on the plan screen`() throws {
    let session = try play("\(Self.list) Up Enter")
    #expect(session.row(0).hasSuffix("juli 2017 lukket"))
    #expect(session.message == " Her vises juli 2017 (lukket).")
    #expect(session.row(1).hasPrefix(" Opfølgning på Strategiplan 2017"))
  }

  @Test(arguments: ["31-12-2030", "2030-12-31", "31.12.2030"])
  func `a new round is planned, with its due date`(date: String) throws {
    let session = try play("\(Self.list) a 'dec. 2030' Enter '\(date)' Enter")
    let round = try #require(session.plan.rounds.last)
    #expect(round.name == "dec. 2030")
    #expect(round.state == .planned)
    #expect(round.due == Day("2030-12-31"))
    #expect(session.row(4).hasPrefix(">dec. 2030"))
  }

  @Test func `a new round needs a name of its own, and a date that there is`() throws {
    #expect(try play("\(Self.list) a Enter Enter").message == " Navn skal udfyldes.")
    #expect(
      try play("\(Self.list) a 'okt. 2017' Enter Enter").message
        == " Navn: \"okt. 2017\" er i planen allerede.")
    let wrong = try play("\(Self.list) a 'x' Enter '31-02-2030' Enter")
    #expect(wrong.message.contains("Frist: \"31-02-2030\" er ingen dato"))
    #expect(wrong.plan.rounds.count == 2)
  }

  @Test func `name and due date are edited until the round is closed`() throws {
    let session = try play("\(Self.list) n ' igen' Enter '1-2-2018' Enter")
    #expect(Self.round(session, "2017-10")?.name == "okt. 2017 igen")
    #expect(Self.round(session, "2017-10")?.due == Day("2018-02-01"))
    #expect(try play("\(Self.list) Up n").message == " juli 2017 er lukket.")
  }

  @Test func `a planned round without answers is removed, and comes back by u`() throws {
    let new = "\(Self.list) a 'ny' Enter Enter"
    #expect(try play("\(new) d").plan.rounds.count == 2)
    #expect(try play("\(new) d u").plan.rounds.last?.name == "ny")
    #expect(try play("\(Self.list) d").message == " okt. 2017 er åben.")
    let file = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing(#""state": "open""#, with: #""state": "planned""#)
    let answered = try play("\(Self.list) Down d", on: Array(file.utf8))
    #expect(answered.message.hasPrefix(" okt. 2017 bruges af 4.1.4"))
    #expect(answered.plan.rounds.count == 2)
  }

  @Test func `a planned round opens at once, but not beside another`() throws {
    let new = "\(Self.list) a 'ny' Enter Enter"
    #expect(try play("\(new) o").message == " okt. 2017 er åben; luk den først.")
    let opened = try play("\(new) o", on: SamplePlan.closed)
    #expect(opened.plan.openRound?.name == "ny")
    #expect(opened.row(0).hasSuffix("ny åben"))
    #expect(try play("\(new) o u", on: SamplePlan.closed).plan.openRound == nil)
    #expect(try play("\(new) o Esc 1 u u", on: SamplePlan.closed).plan.openRound == nil)
  }

  @Test func `before a round is closed it is shown what is missing, and a reason is asked for`()
    throws
  {
    let shown = try play("\(Self.list) l", on: SamplePlan.answered)
    #expect(shown.row(1) == " okt. 2017: 4 mangler")
    #expect(shown.shows(" CPU / BGE"))
    #expect(shown.shows(" 4.1.3  mangler"))
    #expect(!shown.shows("CKO"))
    #expect(Self.round(shown, "2017-10")?.state == .open)
    let empty = try play("\(Self.list) l Enter Enter", on: SamplePlan.answered)
    #expect(empty.message == " Der skal en begrundelse til.")
    let session = try play(Self.close, on: SamplePlan.answered)
    let closed = try #require(Self.round(session, "2017-10"))
    #expect(closed.closed?[.reason] == "Direktionen beder om det.")
    #expect(closed.closed?[.by] == "ida")
    #expect(closed.sealState == .holds)
    #expect(session.message == " okt. 2017: lukket og forseglet")
  }

  @Test func `a reason that could not be saved stands in the question again`() throws {
    var path: URL?
    let real = String(decoding: try SamplePlan.answered, as: UTF8.self)
    func write(_ text: String) -> ScriptedTerminal.Step {
      .work { try text.write(to: #require(path), atomically: false, encoding: .utf8) }
    }
    func keys(_ script: String) -> [ScriptedTerminal.Step] {
      events(script).map { .events([$0]) }
    }
    let refused =
      keys("\(Self.list) l Enter 'Direktionen beder om det.'") + [write("{")] + keys("Enter")
      + [write(real)]
    let again = try play(
      steps: refused, on: SamplePlan.answered, outside: { path = $0 })
    #expect(again.shows("Direktionen beder om det."))
    #expect(again.message.contains("udgave af filen"))
    let session = try play(
      steps: refused + keys("Enter"), on: SamplePlan.answered, outside: { path = $0 })
    #expect(
      Self.round(session, "2017-10")?.closed?[.reason] == "Direktionen beder om det.")
  }

  @Test func `what is answered while a reason is written is told, and the reason stays`() throws {
    var path: URL?
    func keys(_ script: String) -> [ScriptedTerminal.Step] {
      events(script).map { .events([$0]) }
    }
    let answer = ScriptedTerminal.Step.work {
      var store = try PlanStore(opening: #require(path).path(percentEncoded: false))
      let edits = Edit.edits(
        from: store.plan.goal("g6")?.answer(in: "2017-10") ?? Answer(),
        to: Answer(result: .green, timeline: .green), goal: "g6", round: "2017-10")
      _ = try store.commit(edits, signature: .bo)
    }
    let refused =
      keys("\(Self.list) l Enter 'Direktionen beder om det.'") + [answer] + keys("Enter")
    let again = try play(steps: refused, on: SamplePlan.answered, outside: { path = $0 })
    #expect(again.shows("Direktionen beder om det."))
    #expect(again.shows("okt. 2017: 3 mangler. Hvorfor lukkes runden"))
    #expect(again.shows("Imens er et svar ændret, så okt. 2017 er ikke lukket. Nu: 3 mangler."))
    let session = try play(
      steps: refused + keys("Enter"), on: SamplePlan.answered, outside: { path = $0 })
    let closed = Self.round(session, "2017-10")
    #expect(closed?.closed?[.reason] == "Direktionen beder om det.")
    #expect(closed?.sealState == .holds)
  }

  @Test func `where nothing is missing, closing is asked once`() throws {
    let all = Array(repeating: "1 1", count: 6).joined(separator: " ")
    let asked = try play("\(all) ^P 'luk runden' Enter")
    #expect(asked.shows("Intet mangler i okt. 2017."))
    #expect(Self.round(try play("\(all) ^P 'luk runden' Enter Enter"), "2017-10")?.state == .open)
    let closed = try play("\(all) ^P 'luk runden' Enter Right Enter")
    #expect(Self.round(closed, "2017-10")?.state == .closed)
  }

  @Test func `u does not reopen a round, says how to, and goes on with what was before`() throws {
    let said = try play("1 \(Self.close) u")
    #expect(
      said.message == " Runden okt. 2017 er lukket; den genåbnes med en begrundelse.")
    #expect(Self.round(said, "2017-10")?.state == .closed)
    let before = try play("\(Self.list) a 'ny' Enter Enter Esc \(Self.close) u u")
    #expect(before.plan.rounds.count == 2)
  }

  @Test func `what a rule keeps from being undone can be skipped`() throws {
    var path: URL?
    let close = ScriptedTerminal.Step.work {
      var store = try PlanStore(opening: #require(path).path(percentEncoded: false))
      let round = try #require(store.plan.openRound)
      let edits = store.plan.closing(round, reason: "Nu.", .bo)
      _ = try store.commit(edits, signature: .bo)
    }
    func keys(_ script: String) -> [ScriptedTerminal.Step] {
      events(script).map { .events([$0]) }
    }
    let steps =
      keys("\(Self.list) a 'ny' Enter Enter Esc 1") + [close, .events([.fileChanged])] + keys("u")
    let asked = try play(steps: steps, outside: { path = $0 })
    #expect(asked.shows("Spring den over"))
    let skipped = try play(steps: steps + keys("Right Enter u"), outside: { path = $0 })
    #expect(skipped.plan.rounds.count == 2)
    #expect(skipped.answer("g1")?.result == .green)
  }

  @Test func `once reopened, the answers from before can be undone`() throws {
    let reopen = "^P 'genåbn' Enter 'Et tal var forkert.' Enter"
    let reopened = try play("1 \(Self.close) \(reopen)")
    let round = try #require(Self.round(reopened, "2017-10"))
    #expect(round.state == .open)
    #expect(round.reopened.map { $0[.reason] } == ["Et tal var forkert."])
    let said = try play("1 \(Self.close) \(reopen) u")
    #expect(said.message.contains("det tages tilbage ved at lukke den igen"))
    let undone = try play("1 \(Self.close) \(reopen) u u")
    #expect(undone.answer("g1")?.result ?? Status.none == .none)
  }

  @Test func `the list says who closed and reopened a round, when and why`() throws {
    let session = try play("\(Self.close) \(Self.list)", on: SamplePlan.answered)
    #expect(session.shows("Lukket 2017-10-12T09:41:07Z af ida: Direktionen beder om det."))
    #expect(session.shows("Seglet holder"))
    let reopened = try play(
      "\(Self.close) ^P 'genåbn' Enter 'En fejl.' Enter \(Self.list)", on: SamplePlan.answered)
    #expect(reopened.shows("Genåbnet 2017-10-12T09:41:07Z af ida: En fejl."))
  }

  @Test func `a seal that no longer holds is told with the goals`() throws {
    let closed = try play(Self.close, on: SamplePlan.answered).plan
    let text = String(decoding: closed.bytes, as: UTF8.self)
      .replacing("Godt på vej.", with: "Rettet i en editor.")
    let session = try play(Self.list, on: Array(text.utf8))
    #expect(session.shows("SEGL BRUDT"))
    #expect(session.shows("ændret, efter at runden blev forseglet: 4.1.2."))
  }

  @Test func `who may not keep rounds is told so`() throws {
    let people =
      #""people": [{"login": "ida", "role": "chief", "centres": ["CKO"]},"#
      + #"{"login": "bo", "role": "caseworker"}], "themes""#
    let plan = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing(#""themes""#, with: people)
    for key in ["a", "l", "n", "d"] {
      let session = try play("\(Self.list) \(key)", on: Array(plan.utf8))
      #expect(session.message.contains("Kun sagsbehandlere kan åbne og lukke runder"))
    }
  }

  @Test func `in a plan without rounds one is added and opened from the menu`() throws {
    let bare = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing(#/"rounds": \[[^\]]*\]/#, with: #""rounds": []"#)
      .replacing(#/,?\s*"followUps": \[[^\]]*\]/#, with: "")
    let plan = Array(bare.utf8)
    let empty = try play(on: plan)
    #expect(empty.message == " Ingen runde endnu. Menuen Runde (F9): Ny runde.")
    #expect(try play("1", on: plan).message.contains("Menuen Runde: Ny runde."))
    let planned = "^P 'ny runde' Enter 'jan. 2018' Enter Enter"
    #expect(
      try play("\(planned) 1", on: plan).message.contains("Menuen Runde: Åbn runden."))
    let answered = try play("\(planned) ^P 'åbn runden' Enter 1", on: plan)
    #expect(answered.plan.openRound?.name == "jan. 2018")
    #expect(answered.answer("g1", in: "jan-2018")?.result == .green)
  }

  @Test(arguments: [
    ("åbn runden", "Ingen runde er planlagt; tilføj en først (Ny runde)."),
    ("genåbn", "okt. 2017 er åben; luk den først."),
  ])
  func `what cannot be done is in the palette with why not`(words: String, reason: String) throws {
    #expect(try play("^P '\(words)'").message == " \(reason)")
  }

  @Test func `a new round shows the last round's answer beside it`() throws {
    let next = "^P 'ny runde' Enter 'jan. 2018' Enter Enter ^P 'åbn runden' Enter"
    let session = try play("\(Self.close) \(next) Down", on: SamplePlan.answered)
    #expect(session.row(0).hasSuffix("jan. 2018 åben"))
    #expect(session.shows(" okt. 2017     :-| gul / :-) grøn"))
    let form = try play("\(Self.close) \(next) Down Enter", on: SamplePlan.answered)
    #expect(form.shows("| okt. 2017"))
    #expect(form.shows("| Godt på vej."))
  }
}
