import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What one may not do is there to see, with the reason.
struct RightsTests {
  /// Who may answer goals of ABC and of DEF, and what those who may not are told.
  static let people: [(login: String, abc: Bool, def: Bool, why: String)] = [
    ("ida", true, true, ""),
    ("bo", true, false, "målet hører til DEF"),
    ("dan", true, false, "målet hører til DEF"),
    ("eva", true, true, ""),
    ("per", false, false, "Du (per) er fratrådt 30-09-2017"),
    ("gro", false, false, "du er læser"),
    ("nobody", false, false, "Du (nobody) er ikke blandt planens"),
  ]

  private static let actions = [
    // A digit sets a smiley that was not so.
    (abc: "g '4.1.4' Enter 1", def: "g '4.1.5' Enter 0"),
    // The form is read-only.
    (abc: "g '4.1.4' Enter Enter 1 F2", def: "g '4.1.5' Enter Enter 0 F2"),
    (
      abc: "g '4.1.4' Enter Enter Tab Tab 'Nyt.' F2", def: "g '4.1.5' Enter Enter Tab Tab 'Nyt.' F2"
    ),
  ]

  @Test(arguments: people.map(\.login), actions.indices)
  func `one answers the goals of one's own centres`(login: String, action: Int) throws {
    let person = try #require(Self.people.first { $0.login == login })
    for (script, goal, mayDo) in [
      (Self.actions[action].abc, "g4", person.abc), (Self.actions[action].def, "g5", person.def),
    ] {
      let before = try Plan(reviewedPlan).goal(goal)?.answer(in: "2017-10")
      let session = try play("Esc \(script)", on: reviewedPlan, login: login)
      #expect((session.plan.goal(goal)?.answer(in: "2017-10") != before) == mayDo)
      if !mayDo {
        #expect(session.frames.contains { $0.text.contains { $0.contains(person.why) } })
      }
    }
  }

