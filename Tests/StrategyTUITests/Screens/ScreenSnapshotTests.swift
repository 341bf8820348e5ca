import StrategyModel
import StrategyTUI
import Testing

/// Each screen as a person sees it, at the sizes it is designed for, in both languages.
struct ScreenSnapshotTests {
  static let screens: [(name: String, script: String)] = [
    ("plan", ""),
    ("plan-heading", "Up"),
    ("plan-unfinished", "Down Down Down"),
    ("follow-up", "Down Enter"),
    ("follow-up-gaps", "Down Down Enter"),
    ("follow-up-green", "Enter Tab Tab 'Budgettet er reduceret.'"),
    ("follow-up-find", "Down Enter Tab Tab ^F 'system'"),
    ("follow-up-marked", "Down Enter Tab Tab F12 ^A"),
    ("follow-up-aside", "Down Enter ^R"),
    ("overview", "o"),
    ("overview-end", "o End"),
    ("help", "F1"),
    ("help-follow-up", "Enter F1"),
    ("menu", "F9"),
    ("menu-round", "F9 Right Right Right"),
    ("menu-help", "F9 Left Down"),
    ("menu-form", "Enter F9 Down"),
    ("palette", ":"),
    ("palette-found", ": 'sm'"),
    ("palette-unavailable", "Up : 'grøn'"),
    ("help-smileys", "F1 End"),
    ("question", "e"),
    ("closed", "1"),
    ("search", "/ 'kombit'"),
    ("search-kept", "/ 'ledelse' Enter n"),
    ("jump", "g '4.2'"),
    ("filter", "f"),
    ("filter-chosen", "f c r Down"),
    ("filter-empty", "f e p Esc"),
    ("chips", "f e r Esc"),
    ("sorted", "f m Esc"),
    ("overview-filtered", "f r Esc o"),
    ("admin", ": 'diger planen' Enter"),
    ("admin-goal", ": 'diger planen' Enter Down Down Down Down Down"),
    ("admin-form", ": 'diger planen' Enter Down Down Down Down Down Enter Tab 'Et formål'"),
    ("admin-scale", ": 'diger planen' Enter Down Enter"),
    ("admin-person", ": 'diger planen' Enter End Up Up Up a 'bo' Tab Tab Tab Space"),
    ("admin-leaving", ": 'diger planen' Enter Down Down Down Down Down Enter End ^K Esc"),
    ("successor", ": 'fra denne' Enter 'Strategiplan 2018'"),
    ("successor-goals", ": 'fra denne' Enter 'Strategiplan 2018' F2 1 2 3 4"),
    ("history", "2 'Leverandøren er forsinket' Esc t"),
  ]
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 30), Size(width: 40, height: 12),
  ]

  @Test(arguments: screens.map(\.name), sizes)
  func `each screen looks as it was reviewed`(name: String, size: Size) throws {
    let script = Self.screens.first { $0.name == name }?.script ?? ""
    for language in Language.allCases {
      let session = try play(
        script, on: name == "closed" ? SamplePlan.closed : SamplePlan.answered, size: size,
        language: language, existing: true)
      try expectSnapshot(
        session.screen, named: "\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test(arguments: [
    Size(width: 39, height: 12), Size(width: 40, height: 9), Size(width: 1, height: 1),
  ])
  func `a window below 40 columns or 10 rows gets a notice`(size: Size) throws {
    let session = try play("1", size: size)
    #expect(session.answer("g1") == nil)
    if size.width > 20 { #expect(session.shows("Vinduet er for lille")) }
  }
}
