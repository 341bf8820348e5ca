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
    ("rounds", "^P 'runder...' Enter"),
    ("round-new", "^P 'runder...' Enter a 'jan. 2018' Enter '31-1-2018'"),
    ("round-closing", "^P 'luk runden' Enter"),
    ("round-reason", "^P 'luk runden' Enter Enter 'Direktionen beder om tallene.'"),
    ("rounds-closed", "^P 'luk runden' Enter Enter 'Direktionen' Enter ^P 'runder...' Enter"),
    ("left-out", "^P 'ikke op i' Enter 'Kun hvert andet år.' Enter"),
    ("closed-correcting", "^P 'ret i den' Enter 'Tastefejl.' Enter Tab Tab 'Rettet tekst.'"),
    ("closed-corrected", "^P 'ret i den' Enter 'Tastefejl.' Enter Tab Tab 'Rettet' F2 +"),
    ("history", "2 'Leverandøren er forsinket' Esc t"),
  ]
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 30), Size(width: 40, height: 12),
  ]

  /// Those that are looked at in a large window too.
  static let largeScreens = [
    "plan", "plan-heading", "follow-up", "follow-up-gaps", "overview", "help", "help-follow-up",
    "menu", "palette", "search", "jump", "filter", "chips", "overview-filtered", "history",
  ]

  @Test(arguments: screens.map(\.name), sizes)
  func `each screen looks as it was reviewed`(name: String, size: Size) throws {
    try expectSnapshots(of: name, size)
  }

  @Test(arguments: largeScreens)
  func `the main screens look as they were reviewed in a large window`(name: String) throws {
    try expectSnapshots(of: name, Size(width: 160, height: 50))
  }

  @Test(arguments: Language.allCases)
  func `with plain marks each screen looks as it was reviewed`(language: Language) throws {
    let shown = try Self.screens.map { name, _ in
      let screen = try screen(name, Size(width: 80, height: 24), language)
      let rows = screen.rows(in: .unicodeWithPlainMarks).map { "|\($0)|" }
      return ([name] + rows).joined(separator: "\n")
    }
    try expectSnapshot(
      shown.joined(separator: "\n\n") + "\n", named: "plain-marks-\(language.rawValue)")
  }

  private func expectSnapshots(of name: String, _ size: Size) throws {
    for language in Language.allCases {
      try expectSnapshot(
        screen(name, size, language),
        named: "\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  private func screen(_ name: String, _ size: Size, _ language: Language) throws -> Frame {
    let script = Self.screens.first { $0.name == name }?.script ?? ""
    return try play(
      script, on: name == "closed" ? SamplePlan.closed : SamplePlan.answered, size: size,
      language: language, existing: true
    ).screen
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
