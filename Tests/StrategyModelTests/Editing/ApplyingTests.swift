import Testing

@testable import StrategyModel

@Suite struct ApplyingTests {
  /// A field of every kind of node, with another value.
  static let fields: [(Field, Node, Value)] = [
    (.title, .plan, .text("Ny \"titel\"\nmed \\ og \u{E6}")), (.revised, .plan, .nothing),
    (.language, .plan, .text("en")), (.background, .plan, .text("")),
    (.scale, .plan, .json(Array(#"{"red":{"result":"Nej"},"comment":"K"}"#.utf8))),
    (.conflicts, .plan, .nothing), (.due, .round("2030-10"), .text("2030-11-30")),
    (.name, .round("2031-01"), .text("januar")), (.seal, .round("2030-07"), .nothing),
    (.reopened, .round("2030-10"), .json(Array(#"[{"by":"ida"},{"by":"bo"}]"#.utf8))),
    (.closed, .round("2030-07"), .nothing), (.email, .centre(code: "DEF"), .text("d@e.dk")),
    (.name, .centre(code: "ABC"), .nothing),
    (.centres, .person(login: "ida"), .json(Array(#"["ABC"]"#.utf8))),
    (.centres, .person(login: "bo"), .json(Array(#"["DEF"]"#.utf8))),
    (.left, .person(login: "bo"), .nothing), (.number, .theme("t1"), .text("6")),
    (.effectGoals, .focusArea("a1"), .json(Array(#"["En","To","Tre, fire"]"#.utf8))),
    (.effectGoals, .focusArea("a2"), .json(Array(#"["En"]"#.utf8))),
    (.effectGoals, .focusArea("a1"), .nothing), (.purpose, .goal("g1"), .nothing),
    (.purpose, .goal("g5"), .text("Nyt")), (.baseline, .goal("g3"), .text("Nyt")),
    (.moved, .goal("g1"), .nothing), (.finished, .goal("g3"), .nothing),
    (.finished, .goal("g4"), .json(Array(#"{"as":"dropped","on":"2030-10-01"}"#.utf8))),
    (.result, .followUp(goal: "g1", round: "2030-10"), .text("red")),
    (.why, .followUp(goal: "g1", round: "2030-10"), .nothing),
    (.timeline, .followUp(goal: "g2", round: "2030-10"), .text("green")),
    (.approval, .followUp(goal: "g1", round: "2030-10"), .nothing),
    (.corrections, .followUp(goal: "g2", round: "2030-10"), .json(Array(#"[{"was":"x"}]"#.utf8))),
    (.text, .followUp(goal: "g3", round: "2030-10"), .text("Den f\u{F8}rste")),
    (.result, .followUp(goal: "g5", round: "2030-10"), .text("green")),
    (.result, .followUp(goal: "g1", round: "2031-01"), .text("green")),
    (.notThisRound, .followUp(goal: "g4", round: "2030-10"), .nothing),
  ]

  @Test(arguments: fields)
  func `a field is written, and its inverse gives the same bytes`(
    key: Field, node: Node, new: Value
  ) throws {
    let plan = try Sample.full
    let target = Target.field(key, of: node)
    let edit = Edit(target, from: plan.value(of: target), to: new)
    let applied = try plan.applying([edit], signature: .ida)
    #expect(applied.refused == [])
    #expect(applied.done.first == edit)
    #expect(applied.plan.value(of: target) == new)
    try expectProgramsForm(applied.plan)
    try expectInverse(of: applied, gives: plan)
  }

  @Test(arguments: fields)
  func `a field that is the same already is no edit`(key: Field, node: Node, new: Value) throws {
    let target = Target.field(key, of: node)
    let first = try Sample.full.applying(
      [Edit(target, from: Sample.full.value(of: target), to: new)], signature: .ida)
    let again = try first.plan.applying([Edit(target, from: .nothing, to: new)], signature: .bo)
    #expect(again.done == [] && again.refused == [])
    #expect(again.plan == first.plan)
  }

  @Test func `every node can be taken out from the bottom up and put back`() throws {
    let plan = try Sample.full
    var now = plan
    var edits: [Edit] = []
    for node in plan.nodes.reversed() where node != .plan {
      let edit = Edit(.node(node), from: now.value(of: .node(node)), to: .nothing)
      let applied = try now.applying([edit])
      #expect(applied.refused == [], "\(node)")
      #expect(applied.plan.value(of: .node(node)) == .nothing)
      try expectProgramsForm(applied.plan)
      try expectInverse(of: applied, gives: now)
      edits.append(edit)
      now = applied.plan
    }
    #expect(now.nodes == [.plan])
    let atOnce = try plan.applying(edits)
    #expect(atOnce.plan == now)
    try expectInverse(of: atOnce, gives: plan)
  }

  @Test(arguments: [
    (Node.goal("g9"), Place(in: .focusArea("a1"), after: nil), #"{"id":"g9","title":"Ni"}"#),
    (.goal("g9"), Place(in: .focusArea("a1"), after: "g2"), #"{"id":"g9"}"#),
    (.goal("g9"), Place(in: .focusArea("a2"), after: nil), #"{"id":"g9","moved":[{"by":"x"}]}"#),
    (.focusArea("a9"), Place(in: .theme("t2"), after: "a3"), #"{"id":"a9","effectGoals":["x"]}"#),
    (.theme("t9"), Place(in: .plan, after: "t1"), #"{"id":"t9","number":"9","y":{"z":[]}}"#),
    (.round("r"), Place(in: .plan, after: "2031-01"), #"{"id":"r"}"#),
    (.centre(code: "C"), Place(in: .plan, after: nil), #"{"code":"C"}"#),
    (.person(login: "x"), Place(in: .plan, after: "ida"), #"{"login":"x","centres":["ABC"]}"#),
    (
      .followUp(goal: "g5", round: "2030-10"), Place(in: .goal("g5"), after: nil),
      #"{"round":"2030-10"}"#
    ),
  ])
  func `a node is put in, and its inverse gives the same bytes`(
    node: Node, place: Place, json: String
  ) throws {
    let plan = try Sample.full
    let edit = Edit(.node(node), from: .nothing, to: .node(place, Array(json.utf8)))
    let applied = try plan.applying([edit])
    #expect(applied.done == [edit])
    #expect(applied.plan.value(of: .node(node)) == edit.new)
    try expectProgramsForm(applied.plan)
    try expectInverse(of: applied, gives: plan)
  }

  @Test(arguments: [
    (Node.goal("g1"), Place(in: .focusArea("a1"), after: "g3"), ["g2", "g3", "g1", "g4", "g5"]),
    (.goal("g3"), Place(in: .focusArea("a1"), after: nil), ["g3", "g1", "g2", "g4", "g5"]),
    (.goal("g2"), Place(in: .focusArea("a2"), after: nil), ["g1", "g3", "g2", "g4", "g5"]),
    (.goal("g4"), Place(in: .focusArea("a1"), after: "g1"), ["g1", "g4", "g2", "g3", "g5"]),
    (.focusArea("a3"), Place(in: .theme("t1"), after: "a1"), ["g1", "g2", "g3", "g4", "g5"]),
    (.theme("t2"), Place(in: .plan, after: nil), ["g4", "g5", "g1", "g2", "g3"]),
    (.round("2031-01"), Place(in: .plan, after: nil), ["g1", "g2", "g3", "g4", "g5"]),
    (.goal("g1"), Place(in: .focusArea("a1"), after: "gone"), ["g2", "g3", "g1", "g4", "g5"]),
  ])
  func `a node is moved with all that it holds, and back`(
    node: Node, place: Place, order: [String]
  ) throws {
    let plan = try Sample.full
    let edit = Edit(.node(node), from: .place(place: of(node, in: plan)), to: .place(place))
    let applied = try plan.applying([edit])
    #expect(applied.refused == [])
    #expect(applied.plan.goals.map(\.id) == order)
    try expectProgramsForm(applied.plan)
    try expectInverse(of: applied, gives: plan)
  }

  @Test func `a node that already stands at the end stays, whoever is gone`() throws {
    let plan = try Sample.full
    let place = Value.place(Place(in: .focusArea("a1"), after: "gone"))
    let applied = try plan.applying(
      [Edit(.node(.goal("g3")), from: .place(place: of(.goal("g3"), in: plan)), to: place)])
    #expect(applied.done == [] && applied.refused == [])
    #expect(applied.plan == plan)
  }

  @Test func `a change of many edits is one, and so is its inverse`() throws {
    let plan = try Sample.full
    let new = Node.goal("g9")
    let answer = Node.followUp(goal: "g9", round: "2030-10")
    let moved = Node.goal("g2")
    let edits = [
      Edit(
        .node(new), from: .nothing,
        to: .node(Place(in: .focusArea("a2"), after: nil), Array(#"{"id":"g9"}"#.utf8))),
      Edit(.field(.title, of: new), from: .nothing, to: .text("Niende")),
      Edit(.field(.result, of: answer), from: .nothing, to: .text("green")),
      Edit(.field(.timeline, of: answer), from: .nothing, to: .text("green")),
      Edit(
        .node(moved), from: .place(Place(in: .focusArea("a1"), after: "g1")),
        to: .place(Place(in: .focusArea("a2"), after: "g9"))),
      Edit(.field(.title, of: moved), from: .text("Andet m\u{E5}l"), to: .text("Flyttet")),
      Edit(
        .field(.result, of: .followUp(goal: "g2", round: "2030-10")), from: .text("red"),
        to: .nothing),
      Edit(.field(.title, of: .goal("g3")), from: .text("Tredje m\u{E5}l"), to: .text("Tre")),
      Edit(
        .node(new), from: .place(Place(in: .focusArea("a2"), after: nil)),
        to: .place(Place(in: .focusArea("a2"), after: "g2"))),
    ]
    let applied = try plan.applying(edits, signature: .ida)
    #expect(applied.refused == [])
    #expect(applied.plan.goals.map(\.id) == ["g1", "g3", "g2", "g9", "g4", "g5"])
    #expect(applied.plan.goal("g9")?.followUp(in: "2030-10")?.result == .green)
    #expect(applied.plan.goal("g2")?.title == "Flyttet")
    try expectProgramsForm(applied.plan)
    try expectInverse(of: applied, gives: plan)
  }

  @Test func `a node that is taken out can be put in again in the same change`() throws {
    let plan = try Sample.full
    let target = Target.node(.goal("g5"))
    let place = Place(in: .focusArea("a2"), after: nil)
    let applied = try plan.applying([
      Edit(target, from: plan.value(of: target), to: .nothing),
      Edit(target, from: .nothing, to: .node(place, Array(#"{"id":"g5","title":"Ny"}"#.utf8))),
    ])
    #expect(applied.plan.goals.map(\.title).last == "Fjerde m\u{E5}l")
    #expect(applied.plan.goal("g5")?.focusArea.id == "a2")
    try expectInverse(of: applied, gives: plan)
  }

  private func of(_ node: Node, in plan: Plan) -> Place? {
    if case .node(let place, _) = plan.value(of: .node(node)) { place } else { nil }
  }
}

extension Value {
  /// A place that is there; nothing where it is not.
  fileprivate static func place(place: Place?) -> Value { place.map(Value.place) ?? .nothing }
}

/// Expects that a plan's text is what the program itself would write.
func expectProgramsForm(
  _ plan: Plan, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let form = try JSONFormat.formatted(plan.bytes, indent: [0x0A]) + [0x0A]
  #expect(String(decoding: form, as: UTF8.self) == plan.file, sourceLocation: sourceLocation)
}

/// Expects that undoing gives the same bytes, and that redoing gives those of the change.
func expectInverse(
  of applied: Applied, gives plan: Plan, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let undo = Change(applied.done, signature: .bo).inverse
  let undone = try applied.plan.applying(undo)
  #expect(undone.refused == [], sourceLocation: sourceLocation)
  #expect(undone.plan.file == plan.file, sourceLocation: sourceLocation)
  let redone = try undone.plan.applying(undone.done.reversed().map(\.inverse))
  #expect(redone.refused == [], sourceLocation: sourceLocation)
  #expect(redone.plan.file == applied.plan.file, sourceLocation: sourceLocation)
}
