import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// The form of the plan's parts.
struct FieldsScreenTests {
  static let goal = ": 'redigér målet' Enter "

  @Test(arguments: ["F2", "^S", "Esc"])
  func `what is written is saved on each way out`(key: String) throws {
    let session = try play(Self.goal + "Tab 'At spare' \(key)", on: smallPlan)
    #expect(session.plan.goal("g1")?.purpose == "At spare")
    #expect(session.shows("Nr. "))
  }

  @Test func `a centre is chosen with the arrows or by its letter`() throws {
    let arrows = try play(Self.goal + "Tab Tab Tab Tab Right F2", on: smallPlan)
    #expect(arrows.plan.goal("g1")?.centre == "DEF")
    let letter = try play(Self.goal + "Tab Tab Tab Tab 'd' F2", on: smallPlan)
    #expect(letter.plan.goal("g1")?.centre == "DEF")
    let none = try play(Self.goal + "Tab Tab Tab Tab Left F2", on: smallPlan)
    #expect(none.plan.goal("g1")?.centre == "")
  }

  @Test func `a bad date is named and stays, whole ones are taken in any order`() throws {
    let bad = try play(Self.goal + "S-Tab '31-13-2018' F2", on: smallPlan)
    #expect(bad.message == " Slut: \"31-13-2018\" er ingen dato. Skriv den som 31-12-2030.")
    #expect(bad.shows("31-13-2018"))
    for text in ["31-12-2018", "2018-12-31", "31.12.2018"] {
      let session = try play(Self.goal + "S-Tab '\(text)' F2", on: smallPlan)
      #expect(session.plan.goal("g1")?.deadline?.phrase(.en) == "2018-12-31", "\(text)")
    }
  }

  @Test func `a deadline that moves asks why`() throws {
    let first = Self.goal + "S-Tab '31-12-2018' F2 " + Self.goal + "S-Tab ^K '1-6-2019' F2 "
    let asked = try play(first, on: smallPlan)
    #expect(asked.shows("Hvorfor flyttes slutdatoen for 4.1.1?"))
    #expect(asked.plan.goal("g1")?.deadline?.phrase(.en) == "2018-12-31")
    let moved = try play(first + "'Udbuddet trak ud' Enter", on: smallPlan)
    #expect(moved.plan.goal("g1")?.deadline?.phrase(.en) == "2019-06-01")
    #expect(String(decoding: moved.plan.bytes, as: UTF8.self).contains("Udbuddet trak ud"))
  }

  @Test(arguments: [("Enter", true, "Titel skal udfyldes"), ("Right Right Enter", false, "4.1.1")])
  func `what cannot be saved is asked about on the way out`(
    keys: String, stays: Bool, says: String
  ) throws {
    let session = try play(Self.goal + "^K Tab 'Kladden' Esc", on: smallPlan)
    #expect(session.shows("Titel skal udfyldes."))
    #expect(session.shows("[ Behold kladde ]"))
    let after = try play(Self.goal + "^K Tab 'Kladden' Esc \(keys)", on: smallPlan)
    #expect(after.shows("Kladden") == stays)
    #expect(after.plan.bytes == smallPlan)
  }

  @Test func `what becomes of a draft that is kept is said`() throws {
    let session = try play(Self.goal + "^K Tab 'Kladden' Esc Right Enter", on: smallPlan)
    #expect(session.shows("Nr. "))
    #expect(session.message.contains("Kladden er gemt og tilbydes, næste gang planen åbnes."))
  }

  @Test func `lines that are cut one after the other come back together`() throws {
    let keys = "Tab 'en\nto\ntre' Up Up ^K ^K ^U ^U F2"
    let session = try play(Self.goal + keys, on: smallPlan)
    #expect(session.plan.goal("g1")?.purpose == "en\nto\nen\nto\ntre")
  }

