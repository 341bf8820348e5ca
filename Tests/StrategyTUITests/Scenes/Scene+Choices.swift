import StrategyModel
import StrategyTUI

extension Scene {
  /// The choice of a plan, and the keys of the terminal.
  static let choices = [
    picker("picker"), picker("picker-typed", "'børn'"), picker("picker-menu", "F9"),
    picker("picker-help", "F1"), picker("picker-empty", isEmpty: true),
    picker("picker-new", "'Børn 2030'", start: .newPlan),
    check("terminal-check", Array(TerminalCheckTests.right[0..<3]) + [TerminalCheckTests.stray]),
    check("terminal-check-right", TerminalCheckTests.right),
    check("terminal-check-wrong", TerminalCheckTests.right.map { _ in TerminalCheckTests.enter }),
  ]

  private static let visits = [
    ("/home/ida/planer/2030/strategiplan-2030.json", "Strategiplan 2030"),
    ("/srv/faelles/centre/boern/planer/boern-og-unge-2030.json", "Børn og unge"),
  ].map {
    Remembered.Visit(
      path: $0.0, title: $0.1, at: Instant(secondsSince1970: 1_507_801_267), place: nil)
  }

  private static func picker(
    _ name: String, _ script: String = "", start: Picker.Start = .list, isEmpty: Bool = false
  ) -> Scene {
    Scene(name) { size, language, steps in
      let surroundings = Picker.Surroundings(
        visits: isEmpty ? [] : visits,
        nearby: isEmpty ? [] : [NearbyPlan(path: "/home/ida/ny.json", title: "")],
        home: "/home/ida", folder: "/home/ida", localTime: { Phrase(verbatim: $0.text) },
        waiting: NoWaiting(), uptime: { .zero },
        now: { Instant(secondsSince1970: 1_507_801_267) })
      var picker = Picker(start, surroundings, language: language, canGoBack: !isEmpty)
      var terminal = ScriptedTerminal(size: size, steps: [.keys(script)] + steps)
      _ = picker.run(on: &terminal)
      return (terminal.frames[terminal.frames.count - 1], nil)
    }
  }

  private static func check(_ name: String, _ came: [Event]) -> Scene {
    Scene(name) { size, language, steps in
      let session = try StrategyTUITests.play(
        steps: TerminalCheckTests.steps(came) + steps, size: size, language: language)
      return (session.screen, session.plan)
    }
  }
}
