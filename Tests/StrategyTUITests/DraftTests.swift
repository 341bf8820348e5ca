import Foundation
import StrategyModel
import StrategyTUI
import Testing

struct DraftTests {
  private let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private var files: [String] {
    let folder = state.appending(path: "strategy-tui/drafts").path(percentEncoded: false)
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  @Test func `what stands in a form is on the disk, readable by its writer alone`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    var seen: [String] = []
    var mode: Int?
    let steps: [ScriptedTerminal.Step] =
      events("2 'Derfor'").map { .events([$0]) }
      + [
        .work {
          seen = files
          let file = state.appending(path: "strategy-tui/drafts/\(seen.first ?? "")")
          let attributes = try FileManager.default.attributesOfItem(
            atPath: file.path(percentEncoded: false))
          mode = attributes[.posixPermissions] as? Int
          #expect(try String(contentsOf: file, encoding: .utf8).contains("\"Derfor\""))
        }
      ]
    _ = try play(steps: steps, drafts: state)
    #expect(seen.count == 1)
    #expect(mode == 0o600)
    #expect(files.isEmpty, "it is in the plan: ended from outside, the form is left as by Esc")
  }

  @Test(arguments: [
    "2 'Halvt' Esc", "2 'Halvt' F10", "Enter Tab Tab 'x' Esc", "Enter Tab Tab 'x' ^Z Esc",
  ])
  func `a draft is gone once it is in the plan, or there is nothing to keep`(
    script: String
  ) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    _ = try play(script, drafts: state)
    #expect(files.isEmpty)
  }

  @Test(arguments: ["2 'Halvt' Esc", "Enter Tab Tab 'x' ^Z Esc", "Enter Tab Tab 'x' ^Z", "1 1"])
  func `with nothing to write, nothing wakes the program`(script: String) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    #expect(try play(script, drafts: state).deadline == nil)
  }

  private func playOnLeft(_ script: String, _ answer: Answer, theirs: Answer? = nil) throws
    -> Session
  {
    let edits = Edit.edits(
      from: Answer(), to: theirs ?? Answer(), goal: "g1", round: "2017-10")
    let plan = try Plan(SamplePlan.real).applying(edits).plan
    return try play(
      script, on: plan.bytes, outside: { try leaveDraft(answer, of: $0, in: state) }, drafts: state)
  }

  private let left = Answer(result: .yellow, why: "Fordi leverandøren")

  @Test func `a draft that was left is offered with its time and its text`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let session = try playOnLeft("", left)
    #expect(session.shows("2017-10-12T09:41:07Z"))
    #expect(session.shows("Fordi leverandøren"))
    #expect(session.shows("[ Åbn kladden ]"))
    #expect(files == ["left.json"])
  }

  @Test(arguments: [
    (new: Value.text("green"), field: Field.result, said: "\"resultat grøn\"."),
    (.json(Array(#"{"as":"completed","on":"1-11-20"}"#.utf8)), .finished, "\"1-11-20\"."),
    (.text("en"), .language, "planen."),
  ])
  func `a draft is offered with what says best what it is`(
    new: Value, field: Field, said: String
  ) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let nodes: [Field: Node] = [.finished: .goal("g1"), .language: .plan]
    let node = nodes[field] ?? .followUp(goal: "g1", round: "2017-10")
    let edit = Edit(.field(field, of: node), from: .nothing, to: new)
    let session = try play(
      "", outside: { try leaveDraft([edit], of: $0, in: state) }, drafts: state)
    #expect(session.shows(said))
  }

  @Test func `a new goal's draft is offered with what was written of it`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let plan = try Plan(SamplePlan.real)
    let edit = plan.adding(
      .goal("g625isiwi"), [.purpose: .text("Skole")],
      at: Place(in: .focusArea("a1"), after: nil))
    let session = try play(
      "", outside: { try leaveDraft([edit], of: $0, in: state) }, drafts: state)
    #expect(session.shows("\"Skole\""))
  }

  @Test func `a new plan's draft is offered with its title`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let session = try play(
      "",
      outside: {
        try leaveDraft(
          [
            Edit(.key("newPlan", of: .plan), from: .nothing, to: .text("Plan 2018")),
            Edit(.key("newPlanFile", of: .plan), from: .nothing, to: .text("plan-2018.json")),
          ], of: $0, in: state)
      }, drafts: state)
    #expect(session.shows("\"Plan 2018\"."))
  }

  @Test func `an opened draft goes on where the cursor was`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let session = try playOnLeft("Enter '!' Esc", left)
    #expect(session.answer("g1") == Answer(result: .yellow, why: "For!di leverandøren"))
    #expect(files.isEmpty)
  }

  @Test func `a draft that is left lying is offered again`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    _ = try playOnLeft("Right Enter", left)
    #expect(files == ["left.json"])
    _ = try playOnLeft("Esc", left)
    #expect(files == ["left.json"])
  }

  @Test func `a draft goes for good only when it is told to`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let session = try playOnLeft("Right Right Enter", left)
    #expect(files.isEmpty)
    #expect(session.answer("g1") == nil)
  }

  @Test func `a draft of a goal that is gone is named, with its file`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let plan = try Plan(SamplePlan.real)
    let gone = try plan.applying(plan.edits(takingOut: .goal("g1"))).plan
    let session = try play(
      "", on: gone.bytes, outside: { try leaveDraft(left, of: $0, in: state) }, drafts: state)
    #expect(session.shows("som ikke findes mere"))
    #expect(files == ["left.json"])
  }

  @Test func `where neither plan nor draft can be saved, the form stays`() throws {
    let blocked = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: blocked) }
    try Data().write(to: blocked)
    func close(_ file: URL) throws {
      var store = try PlanStore(opening: file.path(percentEncoded: false))
      let round = try #require(store.plan.openRound)
      _ = try store.commit(store.plan.closing(round, reason: "x", .bo), signature: .bo)
    }
    for key in ["Esc", "F10", "^C"] {
      let session = try play(
        "Enter Tab Tab 'Mit.' \(key) Right Enter", outside: close, drafts: blocked)
      #expect(session.shows("Mit."), "\(key)")
      #expect(session.shows("Kladden kan ikke gemmes"), "\(key)")
      #expect(session.ended == 15, "\(key)")
    }
  }

  @Test func `a draft that the plan already holds is dropped quietly`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let session = try playOnLeft("", left, theirs: left)
    #expect(!session.shows("kladde"))
    #expect(files.isEmpty)
  }

  @Test func `a draft of a goal that somebody else changed keeps both`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let theirs = Answer(result: .green)
    let session = try playOnLeft("Enter F2", left, theirs: theirs)
    #expect(session.shows("Fordi leverandøren"))
    #expect(session.answer("g1")?.result == .green)
    #expect(files.count == 1, "the draft stays until it is in the plan")
  }
}