  @Test func `a title that has several lines keeps them in another editor`() throws {
    let lines = Array(
      String(decoding: smallPlan, as: UTF8.self)
        .replacing("Budgettet holder", with: #"Budgettet\nholder"#).utf8)
    let aids = WritingAids(
      editorRefused: nil,
      lend: { text in .ready(["ed"], takeBack: { _ in .changed("\(text)\nsom planlagt") }) },
      spellingRefused: nil, doubt: { _ in .sure })
    let kept = try play(Self.goal + "^O F2", on: lines, aids: aids)
    #expect(kept.plan.goal("g1")?.title == "Budgettet\nholder\nsom planlagt")
    let joined = try play(Self.goal + "^O F2", on: smallPlan, aids: aids)
    #expect(joined.plan.goal("g1")?.title == "Budgettet holder som planlagt")
  }

  @Test func `a field of one line takes in one line what was cut from several`() throws {
    let keys = "Tab '31-12-2018\n' Up ^K S-Tab S-Tab ^U F2"
    let session = try play(Self.goal + keys, on: smallPlan)
    #expect(session.plan.goal("g1")?.deadline?.phrase(.en) == "2018-12-31")
  }

  @Test func `something is found in the texts`() throws {
    let finding = Self.goal + "Tab 'En spand vand' S-Tab ^F 'SPAND'"
    let session = try play(finding, on: smallPlan)
    #expect(session.shows("Søg i teksterne: SPAND"))
    #expect(session.shows("1 af 1"))
    #expect(session.shows(">Formål"))
    #expect(try play("\(finding) Esc", on: smallPlan).shows(">Titel"))
    let stayed = try play("\(finding) Enter 'x' F2", on: smallPlan)
    #expect(stayed.plan.goal("g1")?.purpose == "En xspand vand")
  }

  @Test func `the dictionary is asked about texts, not about names and dates`() throws {
    let keys = "Tab 'Et fxjl' S-Tab S-Tab 'axb' ^N ^N"
    let session = try play(Self.goal + keys, on: smallPlan, aids: FollowUpAidsTests.dictionary)
    #expect(session.message == " Ordbogen kender ikke \"fxjl\". Måske: en, to.")
  }

  @Test func `a draft of a field is offered at the start, and opened as it was left`() throws {
    let purpose = Target.field(.purpose, of: .goal("g1"))
    let left = [Edit(purpose, from: .nothing, to: .text("At spare"))]
    let asked = try playOnLeft("", left)
    #expect(asked.shows("4.1.1, som ikke er gemt i planen: \"At spare\""))
    let session = try playOnLeft("Enter F2", left)
    #expect(session.plan.goal("g1")?.purpose == "At spare")
  }

  @Test func `a draft of something new is opened again`() throws {
    let plan = try Plan(smallPlan)
    let goal = plan.adding(
      .goal("g9"), [.title: .text("Nyt mål"), .deadline: .text("31-13-2018")],
      at: Place(in: .focusArea("a1"), after: "g3"))
    let session = try playOnLeft("Enter", [goal])
    #expect(session.shows("Nyt mål i indsatsområde 4.1"))
    #expect(session.shows("31-13-2018"))
    let saved = try playOnLeft("Enter S-Tab ^K F2", [goal])
    #expect(saved.plan.goal("g9")?.number == "4.1.4")
  }

  private func playOnLeft(_ script: String, _ edits: [Edit]) throws -> Session {
    let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: state) }
    return try play(
      script, on: smallPlan, outside: { try leaveDraft(edits, of: $0, in: state) }, drafts: state)
  }

  @Test func `fields that nobody touched follow what somebody else saves`() throws {
    var path = ""
    let session = try play(
      steps: [
        .events(events(Self.goal + "Tab 'At spare'")),
        .work {
          var store = try PlanStore(opening: path)
          _ = try store.commit(
            [store.plan.set(.title, of: .goal("g1"), to: "Et andet mål")], signature: .bo)
        }, .events([.fileChanged]), .events(events("F2")),
      ], on: smallPlan, outside: { path = $0.path(percentEncoded: false) })
    #expect(session.plan.goal("g1")?.title == "Et andet mål")
    #expect(session.plan.goal("g1")?.purpose == "At spare")
  }

  @Test(arguments: [("Right Enter F2", "Mit"), ("Right Right Enter F2", "Deres")])
  func `a field that both changed is asked about`(keys: String, title: String) throws {
    var path = ""
    let session = try play(
      steps: [
        .events(events(Self.goal + "^K 'Mit'")),
        .work {
          var store = try PlanStore(opening: path)
          _ = try store.commit(
            [store.plan.set(.title, of: .goal("g1"), to: "Deres")], signature: .bo)
        }, .events([.fileChanged]), .events(events("F2 \(keys)")),
      ], on: smallPlan, outside: { path = $0.path(percentEncoded: false) })
    #expect(session.plan.goal("g1")?.title == title)
  }

  @Test func `a code that is taken is refused, with the field`() throws {
    let session = try play(
      PlanEditingTests.open + String(repeating: "Down ", count: 9) + "a 'ABC' F2", on: smallPlan)
    #expect(session.message == " Kode: \"ABC\" er i planen allerede.")
  }

  @Test func `the scale's words are edited, the others stay`() throws {
    let session = try play(
      PlanEditingTests.open + "Down Enter End '!' Tab Tab 'For det meste' F2", on: smallPlan)
    #expect(session.plan.scale.wording(.green, .result) == "Målet ventes nået!")
    #expect(session.plan.scale.wording(.green, .timeline) == "Tidsplanen ventes holdt")
    #expect(session.plan.scale.wording(.yellow, .result) == "For det meste")
    #expect(session.plan.scale.comment == "Gul eller rød kræver en kommentar.")
  }

  @Test func `undo and redo go over the form`() throws {
    let session = try play(
      Self.goal + "Tab 'At spare' Tab Tab Tab Right ^Z ^Z F2", on: smallPlan)
    #expect(session.plan.goal("g1")?.centre == "ABC")
    #expect(session.plan.goal("g1")?.purpose == "At ")
  }

  @Test func `the plan's head is edited`() throws {
    let session = try play(PlanEditingTests.open + "Enter Tab 'Kommunen' F2", on: smallPlan)
    #expect(session.plan.organisation == "Kommunen")
    #expect(session.message == " Prøveplan: organisation ændret")
  }

  @Test func `a title is one line: Enter goes on to the next field, and from the last one saves`()
    throws
  {
    let goal = try play("a Enter Enter 'At spare' F2", on: smallPlan)
    #expect(goal.message == " Titel skal udfyldes.")
    let theme = try play(
      PlanEditingTests.open + "Down Down Down a Right Enter Enter 'Miljø' Enter", on: smallPlan)
    #expect(theme.plan.themes.map(\.title) == ["Økonomi", "Miljø"])
    let lines = Array(
      String(decoding: smallPlan, as: UTF8.self)
        .replacing("Budgettet holder", with: #"Budgettet\nholder"#).utf8)
    let old = try play(Self.goal + "End '!' F2", on: lines)
    #expect(old.plan.goal("g1")?.title == "Budgettet\nholder!")
  }
}
