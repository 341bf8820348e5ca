import StrategyModel
import StrategyTUI
import Testing

@Suite struct HelpScreenTests {
  private func help(
    _ script: String = "F1", on bytes: [UInt8]? = nil, language: Language = .da
  ) throws -> String {
    let session = try play(
      script, on: bytes, size: Size(width: 160, height: 90), language: language)
    return session.screen.text.joined(separator: "\n")
  }

  @Test func `the groups come in the order in which one asks`() throws {
    let text = try help()
    let titles = [
      "På denne skærm", "Flytte", "Overalt", "Smileyer", "Hvem man kan spørge",
    ]
    let places = titles.compactMap { text.firstRange(of: $0)?.lowerBound }
    #expect(places.count == titles.count)
    #expect(places == places.sorted())
    #expect(try help("Enter F1").contains("Flytte og rette"))
  }

  @Test func `what becomes of keys while the program is at work is told`() throws {
    #expect(try help().contains("stopper Esc; andre taster gør intet imens."))
  }

  @Test func `each status has the plan's own words, and what yellow and red require`() throws {
    let text = try help()
    #expect(text.contains("Resultatet ventes for det meste nået (80 %)"))
    #expect(text.contains("Tidsplanen ventes ikke holdt"))
    #expect(text.contains("i tre dele: hvorfor, konsekvenser, tilbage på sporet."))
    #expect(text.contains("Planen siger: Gul eller rød kræver en kort kommentar"))
  }

  @Test func `those whom the plan names can be asked`() throws {
    let text = try help()
    #expect(text.contains("Planens sagsbehandler: Lotte Riberholt Fredberg"))
    #expect(text.contains("CKO  Steen Andersen"))
  }

  @Test(arguments: Language.allCases)
  func `a plan that names nobody and defines nothing invents nothing`(language: Language) throws {
    let plan = Array(#"{"format":"strategy-plan","schema":1,"id":"p","title":"P"}"#.utf8)
    let text = try help(on: plan, language: language)
    let nobody =
      language == .da ? "hverken sagsbehandler eller centre" : "neither a caseworker nor centres"
    #expect(text.contains(nobody))
    #expect(!text.contains(language == .da ? "Planen siger" : "The plan says"))
  }

  @Test func `commands without a key are named with their place`() throws {
    #expect(try help().contains("(menu)"))
  }

  @Test(arguments: ["F1 /", "F1 s", "F1 F3", "F1 :", "F1 ^P"])
  func `searching in the help leads to the commands of the screen below`(script: String) throws {
    let session = try play(script + " 'manglende' Enter", on: SamplePlan.answered)
    #expect(!session.shows("Hjælp:"))
    #expect(session.row(session.screen.size.height - 2).contains("mangler"))
  }
}
