import StrategyModel
import StrategyTUI
import Testing

/// Where one was is where one starts.
struct PlaceTests {
  @Test(arguments: [
    ("", Remembered.Place(row: "g1")), ("Down Right", Remembered.Place(row: "g2", axis: .timeline)),
    ("Home Left", Remembered.Place(row: "t4", folded: ["t4"])),
    ("Down Enter Tab 'x'", Remembered.Place(row: "g2")), ("Down o", Remembered.Place(row: "g2")),
  ])
  func `the place is kept, whatever is open over the plan`(
    script: String, place: Remembered.Place
  ) throws {
    #expect(try play(script).visit.place == place)
  }

  @Test func `the plan is known by its whole path and its title`() throws {
    let visit = try play().visit
    #expect(visit.path.hasPrefix("/") && visit.path.hasSuffix("/plan.json"))
    #expect(visit.title == "Opfølgning på Strategiplan 2017")
    #expect(visit.at.text == "2017-10-12T09:41:07Z")
  }

  @Test func `one starts where one was`() throws {
    let place = Remembered.Place(row: "g3", axis: .timeline)
    #expect(try play(at: place).visit.place == place)
    #expect(try play("1", at: place).answer("g3")?.timeline == .green)
  }

  @Test func `what was folded is folded`() throws {
    let session = try play(at: Remembered.Place(row: "t4", folded: ["t4", "gone"]))
    #expect(!session.shows("4.1.1"))
    #expect(try play("Right", at: Remembered.Place(row: "t4", folded: ["t4"])).shows("4.1.1"))
  }

  @Test func `where the goal is gone, one starts at the first`() throws {
    let session = try play(at: Remembered.Place(row: "gone", axis: .timeline))
    #expect(session.visit.place == Remembered.Place(row: "g1"))
  }

  @Test func `a plan without goals says what to do, and has no place`() throws {
    let session = try play(on: Plan.new(titled: "Ny", in: .da))
    #expect(session.shows("Planen har intet tema endnu."))
    #expect(session.message.contains("Ingen runde endnu"))
    #expect(session.visit.place == nil)
    let narrow = try play(
      on: Plan.new(titled: "Ny", in: .da), size: Size(width: 40, height: 12))
    #expect(narrow.shows("Tryk a"))
  }

  @Test func `a plan whose rounds are planned says how one is opened`() throws {
    let text = String(decoding: try SamplePlan.real, as: UTF8.self)
      .replacing("\"closed\"", with: "\"planned\"").replacing("\"open\"", with: "\"planned\"")
    #expect(try play(on: Array(text.utf8)).message.contains("Ingen runde er åbnet endnu"))
  }
}

/// From a plan to another one.
struct LeavingForAnotherTests {
  @Test(arguments: [("F9 Down Enter", Picker.Start.list), ("F9 Down Down Enter", .newPlan)])
  func `another plan is a choice in the menu`(script: String, start: Picker.Start) throws {
    let session = try play(script)
    #expect(session.wanted == start)
    #expect(session.ended == nil)
  }

  @Test func `an open form is to be left first`() throws {
    let session = try play("2 'Halvt' F9 Down Enter")
    #expect(session.wanted == nil)
    #expect(session.answer("g1")?.why == "Halvt")
  }
}
