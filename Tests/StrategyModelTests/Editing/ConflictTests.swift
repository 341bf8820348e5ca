import Testing

@testable import StrategyModel

@Suite struct ConflictTests {
  static let text = Target.field(.text, of: .followUp(goal: "g1", round: "r2"))

  @Test(arguments: [
    (Conflict.Choice.ours, "Vores"), (.theirs, "Deres"),
    (.text("Vores\nog deres"), "Vores\nog deres"),
  ])
  func `settling puts the choice in and takes the record out; undo brings both back`(
    choice: Conflict.Choice, text: String
  ) throws {
    let plan = try disputed()
    let conflict = try #require(plan.conflicts.first)
    #expect(conflict.joined == "Vores\n\nDeres")
    let edits = try #require(plan.edits(settling: conflict, by: choice))
    let applied = try plan.applying(edits, signature: .ida)
    #expect(applied.refused == [])
    #expect(applied.plan.conflicts == [])
    #expect(applied.plan.value(of: Self.text) == .text(text))
    let undone = try applied.plan.applying(Change(applied.done, signature: .ida).inverse)
    #expect(undone.plan.conflicts == [conflict])
    #expect(undone.plan.everything == plan.everything)
  }

  @Test(arguments: [Field.result, .timeline])
  func `of two statuses one is chosen: there is no both`(field: Field) throws {
    func answered(_ status: String) throws -> Plan {
      try Sample.small(followUps: #"{"round": "r2", "\#(field.name)": "\#(status)"}"#)
    }
    let plan = try Plan.merge(
      base: answered("none"), ours: answered("green"), theirs: answered("red")
    ).plan
    let conflict = try #require(plan.conflicts.first)
    #expect(conflict.joined == nil)
    #expect(plan.edits(settling: conflict, by: .text("green\n\nred")) == nil)
    #expect(plan.edits(settling: conflict, by: .theirs) != nil)
  }

  @Test func `theirs replaces what ours has become since`() throws {
    let plan = try disputed()
    let conflict = try #require(plan.conflicts.first)
    let later = try plan.applying([
      Edit(Self.text, from: .text("Vores"), to: .text("Senere"))
    ]).plan
    let ours = try #require(later.edits(settling: conflict, by: .ours))
    #expect(ours.map(\.target) == [.field(.conflicts, of: .plan)])
    let theirs = try #require(later.edits(settling: conflict, by: .theirs))
    #expect(theirs.first == Edit(Self.text, from: .text("Senere"), to: .text("Deres")))
    let settled = try plan.applying(ours).plan
    #expect(settled.edits(settling: conflict, by: .ours) == nil)
  }

  @Test(arguments: [Conflict.Choice.ours, .theirs])
  func `taking out what the other changed takes it out`(choice: Conflict.Choice) throws {
    let base = try Sample.full
    let without = try base.applying(base.edits(takingOut: .goal("g1"))).plan
    let title = Target.field(.title, of: .goal("g1"))
    let changed = try base.applying([
      Edit(title, from: base.value(of: title), to: .text("Ny"))
    ]).plan
    let plan = try Plan.merge(base: base, ours: without, theirs: changed).plan
    let conflict = try #require(plan.conflicts.last)
    #expect(plan.edits(settling: conflict, by: .text("x")) == nil)
    let applied = try plan.applying(#require(plan.edits(settling: conflict, by: choice)))
    #expect(applied.refused == [])
    #expect((applied.plan.goal("g1") == nil) == (choice == .ours))
    #expect(applied.plan.conflicts.count == plan.conflicts.count - 1)
  }

  @Test func `a goal that both moved goes where they put it`() throws {
    let base = try Sample.full
    let node = Target.node(.goal("g1"))
    let here = Value.place(Place(in: .focusArea("a1"), after: nil))
    let place = Value.place(Place(in: .focusArea("a2"), after: nil))
    let plan = try Plan.merge(
      base: base,
      ours: base.applying([
        Edit(node, from: here, to: .place(Place(in: .focusArea("a3"), after: "g4")))
      ]).plan,
      theirs: base.applying([Edit(node, from: here, to: place)]).plan
    ).plan
    let conflict = try #require(plan.conflicts.last)
    let settled = try plan.applying(#require(plan.edits(settling: conflict, by: .theirs))).plan
    #expect(settled.focusArea("a2")?.goals.map(\.id) == ["g1"])
  }

  @Test(arguments: [
    #"{"kind": "goal", "id": "gone", "field": "title"}"#, "{}", #"{"kind": "plan"}"#,
    #"{"kind": "goal", "id": "g1", "field": "rounds"}"#, #"{"kind": "goal"}"#,
    #"{"kind": "goal", "id": "g1", "field": "followUps"}"#, #"{"kind": "x", "id": "g1"}"#,
    #"{"kind": "goal", "id": "g1", "key": "title"}"#,
    #"{"kind": "followUp", "goal": "g1", "round": "r9"}"#,
    #"{"kind": "goal", "id": "g1", "field": "x"}"#,
  ])
  func `a target that the plan does not have is none, and can only be dropped`(
    target: String
  ) throws {
    let plan = try Sample.small(head: #""conflicts": [{"target": \#(target), "theirs": "x"}],"#)
    let conflict = try #require(plan.conflicts.first)
    #expect(conflict.target == nil && conflict.theirs == .text("x"))
    #expect(plan.edits(settling: conflict, by: .theirs) == nil)
    #expect(
      try plan.applying(#require(plan.edits(settling: conflict, by: .ours))).plan.conflicts == [])
    #expect(conflict.phrase(in: plan)(.en).hasPrefix("An unsettled conflict"))
  }

  @Test(arguments: [
    Target.field(.title, of: .plan), .field(.name, of: .round("r1")), .key("x y", of: .goal("g1")),
    .field(.name, of: .centre(code: "ABC")), .field(.title, of: .theme("t1")),
    .field(.title, of: .focusArea("a1")), .field(.why, of: .followUp(goal: "g2", round: "r3")),
  ])
  func `a record says what it is about`(target: Target) throws {
    let written = Conflict(
      target, ours: .text("A\n"), theirs: .json(Array("[1e400]".utf8)), base: .nothing,
      ourSignature: .ida, theirSignature: nil)
    let record = String(decoding: written.json, as: UTF8.self)
    let plan = try Sample.small(head: #""conflicts": [\#(record)],"#)
    let read = try #require(plan.conflicts.first)
    #expect(read == written && read.target == target)
    #expect(read.ours == written.ours && read.theirs == written.theirs && read.base == .nothing)
    #expect(read.ourSignature == .ida && read.theirSignature == nil)
  }

  @Test func `what one side has settled stays settled in the next merge`() throws {
    let base = try disputed()
    let conflict = try #require(base.conflicts.first)
    let settled = try base.applying(#require(base.edits(settling: conflict, by: .theirs))).plan
    for (ours, theirs) in [(base, settled), (settled, base)] {
      let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
      #expect(merged.plan.conflicts == [] && merged.plan.value(of: Self.text) == .text("Deres"))
    }
  }

  private func disputed() throws -> Plan {
    try Plan.merge(
      base: Sample.small(followUps: #"{"round": "r2", "text": "A"}"#),
      ours: Sample.small(followUps: #"{"round": "r2", "text": "Vores"}"#),
      theirs: Sample.small(followUps: #"{"round": "r2", "text": "Deres"}"#)
    ).plan
  }
}
