import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What is typed where a reason is asked for, and in forms whose acts are more than their texts: it
/// is kept as a draft, and offered at the next start.
struct ReasonDraftTests {
  private struct Case {
    /// What leads to the text and types it.
    let script: String
    var plan: [UInt8]?
    var login = "ida"
    /// What is seen once the draft is opened.
    let shown: [String]
    /// What then saves it.
    var end = "Enter"
    /// Whether a hang-up leaves it as Esc does, so that no draft is needed.
    var isSavedByHangUp = false
    let isSaved: (Plan) -> Bool
  }

  private static func answer(_ plan: Plan, _ goal: String, _ round: String = "2017-10") -> FollowUp?
  {
    plan.goal(goal)?.followUp(in: round)
  }

  private static func cases() throws -> [Case] {
    let moved = String(decoding: smallPlan, as: UTF8.self).replacing(
      #""centre": "ABC""#, with: #""centre": "ABC", "deadline": "2017-12-31""#, maxReplacements: 1)
    return [
      Case(
        script: "^P 'genåbn' Enter 'Et tal var forkert'", plan: try SamplePlan.closed,
        shown: ["Hvorfor genåbnes okt. 2017?", "Et tal var forkert"],
        isSaved: { $0.round("2017-10")?.reopened.first?[.reason] == "Et tal var forkert" }),
      Case(
        script: "^P 'luk runden' Enter Enter 'Direktionen'", plan: try SamplePlan.answered,
        shown: ["Hvorfor lukkes runden alligevel?", "Direktionen"],
        isSaved: { $0.round("2017-10")?.closed?[.reason] == "Direktionen" }),
      Case(
        script: "^P 'ikke op i' Enter 'Hvert andet år'",
        shown: ["Hvorfor følges 4.1.1 ikke op i okt. 2017?", "Hvert andet år"],
        isSaved: { answer($0, "g1")?.notThisRound == "Hvert andet år" }),
      Case(
        script: "Enter Tab Tab 'Midt i noget.' ^P 'ikke op i' Enter 'Hvert andet år'",
        shown: ["Hvorfor følges 4.1.1 ikke op i okt. 2017?"], end: "Enter F2",
        isSaved: {
          answer($0, "g1")?.notThisRound == "Hvert andet år"
            && answer($0, "g1")?.answer.text == "Midt i noget."
        }),
      Case(
        script: ", ^P 'ret i den' Enter 'Tastefejl'",
        shown: ["Hvorfor rettes svaret i den lukkede runde?", "Tastefejl"], end: "Enter 1 F2",
        isSaved: { answer($0, "g1", "2017-07")?.corrections.first?[.reason] == "Tastefejl" }),
      Case(
        script: ", ^P 'ret i den' Enter 'Tastefejl' Enter",
        shown: ["[0  ?  ingen]"], end: "1 F2",
        isSaved: { answer($0, "g1", "2017-07")?.corrections.first?[.reason] == "Tastefejl" }),
      Case(
        script: ", ^P 'ret i den' Enter 'Tastefejl' Enter Tab Tab ' Rettet.'",
        shown: ["Rettet."], end: "F2", isSavedByHangUp: true,
        isSaved: {
          let answer = answer($0, "g1", "2017-07")
          return answer?.corrections.first?[.reason] == "Tastefejl"
            && answer?.answer.text.hasSuffix(" Rettet.") == true
        }),
      Case(
        script: "r b 'Tallene mangler'", plan: reviewedPlan, login: "bo",
        shown: ["Send svaret på 4.1.1", "Tallene mangler"],
        isSaved: { answer($0, "g1")?.approval?.remark == "Tallene mangler" }),
      Case(
        script: "r a 'Aftalt på møde'", plan: reviewedPlan,
        shown: ["på vegne af Bo", "Aftalt på møde"],
        isSaved: { answer($0, "g1")?.approval?.remark == "Aftalt på møde" }),
      Case(
        script: ": 'redigér målet' Enter S-Tab ^K '1-6-2019' F2 'Udbuddet'",
        plan: Array(moved.utf8),
        shown: ["Hvorfor flyttes slutdatoen for 4.1.1?", "Udbuddet"],
        isSaved: {
          $0.goal("g1")?.deadline == Day("2019-06-01")
            && String(decoding: $0.bytes, as: UTF8.self).contains("Udbuddet")
        }),
      Case(
        script: PlanEditingTests.open + "Down Down Down Down Down x Right Tab Tab 'Ny lov'",
        plan: smallPlan, shown: ["Afslutning af mål 4.1.1", "< udgået >", "Ny lov"], end: "F2",
        isSavedByHangUp: true,
        isSaved: { $0.goal("g1")?.end == .dropped }),
      Case(
        script: "^P 'runder...' Enter a 'dec. 2030' Enter '31-12'",
        shown: ["Ny runde", "dec. 2030", "31-12"], end: "'-2030' F2",
        isSaved: { $0.rounds.last?.due == Day("2030-12-31") && $0.rounds.last?.id == "dec-2030" }),
      Case(
        script: ": 'fra denne' Enter 'Plan 2018' Tab F2 2 4", plan: smallPlan,
        shown: ["Plan 2018", "plan-2018.json"], end: "", isSaved: { _ in true }),
    ]
  }

  private let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var folder: URL { state.appending(path: "strategy-tui/drafts") }
  private var files: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
  }

