import Testing

@testable import StrategyModel

/// Three plans that people might have: what each did, and what comes of it.
@Suite struct MergingTests {
  static let answer = Node.followUp(goal: "g1", round: "r2")

  @Test func `different fields of one answer both come in`() throws {
    let merged = try merge(
      base: #"{"round": "r2", "text": "A", "why": "B"}"#,
      ours: #"{"round": "r2", "text": "Vores", "why": "B"}"#,
      theirs: #"{"round": "r2", "text": "A", "why": "Deres", "result": "red"}"#)
    #expect(merged.conflicts == [])
    let answer = try #require(merged.plan.goal("g1")?.followUp(in: "r2")?.answer)
    #expect(answer == Answer(result: .red, text: "Vores", why: "Deres"))
  }

  @Test func `one field changed differently stays ours, and both are kept with who and when`()
    throws
  {
    let merged = try merge(
      base: #"{"round": "r2", "text": "A"}"#,
      ours: #"{"round": "r2", "text": "Vores", "by": "ida", "at": "2030-10-20T10:00:00Z"}"#,
      theirs: #"{"round": "r2", "text": "Deres", "by": "bo", "at": "2030-10-21T11:00:00Z"}"#)
    let conflict = try #require(merged.plan.conflicts.first)
    #expect(merged.conflicts == [conflict] && merged.plan.conflicts.count == 1)
    #expect(conflict.target == .field(.text, of: Self.answer))
    #expect(conflict.ours == .text("Vores") && conflict.theirs == .text("Deres"))
    #expect(conflict.base == .text("A"))
    #expect(conflict.ourSignature == .ida && conflict.theirSignature == .bo)
    let followUp = try #require(merged.plan.goal("g1")?.followUp(in: "r2"))
    #expect(followUp.text == "Vores" && followUp.by == "bo")
    #expect(
      conflict.phrase(in: merged.plan).both == [
        "4.1.1, okt., tekst: ændret to steder på én gang. Vælg, hvad der skal stå.",
        "4.1.1, okt., text: changed in two places at once. Choose what is to stand.",
      ])
  }

  @Test(arguments: [
    ("2030-10-01", "2030-10-02", "2030-10-03", "bo"),
    ("2030-10-01", "2030-10-03", "2030-10-02", "ida"),
    ("2030-10-03", "2030-10-03", "2030-10-02", "bo"),
    ("2030-10-03", "2030-10-02", "2030-10-03", "ida"),
  ])
  func `the signature is the one that changed, or the later`(
    base: String, ours: String, theirs: String, by: String
  ) throws {
    func answer(_ day: String, _ by: String, _ text: String) -> String {
      let by = day == base ? "eva" : by
      return #"{"round": "r2", \#(text), "by": "\#(by)", "at": "\#(day)T10:00:00Z"}"#
    }
    let merged = try merge(
      base: answer(base, "eva", #""text": "A""#), ours: answer(ours, "ida", #""text": "B""#),
      theirs: answer(theirs, "bo", #""text": "A", "why": "C""#))
    #expect(merged.conflicts == [])
    #expect(merged.plan.goal("g1")?.followUp(in: "r2")?.by == by)
  }

  @Test func `a record is one value`() throws {
    let merged = try merge(
      base: #"{"round": "r2", "approval": {"state": "approved", "by": "bo"}}"#,
      ours: #"{"round": "r2", "approval": {"state": "returned", "by": "bo"}}"#,
      theirs: #"{"round": "r2", "approval": {"state": "approved", "by": "eva"}}"#)
    #expect(merged.conflicts.map(\.target) == [.field(.approval, of: Self.answer)])
    #expect(merged.conflicts[0].theirs == .json(Array(#"{"state":"approved","by":"eva"}"#.utf8)))
  }

  @Test func `unknown keys come in from the side that changed them`() throws {
    let base = try Sample.small(head: #""x": 1, "y": 1, "z": 1, "w": 1,"#)
    let ours = try Sample.small(head: #""x": 2, "y": 1, "z": 2,"#)
    let theirs = try Sample.small(head: #""x": 1, "y": 2, "z": 3, "w": 1, "v": [1e400],"#)
    let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
    #expect(merged.conflicts.map(\.target) == [.key("z", of: .plan)])
    #expect(merged.plan.file.contains(#""x": 2, "y": 2, "z": 2,"#))
    #expect(merged.plan.value(of: .key("v", of: .plan)) == .json(Array("[1e400]".utf8)))
    #expect(merged.plan.value(of: .key("w", of: .plan)) == .nothing)
  }

  @Test(arguments: [false, true])
  func `what one side took out and the other changed stays, and is told`(
    weTookOut: Bool
  ) throws {
    let base = try Sample.full
    let without = try base.applying(base.edits(takingOut: .theme("t1"))).plan
    let edit = Edit(.field(.title, of: .goal("g1")), from: .text("Mål 1"), to: .text("Ny"))
    let title = base.value(of: edit.target)
    let changed = try base.applying([Edit(edit.target, from: title, to: edit.new)]).plan
    let merged = try Plan.merge(
      base: base, ours: weTookOut ? without : changed, theirs: weTookOut ? changed : without)
    #expect(merged.conflicts.map(\.target) == [.node(.goal("g1"))])
    #expect((weTookOut ? merged.conflicts[0].ours : merged.conflicts[0].theirs) == .nothing)
    #expect(merged.plan.goals.map(\.id) == ["g1", "g4", "g5"])
    let goal = try #require(merged.plan.goal("g1"))
    #expect(goal.title == "Ny" && goal.number == "4.1.1")
    #expect(goal.followUps.count == base.goal("g1")?.followUps.count)
    #expect(
      merged.conflicts[0].phrase(in: merged.plan)(.da)
        == "4.1.1: fjernet på den ene side og ændret på den anden; det er beholdt.")
  }

  @Test func `a goal that is put into an area that was taken out keeps the area`() throws {
    let base = try Sample.full
    let ours = try base.applying(base.edits(takingOut: .focusArea("a3"))).plan
    let json = Array(#"{"id":"g9","title":"Nyt"}"#.utf8)
    let place = Place(in: .focusArea("a3"), after: "g4")
    let theirs = try base.applying([
      Edit(.node(.goal("g9")), from: .nothing, to: .node(place, json))
    ]).plan
    let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
    #expect(merged.conflicts.map(\.target) == [.node(.focusArea("a3"))])
    #expect(merged.plan.everything.filter { !$0.contains("conflicts") }.count > 5)
    #expect(merged.plan.focusArea("a3")?.goals.map(\.id) == ["g4", "g9", "g5"])
  }

  @Test func `moved by one and edited by the other is both`() throws {
    let base = try Sample.full
    let ours = try base.applying([move("g1", in: base, to: "a3", after: "g4")]).plan
    let title = Target.field(.title, of: .goal("g1"))
    let theirs = try base.applying([
      Edit(title, from: base.value(of: title), to: .text("Ny"))
    ]).plan
    for (one, other) in [(ours, theirs), (theirs, ours)] {
      let merged = try Plan.merge(base: base, ours: one, theirs: other)
      #expect(merged.conflicts == [])
      #expect(merged.plan.focusArea("a3")?.goals.map(\.id) == ["g4", "g1", "g5"])
      #expect(merged.plan.goal("g1")?.title == "Ny")
    }
  }

  @Test func `moved out of what the other took out is moved`() throws {
    let base = try Sample.full
    let ours = try base.applying(base.edits(takingOut: .theme("t1"))).plan
    let theirs = try base.applying([move("g1", in: base, to: "a3", after: "g4")]).plan
    let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
    #expect(merged.plan.goals.map(\.id) == ["g4", "g1", "g5"])
    #expect(merged.plan.themes.map(\.id) == ["t2"])
    #expect(merged.conflicts.map(\.target) == [.node(.goal("g1"))])
  }

  @Test func `moved differently by both stays where we put it, and is told`() throws {
    let base = try Sample.full
    let ours = try base.applying([move("g1", in: base, to: "a3", after: "g4")]).plan
    let theirs = try base.applying([move("g1", in: base, to: "a2", after: nil)]).plan
    let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
    #expect(merged.plan.goal("g1")?.number == "5.1.2")
    let conflict = try #require(merged.plan.conflicts.last)
    #expect(conflict.target == .node(.goal("g1")))
    #expect(conflict.ours == .place(Place(in: .focusArea("a3"), after: "g4")))
    #expect(conflict.theirs == .place(Place(in: .focusArea("a2"), after: nil)))
    #expect(conflict.base == .place(Place(in: .focusArea("a1"), after: nil)))
    #expect(conflict.phrase(in: merged.plan)(.en).hasPrefix("5.1.2: moved differently"))
  }

  @Test func `added by both with one id is merged field by field`() throws {
    let base = try Sample.full
    func adding(_ json: String) throws -> Plan {
      let place = Place(in: .focusArea("a2"), after: nil)
      return try base.applying([
        Edit(.node(.goal("g9")), from: .nothing, to: .node(place, Array(json.utf8)))
      ]).plan
    }
    let merged = try Plan.merge(
      base: base, ours: adding(#"{"id":"g9","title":"Vores","baseline":"B"}"#),
      theirs: adding(#"{"id":"g9","title":"Deres","purpose":"F"}"#))
    #expect(merged.conflicts.map(\.target) == [.field(.title, of: .goal("g9"))])
    #expect(merged.conflicts[0].base == .nothing)
    let goal = try #require(merged.plan.goal("g9"))
    #expect(goal.title == "Vores" && goal.purpose == "F" && goal.baseline == "B")
  }

  @Test func `without a base all that differs is a conflict`() throws {
    let merged = try Plan.merge(
      base: nil, ours: Sample.small(followUps: #"{"round": "r2", "text": "A", "why": "B"}"#),
      theirs: Sample.small(
        head: #""title": "T","#, followUps: #"{"round": "r2", "text": "C", "why": "B"}"#))
    #expect(merged.conflicts.map(\.target) == [.field(.text, of: Self.answer)])
    #expect(merged.plan.title == "T")
  }

  @Test func `what is wrong in a plan is no hindrance, and nothing of it is lost`() throws {
    let base = try Sample.small()
    let theirs = try Sample.small(
      goal: #""deadline": "i morgen","#,
      followUps: #"{"round": "r2", "text": "A"}, {"round": "r2", "text": "Dobbelt"}"#)
    let merged = try Plan.merge(base: base, ours: base, theirs: theirs)
    #expect(merged.plan.goal("g1")?.followUp(in: "r2")?.text == "A")
    #expect(merged.plan.findings.map(\.reason) == [.badDay("i morgen")])
    #expect(merged.findings == [])
    let conflict = try #require(merged.plan.conflicts.first)
    let place = Place(in: .goal("g1"), after: nil)
    #expect(
      conflict.theirs == .node(place, Array(#"{"round":"r2","text":"Dobbelt"}"#.utf8)))
    #expect(conflict.phrase(in: merged.plan)(.en).contains("added twice"))
  }

  @Test func `what breaks a rule only together is told`() throws {
    let base = try Sample.small()
    let ours = try base.applying(base.edits(takingOut: .centre(code: "ABC"))).plan
    let theirs = try Sample.small(goal: #""centre": "ABC","#)
    let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
    #expect(merged.findings.map(\.reason) == [.unknownCentre("ABC")])
  }

  @Test func `our line endings, mark and formatting stay`() throws {
    let base = try Sample.full
    let lines = base.file.split(separator: "\n", omittingEmptySubsequences: false)
    let ours = try Plan(
      JSONScanner.byteOrderMark + Array(lines.joined(separator: "\r\n").utf8))
    let title = Target.field(.title, of: .goal("g3"))
    let theirs = try base.applying([
      Edit(title, from: base.value(of: title), to: .text("Ny"))
    ]).plan
    let merged = try Plan.merge(base: base, ours: ours, theirs: theirs)
    #expect(
      merged.plan.file
        == ours.file.split(separator: "Tredje mål").joined(separator: "Ny"))
  }

  private func merge(base: String, ours: String, theirs: String) throws -> Merged {
    try Plan.merge(
      base: Sample.small(followUps: base), ours: Sample.small(followUps: ours),
      theirs: Sample.small(followUps: theirs))
  }

  private func move(_ goal: String, in plan: Plan, to area: String, after: String?) -> Edit {
    let target = Target.node(.goal(goal))
    guard case .node(let now, _) = plan.value(of: target) else {
      preconditionFailure("\(goal) is in the plan")
    }
    return Edit(
      target, from: .place(now), to: .place(Place(in: .focusArea(area), after: after)))
  }
}
