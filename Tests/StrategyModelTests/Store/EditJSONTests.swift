import Testing

@testable import StrategyModel

struct EditJSONTests {
  static let edits: [Edit] = [
    Edit(
      .field(.result, of: .followUp(goal: "g\"1", round: "2017-10")), from: .nothing,
      to: .text("gr\u{F8}n\n")),
    Edit(
      .field(.effectGoals, of: .focusArea("a1")), from: .json(Array(#"["a"]"#.utf8)), to: .nothing),
    Edit(.field(.title, of: .plan), from: .text("a\u{30A}"), to: .text("\u{E5}")),
    Edit(
      .node(.goal("g9")), from: .nothing,
      to: .node(
        Place(in: .focusArea("a1"), after: "g4"), Array(#"{"id":"g9","x":1e400}"#.utf8))),
    Edit(
      .node(.theme("t1")), from: .place(Place(in: .plan, after: nil)),
      to: .place(Place(in: .plan, after: "t2"))),
    Edit(.field(.name, of: .centre(code: "ABC")), from: .text("A"), to: .text("B")),
    Edit(.field(.name, of: .person(login: "ida")), from: .nothing, to: .text("Ida")),
    Edit(.key("x-\u{E5}\"", of: .goal("g1")), from: .json(Array("1e400".utf8)), to: .nothing),
  ]

  @Test(arguments: edits)
  func `an edit that is written is read again`(edit: Edit) throws {
    #expect(try Edit(JSONReader(edit.json)) == edit)
    #expect(!edit.json.contains(0x0A))
  }

  @Test(arguments: [
    "1", "{}", #"{"target":{"kind":"what"}}"#, #"{"target":{"kind":"followUp","goal":"g"}}"#,
    #"{"target":{"kind":"goal","id":"g","field":"nonsense"}}"#,
    #"{"target":{"kind":"goal","id":"g"},"old":"text"}"#,
  ])
  func `what is no edit is not read as one`(json: String) throws {
    #expect(try Edit(JSONReader(Array(json.utf8))) == nil)
  }
}
