import StrategyModel
import StrategyTUI
import Testing

@Suite struct PaletteScreenTests {
  @Test(arguments: [
    (":", Language.da, "Kommando:"), ("^P", .en, "Command:"), ("Enter ^P", .da, "Kommando:"),
    ("o :", .da, "Kommando:"), ("t ^P", .da, "Kommando:"), ("F9 Left Down Enter", .da, "Kommando:"),
    ("F1 /", .da, "Kommando:"), ("Enter F1 :", .da, "Kommando:"),
  ])
  func `it opens everywhere`(script: String, language: Language, prompt: String) throws {
    #expect(try play(script, language: language).shows(prompt))
  }

  @Test(arguments: [
    (": 'rød' Enter", Language.da), (": 'set red' Enter", .da), (": 'set red' Enter", .en),
    (": 'roed' Enter", .en),
  ])
  func `a command is found by its words in either language, and run`(
    script: String, language: Language
  ) throws {
    let session = try play(script, language: language)
    #expect(session.answer("g1")?.result == .red)
  }

  @Test func `undo finds Fortryd`() throws {
    let session = try play("1 : 'undo'")
    #expect(session.row(3).contains("Fortryd"))
    #expect(try play("1 : 'undo' Enter").answer("g1")?.result != .green)
  }

  @Test func `commands without a key are there too`() throws {
    #expect(try play(": 'kommandolinjen' Enter").suspensions == 1)
    #expect(try play(": 'om strategy' Enter").shows("strategy-tui 1.2.3"))
  }

  @Test func `what cannot be done says why when it is selected, and is not run`() throws {
    let session = try play(": 'gentag'")
    #expect(session.message == " Der er intet at gentage.")
    #expect(try play(": 'gentag' Enter").shows("Kommando:"))
    #expect(try !play(": 'gentag' Esc").shows("intet at gentage"))
  }

  @Test func `what fits nothing says so`() throws {
    #expect(try play(": 'xqxq'").shows("Ingen kommando"))
  }

  @Test func `escape leads back, F10 quits`() throws {
    #expect(try !play(": 'rød' Esc").shows("Kommando:"))
    #expect(try play(": F10").ended == 0)
  }

  @Test func `in a form it does what the form's menu does, and what is typed stays`() throws {
    let session = try play("Enter Tab Tab 'Halv' ^P 'fortryd' Enter Esc")
    #expect(session.answer("g1")?.text != "Halv")
    #expect(try play("Enter Tab Tab 'Halv' ^P Esc Esc").answer("g1")?.text == "Halv")
  }

  @Test(arguments: ["1 :", "Enter ^P", "o :", "t :"])
  func `what a screen does itself is not listed once more`(opening: String) throws {
    let session = try play(opening + " 'fortryd'")
    #expect(session.screen.text.filter { $0.contains("  Fortryd") }.count <= 1)
    #expect(session.shows("> Fortryd"))
  }

  @Test func `over a question its keys stand alone in the last row`() throws {
    let session = try play(": 'ny runde' Enter ^P")
    #expect(session.hints == " Skriv, Enter udfører, Esc lukker")
  }

  @Test func `it is drawn at any size`() throws {
    var steps = events(": 'e'").map { ScriptedTerminal.Step.events([$0]) }
    for width in stride(from: 1, through: 130, by: 3) {
      for height in [1, 9, 10, 12, 24] { steps.append(.resize(Size(width: width, height: height))) }
    }
    #expect(try play(steps: steps).frames.count > 200)
  }
}
