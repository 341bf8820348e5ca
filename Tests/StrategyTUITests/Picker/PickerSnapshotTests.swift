import StrategyModel
import StrategyTUI
import Testing

/// The choice of a plan as a person sees it.
struct PickerScreenSnapshotTests {
  private static let visits = [
    ("/home/ida/planer/2030/strategiplan-2030.json", "Strategiplan 2030"),
    ("/srv/faelles/centre/boern/planer/boern-og-unge-2030.json", "Børn og unge"),
  ].map {
    Remembered.Visit(
      path: $0.0, title: $0.1, at: Instant(secondsSince1970: 1_507_801_267), place: nil)
  }

  @Test(arguments: ["picker", "picker-empty", "picker-new"], ScreenSnapshotTests.sizes)
  func `the choice looks as it was reviewed`(name: String, size: Size) throws {
    let isEmpty = name == "picker-empty"
    let surroundings = Picker.Surroundings(
      visits: isEmpty ? [] : Self.visits,
      nearby: isEmpty ? [] : [NearbyPlan(path: "/home/ida/ny.json", title: "")],
      home: "/home/ida", folder: "/home/ida", localTime: { Phrase(verbatim: $0.text) },
      waiting: NoWaiting(), uptime: { .zero }, now: { Instant(secondsSince1970: 1_507_801_267) })
    let isNew = name == "picker-new"
    for language in Language.allCases {
      var picker = Picker(
        isNew ? .newPlan : .list, surroundings, language: language, canGoBack: !isEmpty)
      var terminal = ScriptedTerminal(
        size: size, steps: events(isNew ? "'Børn 2030'" : "").map { .events([$0]) })
      _ = picker.run(on: &terminal)
      try expectSnapshot(
        terminal.frames[terminal.frames.count - 1],
        named: "\(name)-\(size.width)x\(size.height)-\(language.rawValue)")
    }
  }
}
