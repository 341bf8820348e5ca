import StrategyModel
import StrategyTUI
import Testing

/// The last row of each screen, at every width.
struct HintTests {
  /// The screens that have the hints of the app's table.
  private static let scripts = [
    "", "Up", "Enter", "Enter Tab Tab", "2", "o", "t", "F1", "Enter F1",
  ]

  @Test(arguments: scripts)
  func `help and quit are there at every width, and no word is cut`(script: String) throws {
    let widths = Array(40...200)
    let steps =
      events(script).map { ScriptedTerminal.Step.events([$0]) }
      + widths.map { .resize(Size(width: $0, height: 24)) }
    let frames = try play(steps: steps).frames.suffix(widths.count)
    for (width, frame) in zip(widths, frames) {
      let hints = frame.text[frame.size.height - 1]
      #expect(frame.size.width == width)
      #expect(hints.contains(" F10 Slut"), "\(hints)")
      #expect(script.hasSuffix("F1") || hints.hasPrefix(" F1 Hjælp "), "\(hints)")
      #expect(!hints.contains("…"), "\(hints)")
    }
  }

  /// What is open over a screen says its keys itself.
  @Test(arguments: ["F9", ":", "e", "F9 Left Down Down Enter"])
  func `an overlay's keys are said whole in 40 columns`(script: String) throws {
    for language in Language.allCases {
      let session = try play(
        script, size: Size(width: 40, height: 12), language: language, existing: true)
      #expect(!session.hints.isEmpty)
      #expect(!session.hints.contains("…"))
    }
  }
}
