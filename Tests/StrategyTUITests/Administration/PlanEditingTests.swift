import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What can be done to the plan itself, from the plan's own screen and from that of its parts.
struct PlanEditingTests {
  /// Opens the screen of the plan's parts, in either language.
  static let open = ": 'diger planen' Enter "

  @Test func `a plan is built from nothing`() throws {
    let session = try play(
      """
      a 'Økonomi' F2 a Enter 'Drift' Tab 'Lavere udgifter' Enter 'Flere timer' F2 \
      a Enter 'Budgettet holder' Tab 'At spare' F2 a 'Færre sygedage' F2
      """ + " " + Self.open + """
        End Up Up a 'ABC' Tab 'Center for Prøver' Tab 'Bo Chef' F2 \
        End Up a 'bo' Tab 'Bo Chef' Tab Left Tab Space F2
        """, on: SamplePlan.empty)
    let theme = try #require(session.plan.themes.first)
    #expect(theme.title == "Økonomi")
    #expect(theme.number == "1")
    #expect(theme.focusAreas.map(\.effectGoals) == [["Lavere udgifter", "Flere timer"]])
    #expect(session.plan.goals.map(\.title) == ["Budgettet holder", "Færre sygedage"])
    #expect(session.plan.goals.first?.purpose == "At spare")
    #expect(session.plan.centre("ABC")?.chief == "Bo Chef")
    let bo = try #require(session.plan.person("bo"))
    #expect(bo.role == .chief)
    #expect(bo.centres == ["ABC"])
    #expect(session.plan.person("ida")?.role == .caseworker)
    #expect(session.shows("du (ida) er sagsbehandler"))
  }

  @Test func `that a goal has ended is seen behind a title that is cut`() throws {
    let session = try play(": 'afslut målet' Enter F2 " + Self.open)
    #expect(session.shows("… (gennemført)"))
  }

  @Test func `the empty plan says which key makes the first theme`() throws {
    #expect(try play(on: SamplePlan.empty).shows("Tryk a for at tilføje det første"))
  }

  @Test func `a goal is edited from the plan screen's menu`() throws {
    let session = try play(": 'redigér målet' Enter End '!' F2", on: smallPlan)
    #expect(session.plan.goal("g1")?.title == "Budgettet holder!")
    #expect(session.message == " 4.1.1: titel ændret")
    #expect(session.shows("> 4.1.1"))
  }

  @Test(arguments: [("u", ""), ("u U", "At spare")])
  func `what is edited is undone and redone`(keys: String, purpose: String) throws {
    let session = try play(": 'redigér målet' Enter Tab 'At spare' Esc \(keys)", on: smallPlan)
    #expect(session.plan.goal("g1")?.purpose == purpose)
    #expect(session.message.contains(": 4.1.1: formål/effekt ændret"))
  }

  @Test func `goals move among their like, and warn of numbers in closed rounds`() throws {
    let session = try play(Self.open + "Down Down Down Down Down Down <", on: smallPlan)
    #expect(session.plan.goals.map(\.id) == ["g2", "g1", "g3"])
    #expect(session.shows("4.1.2 → 4.1.1"))
    #expect(session.shows("> 4.1.1"))
    let back = try play(Self.open + "Down Down Down Down Down Down < u", on: smallPlan)
    #expect(back.plan.goals.map(\.id) == ["g1", "g2", "g3"])
    #expect(back.shows("Fortrudt: 4.1.2: flyttet"))
  }

  @Test func `a goal moves over the edge of its area into the next one`() throws {
    let down = String(repeating: "Down ", count: 8)
    let session = try play(Self.open + down + ">")
    #expect(session.plan.goal("g4")?.number == "4.2.1")
    let back = try play(Self.open + down + "> <")
    #expect(back.plan.goal("g4")?.number == "4.1.4")
    let top = try play(Self.open + "Down Down Down <")
    #expect(top.message == " Det står øverst allerede.")
  }

  @Test func `what is removed comes back with undo, and is called by its number`() throws {
    let down = String(repeating: "Down ", count: 7)
    let gone = try play(Self.open + down + "d", on: smallPlan)
    #expect(gone.plan.goal("g3") == nil)
    #expect(gone.message == " 4.1.3: fjernet")
    let back = try play(Self.open + down + "d u", on: smallPlan)
    #expect(back.plan.bytes == smallPlan)
  }