  /// A chief is asked in a question, a caseworker for a remark.
  @Test(arguments: [
    ("ida", "r a 'Aftalt.' Enter", true), ("bo", "r a Enter", true), ("dan", "r a Enter", true),
    ("eva", "r a Enter", true), ("per", "r a Enter", false), ("gro", "r a Enter", false),
  ])
  func `chiefs approve, and caseworkers on their behalf`(
    login: String, script: String, mayDo: Bool
  ) throws {
    let session = try play(script, on: reviewedPlan, login: login)
    #expect(session.plan.goal("g1")?.review(in: "2017-10").isApproved == mayDo)
    if !mayDo {
      let told = try play("r", on: reviewedPlan, login: login).message
      #expect(
        told.contains(
          login == "gro" ? "Kun centerchefer kan godkende svar" : "Du (per) er fratrådt"))
    }
  }

  @Test(arguments: [("bo", "ABC", ["g1", "g2"]), ("eva", "DEF", ["g1", "g2", "g5"])])
  func `a chief's queue has their own centres alone`(
    login: String, centre: String, awaited: [String]
  ) throws {
    let session = try play("r", on: reviewedPlan, login: login)
    #expect(session.row(1).contains("\(awaited.count) afventer"))
    #expect(!session.shows("Nyt torv"))
    #expect(session.shows("Ny vej") == (centre == "DEF"))
  }

  @Test(arguments: [
    ("ida", "sagsbehandler"), ("bo", "centerchef"), ("per", "læser"), ("gro", "læser"),
  ])
  func `the corner says who one is`(login: String, role: String) throws {
    let session = try play(on: reviewedPlan, login: login)
    #expect(session.row(0).hasSuffix("okt. 2017 åben · \(role)"))
  }

  @Test func `a plan without people says nothing of roles`() throws {
    #expect(try play().row(0).hasSuffix("okt. 2017 åben"))
  }

  @Test func `a chief starts with the goals of their own centres, and can see the others`() throws {
    let session = try play(on: reviewedPlan, login: "bo")
    #expect(session.row(1).contains("4 af 6 mål  Center: ABC x"))
    #expect(session.row(1).hasSuffix("2 afventer dig"))
    #expect(session.message.contains("2 svar afventer din godkendelse."))
    #expect(!session.shows("Ny vej"))
    #expect(try play("Esc", on: reviewedPlan, login: "bo").shows("Ny vej"))
    #expect(try play(on: reviewedPlan, login: "eva").row(1).contains("ABC x"))
    #expect(try play(on: reviewedPlan, login: "eva").row(1).contains("DEF x"))
  }

  @Test func `a filter that is asked for, and the place one was at, hold for a chief too`() throws {
    let filter = Filter([.centre("DEF")])
    let asked = try play(on: reviewedPlan, filter: filter, login: "bo")
    #expect(asked.shows("Ny vej") && !asked.shows("Budgettet holder"))
    let place = Remembered.Place(row: "g4", axis: .timeline, folded: [])
    let there = try play(on: reviewedPlan, at: place, login: "bo")
    #expect(there.visit.place == place)
    #expect(there.row(1).contains("Center: ABC x"))
  }

  @Test func `who may change nothing is told so by undo and redo`() throws {
    for key in ["u", "U"] {
      #expect(try play(key, on: reviewedPlan, login: "gro").message.contains("du er læser"))
      #expect(try play(key, on: reviewedPlan, login: "bo").message.contains("Der er intet at"))
    }
  }

  @Test(arguments: [("ida", true), ("bo", true), ("gro", false), ("per", false)])
  func `the history brings back what one may change`(login: String, mayDo: Bool) throws {
    let session = try play(
      steps: [
        .events([.fileChanged]), .keys("Esc"), .keys("g '4.1.4' Enter"), .keys("t"),
        .keys("Down Enter"),
      ],
      on: reviewedPlan,
      outside: { file in
        var store = try PlanStore(opening: file.path(percentEncoded: false))
        let answer = Answer(result: .green, timeline: .green)
        _ = try store.commit(
          Edit.edits(from: Answer(), to: answer, goal: "g4", round: "2017-10"),
          signature: Signature(by: "ida", at: Instant(secondsSince1970: 1_507_801_200)))
      }, login: login)
    #expect((session.answer("g4") != Answer(result: .green, timeline: .green)) == mayDo)
    if !mayDo {
      #expect(session.message.contains(login == "gro" ? "du er læser" : "Du (per) er fratrådt"))
    }
  }

  @Test(arguments: [("ida", true), ("bo", true), ("eva", false), ("gro", false)])
  func `what a merge left is asked of who may settle it; the others are told`(
    login: String, isAsked: Bool
  ) throws {
    let people =
      #""people": [{"login": "ida", "role": "caseworker"}, "#
      + #"{"login": "bo", "role": "chief", "centres": ["CKO", "CPU"]}, "#
      + #"{"login": "eva", "role": "chief", "centres": ["ABC"]}], "themes":"#
    let merged = String(decoding: try ConflictTests.merged, as: UTF8.self)
      .replacing(#""themes":"#, with: people)
    let session = try play(on: Array(merged.utf8), login: login)
    #expect(session.shows("Fra fletningen") == isAsked)
    #expect(session.shows("fra en fletning er uafgjort") != isAsked)
  }

  @Test func `--plain refuses with the same sentences, and lists a chief's goals`() throws {
    let reader = try converse(["4.1.4", "1 1"], on: reviewedPlan, login: "gro")
    #expect(reader.says("du er læser"))
    #expect(reader.answer("g4") == nil)
    let chief = try converse(["4.1.5"], on: reviewedPlan, login: "bo")
    #expect(chief.says("Kun mål for center ABC"))
    #expect(chief.says("målet hører til DEF"))
    #expect(chief.says("2 svar afventer din godkendelse."))
    let own = try converse(["4.1.4", "1 1"], on: reviewedPlan, login: "bo")
    #expect(own.answer("g4") == Answer(result: .green, timeline: .green))
  }
}
