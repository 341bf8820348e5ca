import StrategyModel
import StrategyTUI
import Testing

/// What one reads, in a plan with several rounds.
struct ReadingScreenSnapshotTests {
  static let screens: [(name: String, script: String)] = [
    ("trends", ""),
    ("trends-overview", "o"),
    ("details-scrolled", "Down Down +"),
    ("round-closed", ","),
    ("round-planned", "."),
    ("missing", "M"),
  ]
  static let sizes = [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 30),
    Size(width: 160, height: 50),
  ]

  @Test(arguments: screens.map(\.name), sizes)
  func `each screen looks as it was reviewed`(name: String, size: Size) throws {
    let script = Self.screens.first { $0.name == name }?.script ?? ""
    for language in Language.allCases {
      let session = try play(
        script, on: SamplePlan.manyRounds, size: size, language: language)
      try expectSnapshot(
        session.screen, named: "\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }
}
