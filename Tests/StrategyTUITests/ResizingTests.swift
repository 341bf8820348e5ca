import StrategyTUI
import Testing

/// Every screen that has a picture, at sizes that no one has in mind.
struct ResizingTests {
  /// Scripts that lead to a screen: those of the pictures, and what stands between two of them.
  static let scripts =
    ScreenSnapshotTests.screens.map(\.script) + [
      "2 'Halv' ^P 'e'", "F9 Left t Enter", "End", "PgDn Up Up Right", "e Right",
      "F9 Right Down Down", "Enter F9", "2 'Halv' F9 Right",
      "2 'Halv' F1 PgDn Down", "F1 End", "F1 Down", "o PgDn", "o Down Down", "1 1 1 1 t Down Down",
      "2 'En tekst, der er så lang, at den står på flere rækker, også i et bredt vindue' Up",
      "2 'Mærket' S-Left S-Left",
    ]

  @Test(arguments: scripts.indices, [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func `100 sizes later a screen is what it was`(index: Int, first: Size) throws {
    let script = Self.scripts[index]
    let before = try play(script, on: SamplePlan.answered, size: first, existing: true)
    var random = Random(state: UInt64(index * 100 + first.height))
    var steps = events(script).map { ScriptedTerminal.Step.events([$0]) }
    for _ in 0..<100 {
      let width = Int.random(in: 1...300, using: &random)
      steps.append(.resize(Size(width: width, height: .random(in: 1...100, using: &random))))
    }
    steps.append(.resize(first))
    let after = try play(steps: steps, on: SamplePlan.answered, size: first, existing: true)
    #expect(after.screen.snapshot == before.screen.snapshot, "\(script)")
    #expect(after.plan == before.plan)
  }
}
