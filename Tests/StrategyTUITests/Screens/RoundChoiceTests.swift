import StrategyModel
import StrategyTUI
import Testing

struct RoundChoiceTests {
  @Test(arguments: [
    (",", "juli 2017 lukket"), (", ,", "april 2017 lukket"), (".", "jan. 2018 planlagt"),
    (", .", "okt. 2017 åben"), (", , . . .", "jan. 2018 planlagt"),
  ])
  func `the round before and after is shown, and which it is`(
    script: String, shown: String
  ) throws {
    let session = try play(script, on: SamplePlan.manyRounds)
    #expect(session.row(0).contains(shown))
  }

  @Test func `the answers are those of the round`() throws {
    let session = try play(", Down", on: SamplePlan.manyRounds)
    #expect(session.row(6).contains("[:-| gul ]"))
    #expect(
      try play(", Down +", on: SamplePlan.manyRounds).shows("juli 2017     :-| gul / :-| gul"))
  }

  @Test func `the cursor stays where it is`() throws {
    let session = try play("Down Down Right , .", on: SamplePlan.manyRounds)
    #expect(session.row(7).hasPrefix("> 4.1.3"))
    #expect(session.row(7).contains("[:-( rød ]"))
  }

  @Test(arguments: [
    (", 1", " Menuen Runde: Ret i den lukkede runde."),
    (". 1", " Runden jan. 2018 er ikke åben endnu; åbn den først."),
  ])
  func `a digit in another round says why not`(script: String, message: String) throws {
    let session = try play(script, on: SamplePlan.manyRounds)
    #expect(session.message == message)
    #expect(try session.plan.bytes == SamplePlan.manyRounds)
  }

  @Test func `a digit in an earlier round asks for an open one where there is none`() throws {
    let session = try play(", 1", on: SamplePlan.closed)
    #expect(session.shows(" Ingen runde er åben. Menuen Runde: Åbn"))
  }

  @Test(arguments: [
    (",", " juli 2017 er den første runde."), (".", " okt. 2017 er den sidste runde."),
  ])
  func `at the ends it says so`(step: String, message: String) throws {
    let script = step == "," ? ", ," : "."
    #expect(try play(script).message == message)
  }

  @Test(arguments: [",", "."])
  func `a plan without rounds says what to do`(key: String) throws {
    let session = try play(key, on: SamplePlan.empty)
    #expect(session.message == " Planen har ingen runder endnu. Menuen Runde (F9): Ny runde.")
  }

  @Test func `the overview goes from round to round too`() throws {
    let session = try play("o ,", on: SamplePlan.manyRounds)
    #expect(session.shows("Strategiplan 2017, juli 2017"))
    #expect(try play("o , Esc", on: SamplePlan.manyRounds).row(0).contains("juli 2017 lukket"))
  }

  @Test func `the form shows the goal in the round before, and takes no answer there`() throws {
    let session = try play("Enter , 2", on: SamplePlan.manyRounds)
    #expect(session.row(0).contains("juli 2017 lukket"))
    #expect(session.shows(" Runden juli 2017 er lukket; svar i den åbne,"))
    #expect(try session.plan.bytes == SamplePlan.manyRounds)
    #expect(try play("Enter , .", on: SamplePlan.manyRounds).row(0).contains("okt. 2017 åben"))
  }

  @Test func `a form with something unsaved stays in its round`() throws {
    let session = try play("Enter 1 ,")
    #expect(session.message == " Gem først (F2), eller gå ud (Esc).")
    #expect(session.row(0).contains("okt. 2017 åben"))
  }

  @Test func `a comma in a text is typed`() throws {
    let session = try play("Enter Tab Tab 'a,b.' F2")
    #expect(session.answer("g1")?.text == "a,b.")
  }

  @Test func `an undo shows the round that it changes`() throws {
    let session = try play("1 , u", on: SamplePlan.manyRounds)
    #expect(session.row(0).contains("okt. 2017 åben"))
  }

  @Test(arguments: [(80, "okt. 2017 åben · 12 dage tilbage"), (50, "okt. 2017 åben")])
  func `the corner says how long it is to the due date where there is room`(
    width: Int, text: String
  ) throws {
    let session = try play(
      on: SamplePlan.manyRounds, size: Size(width: width, height: 24))
    #expect(session.row(0).hasSuffix(text))
  }

  @Test func `where the menu bar has no room, the plan's title says which round it is`() throws {
    let session = try play(",", on: SamplePlan.manyRounds, size: Size(width: 40, height: 12))
    #expect(session.row(1).hasPrefix(" juli 2017 lukket"))
  }
}
