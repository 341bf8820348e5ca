import StrategyModel
import StrategyTUI
import Testing

/// Each screen as a person sees it, at the sizes it is designed for, in both languages.
struct ScreenSnapshotTests {
  @Test(arguments: Scene.all, Scene.sizes)
  func `each screen looks as it was reviewed`(scene: Scene, size: Size) throws {
    for language in Language.allCases {
      try expectSnapshot(
        scene.play(size, language, []).screen,
        named: "\(scene.testDescription)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }

  @Test func `no two screens share their snapshots`() {
    #expect(Set(Scene.all.map(\.testDescription)).count == Scene.all.count)
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