  @Test func `what is referred to or was answered stays, and says why`() throws {
    let centre = try play(Self.open + String(repeating: "Down ", count: 9) + "d", on: smallPlan)
    #expect(centre.plan.centre("ABC") != nil)
    #expect(centre.message == " ABC bruges af 4.1.1, 4.1.3; ret dem først.")
    let goal = try play(Self.open + String(repeating: "Down ", count: 6) + "d", on: smallPlan)
    #expect(goal.plan.goal("g2") != nil)
    #expect(goal.shows("4.1.2 er besvaret i juli"))
  }

  @Test func `a goal ends as completed, as dropped with a reason, and is taken up again`() throws {
    let goal = Self.open + "Down Down Down Down Down "
    let completed = try play(goal + "x F2 Esc", on: smallPlan)
    #expect(completed.plan.goal("g1")?.end == .completed)
    #expect(completed.plan.goal("g1")?.endDay?.phrase(.en) == "2017-10-12")
    #expect(completed.row(5).contains("(gennemført)"))
    let before = try play(goal + "x Tab ^K '30-9-2017' Tab 'Nået' F2", on: smallPlan)
    #expect(before.plan.goal("g1")?.endDay?.phrase(.en) == "2017-09-30")
    let unsaid = try play(goal + "x Right F2", on: smallPlan)
    #expect(unsaid.plan.goal("g1")?.end == nil)
    #expect(unsaid.shows("kræver en begrundelse"))
    #expect(unsaid.shows(">Begrundelse"))
    let dropped = try play(goal + "x Right Tab Tab 'Ny lov' F2", on: smallPlan)
    #expect(dropped.plan.goal("g1")?.end == .dropped)
    #expect(dropped.shows("(udgået)"))
    #expect(try play(goal + "x F2 x", on: smallPlan).plan.goal("g1")?.end == nil)
    #expect(try play(goal + "x Esc", on: smallPlan).plan.goal("g1")?.end == nil)
  }

  @Test func `the last caseworker stays`() throws {
    let people = Self.open + "End Up Up Up a 'bo' F2 "
    let session = try play(people + "Up d Right Enter", on: smallPlan)
    #expect(session.plan.person("ida") != nil)
    #expect(session.message.contains("mindst én sagsbehandler"))
  }

  @Test func `who may not is told so, and nothing changes`() throws {
    let people = #""people": [{"login": "bo", "role": "caseworker"}], "themes""#
    let bytes = Array(
      String(decoding: smallPlan, as: UTF8.self).replacing(#""themes""#, with: people).utf8)
    for keys in ["Enter", "a", "<", "d", "x"] {
      let session = try play(Self.open + "Down Down Down Down Down \(keys)", on: bytes)
      #expect(
        session.message.contains("Du (ida) er ikke blandt planens personer og kan kun læse; bo"),
        "\(keys)")
      #expect(session.plan.bytes == bytes)
    }
  }

  @Test func `rounds are shown but not changed here`() throws {
    let session = try play(Self.open + "End Enter", on: smallPlan)
    #expect(session.message == " Runder ændres i planens menu Runde; Esc fører derhen.")
  }

  @Test func `who takes themselves out is asked, and told what they are then`() throws {
    let people =
      #""people": [{"login": "ida", "role": "caseworker"}, {"login": "bo", "role": "caseworker"}],"#
      + #" "themes""#
    let bytes = Array(
      String(decoding: smallPlan, as: UTF8.self).replacing(#""themes""#, with: people).utf8)
    let remove = Self.open + "End Up Up Up Up d"
    let asked = try play(remove, on: bytes)
    #expect(asked.shows("Det er dig selv."))
    #expect(try play("\(remove) Enter", on: bytes).plan.person("ida") != nil)
    let gone = try play("\(remove) Right Enter", on: bytes)
    #expect(gone.plan.person("ida") == nil)
    #expect(gone.shows("ida: fjernet. Du (ida) er ikke blandt planens personer"))
  }
}
