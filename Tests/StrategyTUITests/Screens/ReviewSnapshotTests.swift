import StrategyModel
import StrategyTUI
import Testing

/// What a chief sees, and what the caseworker gets back.
struct ReviewSnapshotTests {
  static let screens: [(name: String, login: String, script: String)] = [
    ("review", "bo", "r"),
    ("review-unready", "bo", "r End"),
    ("review-question", "bo", "r a"),
    ("review-remark", "bo", "r b 'Tallene mangler.'"),
    ("review-caseworker", "ida", "r"),
    ("review-changed", "bo", "r a Enter Up Up Enter Tab Tab ' Nyt.' F2"),
    ("plan-chief", "bo", ""),
    ("plan-reader", "gro", "1"),
    ("follow-up-other-centre", "bo", "Esc End Enter"),
  ]
  static let sizes = [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 120, height: 30),
  ]

  @Test(arguments: screens.map(\.name), sizes)
  func `each screen looks as it was reviewed`(name: String, size: Size) throws {
    let screen = try #require(Self.screens.first { $0.name == name })
    for language in Language.allCases {
      let session = try play(
        screen.script, on: reviewedPlan, size: size, language: language, login: screen.login)
      try expectSnapshot(
        session.screen, named: "\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test(arguments: [("missing-returned", "M"), ("follow-up-returned", "M Enter")], sizes)
  func `what came back looks as it was reviewed`(
    screen: (name: String, script: String), size: Size
  ) throws {
    let sent = try play(
      "r b 'Tallene mangler; tag dem fra regnskabet.' Enter", on: reviewedPlan, login: "bo")
    for language in Language.allCases {
      let session = try play(screen.script, on: sent.plan.bytes, size: size, language: language)
      try expectSnapshot(
        session.screen, named: "\(screen.name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }
}