  /// The draft that is on the disk while a text is typed, and the one that a hang-up leaves.
  private func drafts(of script: String, on plan: [UInt8]?, login: String) throws -> [String] {
    defer { try? FileManager.default.removeItem(at: state) }
    var drafts: [String] = []
    func read() throws {
      for file in files {
        drafts.append(try String(contentsOf: folder.appending(path: file), encoding: .utf8))
      }
    }
    let steps = events(script).map { ScriptedTerminal.Step.events([$0]) }
    _ = try play(
      steps: steps + [.work {}, .work { try read() }], on: plan, drafts: state, login: login)
    try read()
    return drafts
  }

  /// Leaves a draft of a process that is no more, for another file.
  private func leave(_ draft: String, for file: URL) throws {
    let path = file.resolvingSymlinksInPath().path(percentEncoded: false)
    let text = draft.replacing(#/"plan": "[^"]*"/#, with: "\"plan\": \"\(path)\"")
      .replacing(#/"boot": "[^"]*"/#, with: #""boot": "another""#)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appending(path: "left.json"), atomically: true, encoding: .utf8)
  }

  @Test func `what was typed survives a kill and a hang-up, and is gone on with`() throws {
    for example in try Self.cases() {
      let left = try drafts(of: example.script, on: example.plan, login: example.login)
      #expect(left.count == (example.isSavedByHangUp ? 1 : 2), "\(example.script)")
      for draft in left {
        defer { try? FileManager.default.removeItem(at: state) }
        let keys = events("Enter").map { ScriptedTerminal.Step.events([$0]) }
        var opened: Session?
        opened = try play(
          steps: keys, on: example.plan, outside: { try leave(draft, for: $0) }, drafts: state,
          login: example.login)
        for text in example.shown {
          #expect(opened?.shows(text) == true, "\(text): \(opened?.testDescription ?? "")")
        }
        try? FileManager.default.removeItem(at: state)
        let saved = try play(
          "Enter \(example.end)", on: example.plan, outside: { try leave(draft, for: $0) },
          drafts: state, login: example.login)
        #expect(example.isSaved(saved.plan), "\(example.script) \(saved.testDescription)")
        if !example.end.isEmpty { #expect(files.isEmpty, "\(example.script)") }
      }
    }
  }

  @Test func `a reason that cannot be used any more stays a draft, and says why`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let draft = try #require(
      try drafts(of: "^P 'luk runden' Enter Enter 'Direktionen'", on: nil, login: "ida").first)
    let session = try play(
      "Enter", on: SamplePlan.closed, outside: { try leave(draft, for: $0) }, drafts: state)
    #expect(session.message == " okt. 2017 er lukket. Kladden bliver liggende.")
    #expect(files == ["left.json"])
  }

  @Test func `a form is gone on with where its reason cannot be used, and that stays a draft`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: state) }
    let script = "Enter Tab Tab 'Midt i noget.' ^P 'ikke op i' Enter 'Hvert andet år'"
    let draft = try #require(try drafts(of: script, on: nil, login: "ida").first)
    let session = try play(
      "Enter", on: SamplePlan.closed, outside: { try leave(draft, for: $0) }, drafts: state)
    #expect(session.shows("Midt i noget."))
    #expect(session.message.hasSuffix("Kladden bliver liggende."))
    #expect(files.contains("left.json"))
  }

  @Test func `a reason to correct that is discarded lets nothing be corrected`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let draft = try #require(
      try drafts(of: ", ^P 'ret i den' Enter 'Taste'", on: nil, login: "ida").first)
    let session = try play(
      "Enter Esc Right Right Enter 1 F2", outside: { try leave(draft, for: $0) }, drafts: state)
    #expect(
      session.answer("g1", in: "2017-07")
        == (try Plan(SamplePlan.real)).goal("g1")?.answer(in: "2017-07"))
  }

  @Test func `a reason of several lines is replaced as a whole by a line`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let state = state
    let reason = Edit(
      .field(.notThisRound, of: .followUp(goal: "g1", round: "2017-10")), from: .nothing,
      to: .text("Hvert andet år\nog ikke nu"))
    let answered = try converse(
      [.before { try leaveDraft([reason], of: $0, in: state) }, "1", "Hvert tredje år"],
      drafts: state)
    #expect(
      answered.plan.goal("g1")?.followUp(in: "2017-10")?.notThisRound == "Hvert tredje år")
  }

  @Test func `a reason that the plan holds by now is no draft any more`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let draft = try #require(
      try drafts(of: "^P 'genåbn' Enter 'Et tal'", on: SamplePlan.closed, login: "ida").first)
    let reopened = try play("^P 'genåbn' Enter 'Et tal' Enter", on: SamplePlan.closed)
    let session = try play(
      on: reopened.plan.bytes, outside: { try leave(draft, for: $0) }, drafts: state)
    #expect(!session.shows("kladde"))
    #expect(files.isEmpty)
  }

  @Test(arguments: [
    "^P 'ikke op i' Enter 'Hvert andet år' Esc", ": 'fra denne' Enter 'Plan 2018' Esc",
    ", ^P 'ret i den' Enter 'Tastefejl' Enter Esc",
  ])
  func `nothing that was typed is thrown away unasked`(script: String) throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let asked = try play(script, drafts: state)
    #expect(asked.shows("Det skrevne er ikke gemt."))
    let stays = try play("\(script) Enter", drafts: state)
    #expect(stays.frames.last.map { $0.text.contains { $0.contains("Kassér") } } == false)
    try? FileManager.default.removeItem(at: state)
    _ = try play("\(script) Right Enter", drafts: state)
    #expect(files.count == 1)
    try? FileManager.default.removeItem(at: state)
    _ = try play("\(script) Right Right Enter", drafts: state)
    #expect(files.isEmpty)
  }

  @Test func `F10 in a question asks before it ends with a draft`() throws {
    defer { try? FileManager.default.removeItem(at: state) }
    let asked = try play("^P 'ikke op i' Enter 'Hvert andet år' F10", drafts: state)
    #expect(asked.shows("bliver det skrevne liggende som kladde"))
    let ended = try play("^P 'ikke op i' Enter 'Hvert andet år' F10 Right Enter", drafts: state)
    #expect(ended.ended == 0)
    #expect(!files.isEmpty)
  }

  @Test func `--plain goes on with a reason, and leaves what only the screen has a form for`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: state) }
    let state = state
    let reason = Edit(
      .field(.notThisRound, of: .followUp(goal: "g1", round: "2017-10")), from: .nothing,
      to: .text("Hvert andet år"))
    let answered = try converse(
      [.before { try leaveDraft([reason], of: $0, in: state) }, "1", ""], drafts: state)
    #expect(answered.says("Der står: \"Hvert andet år\"."))
    #expect(
      answered.plan.goal("g1")?.followUp(in: "2017-10")?.notThisRound == "Hvert andet år")
    #expect(files.isEmpty)
    let title = Edit(
      .field(.title, of: .goal("g1")), from: .text("x"), to: .text("Et helt andet mål"))
    let left = try converse(
      [.before { try leaveDraft([title], of: $0, in: state) }, "1", "4.1.1", "1 1"], drafts: state)
    #expect(left.says("Den kladde åbnes på skærmen"))
    #expect(left.answer("g1") == Answer(result: .green, timeline: .green))
    #expect(files.count == 1)
  }
}
