import Testing

@testable import StrategyModel

@Suite struct LabelTests {
  static let answer = Node.followUp(goal: "g1", round: "2030-10")

  @Test(arguments: [
    (Node.plan, "Strategiplan 2030"), (.round("2030-10"), "okt. 2030"),
    (.centre(code: "ABC"), "ABC"), (.person(login: "ida"), "ida"), (.theme("t2"), "5"),
    (.focusArea("a3"), "5.1"), (.goal("g4"), "5.1.1"), (answer, "4.1.1, okt. 2030"),
    (.goal("gone"), "gone"),
    (.followUp(goal: "gone", round: "2030-10"), "gone, okt. 2030"),
  ])
  func `a node is called what people call it`(node: Node, label: String) throws {
    #expect(try Sample.full.label(of: node) == label)
  }

  @Test func `a field is named with its node, the head's alone`() throws {
    let plan = try Sample.full
    #expect(plan.label(of: .field(.title, of: .plan)).both == ["titel", "title"])
    #expect(
      plan.label(of: .field(.recovery, of: Self.answer)).both == [
        "4.1.1, okt. 2030, tilbage p\u{E5} sporet", "4.1.1, okt. 2030, recovery",
      ])
    #expect(plan.label(of: .node(.goal("g1"))).both == ["4.1.1", "4.1.1"])
  }

  @Test func `a conflict that was settled is told of, not its record`() throws {
    let why = Target.field(.why, of: Self.answer)
    let conflict = Conflict(
      why, ours: .text("A"), theirs: .text("B"), base: .nothing, ourSignature: nil,
      theirSignature: nil)
    let records = Edit(
      .field(.conflicts, of: .plan), from: .written([conflict]), to: .written([]))
    let plan = try Sample.full
    let edits = [Edit(why, from: .text("A"), to: .text("B")), records]
    #expect(
      plan.summary(of: edits).both == [
        "4.1.1: hvorfor \u{E6}ndret, konflikt om hvorfor afgjort",
        "4.1.1: why changed, conflict about why settled",
      ])
    #expect(
      plan.story(of: records).both == [
        "konflikt om 4.1.1, okt. 2030, hvorfor afgjort",
        "conflict about 4.1.1, okt. 2030, why settled",
      ])
    #expect(
      plan.headline(of: records.inverse)(.da) == "konflikt om 4.1.1, okt. 2030, hvorfor uafgjort")
    let nothing = Edit(records.target, from: .nothing, to: .nothing)
    #expect(plan.headline(of: nothing)(.da) == "konflikter \u{E6}ndret")
  }

  @Test(arguments: [
    (
      [Edit(.field(.result, of: answer), from: .nothing, to: .text("yellow"))],
      "4.1.1: resultat ikke vurderet \u{2192} gul", "4.1.1: result not assessed \u{2192} yellow"
    ),
    (
      [
        Edit(.field(.timeline, of: answer), from: .text("red"), to: .nothing),
        Edit(.field(.why, of: answer), from: .nothing, to: .text("x")),
        Edit(.field(.by, of: answer), from: .nothing, to: .text("ida")),
        Edit(.field(.at, of: answer), from: .nothing, to: .text("x")),
      ],
      "4.1.1: tidsplan r\u{F8}d \u{2192} ikke vurderet, hvorfor \u{E6}ndret",
      "4.1.1: timeline red \u{2192} not assessed, why changed"
    ),
    (
      [Edit(.field(.title, of: .goal("g4")), from: .nothing, to: .text("x"))],
      "5.1.1: titel \u{E6}ndret", "5.1.1: title changed"
    ),
    (
      [Edit(.node(.goal("g5")), from: .nothing, to: .node(Place(in: .plan, after: nil), []))],
      "5.1.2: tilf\u{F8}jet", "5.1.2: added"
    ),
    (
      [Edit(.node(.goal("g5")), from: .node(Place(in: .plan, after: nil), []), to: .nothing)],
      "5.1.2: fjernet", "5.1.2: removed"
    ),
    (
      [
        Edit(
          .node(.goal("g5")), from: .place(Place(in: .plan, after: nil)),
          to: .place(Place(in: .plan, after: "x")))
      ], "5.1.2: flyttet", "5.1.2: moved"
    ),
    (
      [
        Edit(.field(.deadline, of: .goal("g4")), from: .nothing, to: .text("2030-12-31")),
        Edit(.field(.moved, of: .goal("g4")), from: .nothing, to: .text("x")),
      ], "5.1.1: slut sat til 31-12-2030", "5.1.1: end set to 2030-12-31"
    ),
    (
      [
        Edit(
          .field(.finished, of: .goal("g4")), from: .nothing,
          to: Record([.as: "completed"]).value)
      ], "5.1.1: gennemf\u{F8}rt", "5.1.1: completed"
    ),
    (
      [Edit(.field(.finished, of: .goal("g4")), from: .text("x"), to: .nothing)],
      "5.1.1: f\u{F8}lges op igen", "5.1.1: followed up again"
    ),
    ([], "", ""),
  ])
  func `a change is told in one line`(edits: [Edit], da: String, en: String) throws {
    #expect(try Sample.full.summary(of: edits).both == [da, en])
  }
}
