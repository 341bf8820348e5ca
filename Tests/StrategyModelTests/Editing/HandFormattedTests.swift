import Testing

@testable import StrategyModel

/// A person's own formatting survives, byte for byte, outside what is edited.
@Suite struct HandFormattedTests {
  @Test(
    arguments: [
      (.field(.title, of: .plan), "Ny", #""Sm\u00f8rrebr\u00F8d \ud83d\ude00 \/ ok""#, #""Ny""#),
      (.field(.language, of: .plan), "en", #""da""#, #""en""#),
      (.field(.title, of: .goal("g1")), "Ny", #""En linje""#, #""Ny""#),
      (.field(.title, of: .goal("g2")), "Ny", #""To""#, #""Ny""#),
      (.field(.result, of: answer("r2")), "red", #""yellow""#, #""red""#),
      (.field(.why, of: answer("r2")), "\u{E5}", #""a\u030a""#, "\"\u{E5}\""),
      (.field(.text, of: answer("r1")), "Nyt", #""Gammel""#, #""Nyt""#),
      (
        .field(.purpose, of: .goal("g2")), "Ny", "\"To\"\n\t\t\t\t\t,",
        "\"To\"\n\t\t\t\t\t,\n\t\t\t\t\t\"purpose\": \"Ny\","
      ),
      (
        .field(.purpose, of: .goal("g3")), "Ny", #""title": "Tre","#,
        #""title": "Tre", "purpose": "Ny","#
      ),
      (
        .field(.timeline, of: answer("r2")), "green", #""yellow" "#,
        #""yellow" , "timeline": "green""#
      ),
      (
        .field(.text, of: .followUp(goal: "g3", round: "r2")), "Nyt", "\"followUps\": [   ]",
        #""followUps": [{"round": "r2", "text": "Nyt"}]"#
      ),
    ] as [(Target, String, String, String)])
  func `an edit replaces its own text alone`(
    target: Target, new: String, old: String, replacement: String
  ) throws {
    let plan = try Sample.byHand
    let edit = Edit(target, from: plan.value(of: target), to: .text(new))
    let applied = try plan.applying([edit])
    #expect(applied.refused == [])
    #expect(applied.plan.file == replacing(old, with: replacement, in: plan.file))
  }

  @Test func `unknown keys, odd numbers and escapes survive every kind of edit`() throws {
    let plan = try Sample.byHand
    let node = Node.followUp(goal: "g2", round: "r2")
    let edits = [
      Edit(.field(.result, of: node), from: .nothing, to: .text("green")),
      Edit(.field(.why, of: Self.answer("r2")), from: .text("a\u{30A}"), to: .nothing),
      Edit(.field(.result, of: Self.answer("r2")), from: .text("yellow"), to: .nothing),
      Edit(
        .node(.goal("g3")), from: .place(Place(in: .focusArea("a1"), after: "g2")),
        to: .place(Place(in: .focusArea("a1"), after: nil))),
    ]
    let applied = try plan.applying(edits, signature: .ida)
    #expect(applied.refused == [])
    for survivor in [
      #""x-first": [1e400, 9007199254740993, -0.0, {"deep": [ [ ] , { } ]}]"#, "\"schema\":1.0",
      #""x-note" : null"#, #""x": 1e400"#, #""x-before": {"id": "g9"}"#, #""x-after": 1E+2"#,
      #""x-who" : 9007199254740993"#, #""x-last": "\u0041""#, #""x-end": { "themes": [] }"#,
      #""goals": 7"#, #"\ud83d\ude00 \/ ok"#, #""id": "p\u0031""#, "\"B\" ]",
    ] {
      #expect(applied.plan.file.contains(survivor), "\(survivor)")
    }
    #expect(applied.plan.goals.map(\.id) == ["g3", "g1", "g2"])
    #expect(applied.plan.goal("g1")?.followUps.count == 2)
  }

  @Test(arguments: [false, true])
  func `new lines end as the file's own do`(hasMark: Bool) throws {
    let text = try Sample.full.file.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let plan = try Plan((hasMark ? JSONScanner.byteOrderMark : []) + Array(text.utf8))
    let answer = Node.followUp(goal: "g5", round: "2030-10")
    let edits = [
      Edit(.field(.text, of: answer), from: .nothing, to: .text("Nyt")),
      Edit(
        .field(.corrections, of: answer), from: .nothing,
        to: .json(Array(#"[{"field":"text","was":"x"}]"#.utf8))),
      Edit(.field(.purpose, of: .goal("g4")), from: .nothing, to: .text("to\nlinjer")),
      Edit(
        .field(.effectGoals, of: .focusArea("a2")), from: .nothing,
        to: .json(Array(#"["x","y"]"#.utf8))),
      Edit(
        .node(.goal("g9")), from: .nothing,
        to: .node(Place(in: .focusArea("a2"), after: nil), Array(#"{"id":"g9","x":{"y":1}}"#.utf8))),
    ]
    let applied = try plan.applying(edits, signature: .ida)
    #expect(applied.refused == [])
    let bytes = applied.plan.bytes
    #expect(bytes.starts(with: JSONScanner.byteOrderMark) == hasMark)
    let breaks = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(breaks.allSatisfy { bytes[$0 - 1] == 0x0D })
    #expect(breaks.count == bytes.count { $0 == 0x0D })
    #expect(breaks.count == text.utf8.count { $0 == 0x0A } + 24)
    try expectInverse(of: applied, gives: plan)
  }

  @Test func `a changed line of the real plan is the only one that differs`() throws {
    let plan = try Sample.real
    let target = Target.field(.text, of: .followUp(goal: "g4", round: "2017-10"))
    let edit = Edit(target, from: plan.value(of: target), to: .text("Nyt"))
    let new = try plan.applying([edit]).plan.file.split(separator: "\n")
    let different = zip(plan.file.split(separator: "\n"), new).filter { $0 != $1 }
    #expect(different.map(\.1) == [#"                  "text": "Nyt""#])
  }

  @Test func `the first status of the real plan adds its own lines alone`() throws {
    let plan = try Sample.real
    let target = Target.field(.result, of: .followUp(goal: "g3", round: "2017-10"))
    let applied = try plan.applying(
      [Edit(target, from: .nothing, to: .text("green"))], signature: .ida)
    let old =
      "              \"centre\": \"CPU\"\n            },\n            {\n              \"id\": \"g4\""
    let new = """
                    "centre": "CPU",
                    "followUps": [
                      {
                        "round": "2017-10",
                        "result": "green",
                        "by": "ida",
                        "at": "2030-10-20T10:00:00Z"
                      }
                    ]
                  },
                  {
                    "id": "g4"
      """
    #expect(applied.plan.file == replacing(old, with: new, in: plan.file))
    try expectInverse(of: applied, gives: plan)
  }

  private static func answer(_ round: String) -> Node { .followUp(goal: "g1", round: round) }

  /// The text with its only such part replaced.
  private func replacing(_ old: String, with new: String, in text: String) -> String {
    let parts = text.utf8.split(separator: Array(old.utf8), maxSplits: 2)
      .map { String(decoding: Array($0), as: UTF8.self) }
    #expect(parts.count == 2, "\(old) stands once")
    return parts.joined(separator: new)
  }
}
