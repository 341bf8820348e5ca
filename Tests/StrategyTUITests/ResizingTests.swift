import StrategyModel
import StrategyTUI
import Testing

/// Every screen that has a picture, at sizes that no one has in mind.
struct ResizingTests {
  /// What stands between two pictures.
  private static let between = [
    "2 'Halv' ^P 'e'", "F9 Left t Enter", "End", "PgDn Up Up Right", "e Right",
    "F9 Right Down Down", "Enter F9", "2 'Halv' F9 Right", "2 'Halv' F1 PgDn Down", "F1 Down",
    "o PgDn", "o Down Down", "1 1 1 1 t Down Down", "2 'Mærket' S-Left S-Left",
  ].map { Scene($0, $0) }

  private static let tight = Size(width: 150, height: 40)

  @Test(arguments: Scene.all + between)
  func `500 sizes later a screen is what it was`(scene: Scene) throws {
    var random = Random(state: scene.testDescription.utf8.reduce(0) { $0 &* 31 + UInt64($1) })
    let first = try #require(Scene.sizes.randomElement(using: &random))
    let sizes = (0..<500).map { index in
      // Most where there is little room, and layouts change.
      let most = index.isMultiple(of: 3) ? Size(width: 300, height: 100) : Self.tight
      let width = Int.random(in: 1...most.width, using: &random)
      return Size(width: width, height: .random(in: 1...most.height, using: &random))
    }
    let before = try scene.play(first, .da, [])
    let after = try scene.play(first, .da, (sizes + [first]).map { .resize($0) })
    #expect(after.screen.snapshot == before.screen.snapshot)
    #expect(after.plan == before.plan)
  }
}
