import Testing

@testable import StrategyModel

/// What does not hold any more, or never made sense, is refused and leaves no trace.
@Suite struct HoldingTests {
  static let answer = Node.followUp(goal: "g1", round: "2030-10")

  @Test(arguments: [
    Edit(.field(.title, of: .goal("g1")), from: .text("En anden"), to: .text("Ny")),
    Edit(.field(.title, of: .goal("g1")), from: .nothing, to: .text("Ny")),
    Edit(.field(.baseline, of: .goal("g2")), from: .text("Noget"), to: .text("Ny")),
    Edit(.field(.title, of: .goal("gone")), from: .text("x"), to: .text("Ny")),
    Edit(.field(.result, of: answer), from: .text("green"), to: .text("red")),
    Edit(
      .field(.text, of: .followUp(goal: "g3", round: "2030-10")), from: .text("x"), to: .text("y")),
    Edit(
      .field(.text, of: .followUp(goal: "gone", round: "2030-10")), from: .nothing, to: .text("y")),
    Edit(.field(.id, of: .goal("g1")), from: .text("g1"), to: .text("g7")),
    Edit(.field(.round, of: answer), from: .text("2030-10"), to: .text("2031-01")),
    Edit(.field(.goals, of: .focusArea("a2")), from: .nothing, to: .json(Array("[]".utf8))),
    Edit(.field(.deadline, of: .theme("t1")), from: .nothing, to: .text("2030-01-01")),
    Edit(.field(.scale, of: .plan), from: .nothing, to: .json(Array("{}".utf8))),
    Edit(.field(.effectGoals, of: .focusArea("a2")), from: .nothing, to: .json(Array("[".utf8))),
    Edit(
      .field(.effectGoals, of: .focusArea("a2")), from: .nothing,
      to: .json(Array(#"[], "x": 1"#.utf8))),
    Edit(.node(.goal("g9")), from: .nothing, to: node(.focusArea("gone"), #"{"id":"g9"}"#)),
    Edit(.node(.goal("g9")), from: .nothing, to: node(.theme("t1"), #"{"id":"g9"}"#)),
    Edit(.node(.goal("g9")), from: .nothing, to: node(.focusArea("a1"), #"{"id":"g8"}"#)),
    Edit(.node(.goal("g9")), from: .nothing, to: node(.focusArea("a1"), #"{"title":"x"}"#)),
    Edit(.node(.goal("g9")), from: .nothing, to: node(.focusArea("a2"), #"{"id":"g9""#)),
    Edit(.node(.goal("g9")), from: .nothing, to: node(.focusArea("a2"), #"["g9"]"#)),
    Edit(
      .node(.goal("g9")), from: .nothing, to: node(.focusArea("a2"), #"{"id":"g9","followUps":[]}"#)
    ),
    Edit(.node(.goal("g1")), from: .nothing, to: node(.focusArea("a2"), #"{"id":"g1"}"#)),
    Edit(
      .node(.followUp(goal: "g5", round: "2030-10")), from: .nothing,
      to: node(.goal("g4"), #"{"round":"2030-10"}"#)),
    Edit(.node(.goal("g5")), from: node(.focusArea("a3"), #"{"id":"g5"}"#), to: .nothing),
    Edit(
      .node(.theme("t1")),
      from: node(
        .plan, "{\"id\":\"t1\",\"number\":\"4\",\"title\":\"\u{D8}konomi og organisation\"}"),
      to: .nothing),
    Edit(.node(.plan), from: .place(Place(in: .plan, after: nil)), to: .nothing),
    Edit(
      .node(.goal("g1")), from: .place(Place(in: .focusArea("a1"), after: "g2")),
      to: .place(Place(in: .focusArea("a2"), after: nil))),
    Edit(
      .node(.goal("g1")), from: .place(Place(in: .focusArea("a1"), after: nil)),
      to: .place(Place(in: .focusArea("gone"), after: nil))),
    Edit(
      .node(.goal("g1")), from: .place(Place(in: .focusArea("a1"), after: nil)),
      to: .place(Place(in: .theme("t1"), after: nil))),
    Edit(
      .node(.goal("g1")), from: .place(Place(in: .focusArea("a1"), after: nil)),
      to: .place(Place(in: .focusArea("a1"), after: "g1"))),
    Edit(
      .node(answer), from: .place(Place(in: .goal("g1"), after: "2030-07")),
      to: .place(Place(in: .goal("g1"), after: nil))),
  ])
  func `what does not hold is refused, and nothing is done`(edit: Edit) throws {
    let plan = try Sample.full
    let applied = try plan.applying([edit], signature: .ida)
    #expect(applied.refused == [edit])
    #expect(applied.done == [])
    #expect(applied.plan == plan)
  }

  @Test func `the edits that hold take place beside one that does not`() throws {
    let edits = [
      Edit(.field(.title, of: .goal("g1")), from: .text("x"), to: .text("y")),
      Edit(.field(.title, of: .goal("g3")), from: .text("Tredje m\u{E5}l"), to: .text("Tre")),
    ]
    let applied = try Sample.full.applying(edits)
    #expect(applied.refused == [edits[0]])
    #expect(applied.done == [edits[1]])
  }

  @Test func `a composed and a decomposed letter are different values`() throws {
    let plan = try Sample.full
    let target = Target.field(.title, of: .goal("g3"))
    let decomposed = "Tredje ma\u{30A}l"
    let refused = try plan.applying([Edit(target, from: .text(decomposed), to: .text("x"))])
    #expect(refused.done == [])
    let applied = try plan.applying([
      Edit(target, from: .text("Tredje m\u{E5}l"), to: .text(decomposed))
    ])
    #expect(applied.done.count == 1)
    #expect(applied.plan.file.utf8.count == plan.file.utf8.count + 1)
    try expectInverse(of: applied, gives: plan)
  }

  @Test func `a follow-up is signed, and its inverse brings the old signature back`() throws {
    let plan = try Sample.full
    let edit = Edit(.field(.text, of: Self.answer), from: .text("Det g\u{E5}r"), to: .text("Nyt"))
    let applied = try plan.applying([edit], signature: .bo)
    #expect(
      applied.done == [
        edit, Edit(.field(.by, of: Self.answer), from: .text("ida"), to: .text("bo")),
        Edit(
          .field(.at, of: Self.answer), from: .text("2030-10-12T09:41:07Z"),
          to: .text("2030-10-21T11:00:00Z")),
      ])
    let later = try applied.plan.applying(
      [Edit(.field(.why, of: Self.answer), from: .text("Fordi"), to: .text("Derfor"))],
      signature: .ida)
    let undone = try later.plan.applying(Change(applied.done, signature: .bo).inverse)
    #expect(undone.refused == [])
    let followUp = try #require(undone.plan.goal("g1")?.followUp(in: "2030-10"))
    #expect(followUp.by == "ida" && followUp.at?.text == "2030-10-12T09:41:07Z")
    #expect(followUp.why == "Derfor" && followUp.text == "Det g\u{E5}r")
  }

  @Test func `the last field takes the follow-up with it, its signature too`() throws {
    let plan = try Sample.full
    let node = Node.followUp(goal: "g2", round: "2030-10")
    let edits = [
      Edit(.field(.result, of: node), from: .text("red"), to: .nothing),
      Edit(.field(.why, of: node), from: .text("Fordi"), to: .nothing),
    ]
    let applied = try plan.applying(edits, signature: .ida)
    #expect(applied.done == edits)
    #expect(applied.plan.goal("g2")?.followUps.isEmpty == true)
    #expect(!applied.plan.file.contains(#""followUps": []"#))
    try expectInverse(of: applied, gives: plan)
  }

  @Test func `a change that ends where it began signs no new follow-up`() throws {
    let plan = try Sample.full
    let target = Target.field(.text, of: .followUp(goal: "g3", round: "2030-10"))
    let edit = Edit(target, from: .nothing, to: .text("x"))
    let applied = try plan.applying([edit, edit.inverse], signature: .ida)
    #expect(applied.plan == plan)
  }

  @Test func `of a double id only the first node is taken out`() throws {
    let plan = try Sample.plan(
      """
      {"format": "strategy-plan", "schema": 1, "themes": [
        {"id": "t", "title": "A"}, {"id": "t", "title": "B"}, {"id": "u"}]}
      """)
    let target = Target.node(.theme("t"))
    let applied = try plan.applying([Edit(target, from: plan.value(of: target), to: .nothing)])
    #expect(applied.plan.themes.map(\.title) == ["B", ""])
  }

  @Test func `an empty list is replaced by one in the program's form`() throws {
    let plan = try Sample.plan(
      """
      {
        "format": "strategy-plan",
        "schema": 1,
        "themes": [ ]
      }

      """)
    let applied = try plan.applying([
      Edit(.node(.theme("t")), from: .nothing, to: Self.node(.plan, #"{"id":"t"}"#))
    ])
    try expectProgramsForm(applied.plan)
  }

  private static func node(_ parent: Node, _ json: String) -> Value {
    .node(Place(in: parent, after: nil), Array(json.utf8))
  }
}
