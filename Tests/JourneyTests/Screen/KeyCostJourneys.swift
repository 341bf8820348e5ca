import Foundation
import StrategyModel
import Testing

/// What the common tasks cost in keys, text aside, played on the built program.
@Suite(.fewAtOnce, .notForever)
struct KeyCostJourneys {
  private struct Task {
    let name: String
    let keys: KeyScript
    let most: Int
    /// What shows that it is done.
    let isDone: (PTYSession) throws -> Bool
  }

  private static let green = KeyScript("1 1")
  private static let yellow = KeyScript("2 'Sygdom.' Tab 'Dyrere.' Tab 'Vikar.' F2 1")
  private static let red = KeyScript("3 'Udbud.' Tab 'Senere.' Tab 'Nyt.' F2 3 F2")

  private static let explained = Answer(
    result: .yellow, timeline: .green, why: "Sygdom.", consequences: "Dyrere.",
    recovery: "Vikar.")

  @Test func `Common tasks take few keys`() async throws {
    let tasks = [
      Task(name: "an unchanged green goal", keys: Self.green, most: 2) {
        try $0.folder.answer(of: "g1")?.answer == Answer(result: .green, timeline: .green)
      },
      Task(name: "a yellow goal with its comment", keys: Self.yellow, most: 6) {
        try $0.folder.answer(of: "g1")?.answer == Self.explained
      },
      Task(name: "from the start to the next missing goal", keys: KeyScript("m"), most: 1) {
        $0.text.contains("[")
      },
      Task(name: "exporting the overview from the start", keys: KeyScript("e"), most: 4) {
        try $0.folder.others.contains { $0.hasSuffix(".md") }
      },
    ]
    for task in tasks {
      let terminal = try PTYSession()
      #expect(try await terminal.start())
      try await task.keys.play(on: terminal)
      #expect(try task.isDone(terminal), "\(task.name)")
      #expect(task.keys.cost <= task.most, "\(task.name)")
      print("keys for \(task.name): \(task.keys.cost), at most \(task.most)")
    }
  }

  /// 40 goals are green, 15 yellow and 5 red, in turns.
  @Test func `A round of sixty goals ends in the right file`() async throws {
    let scripts = (0..<60).map { goal in
      goal % 12 == 5 ? Self.red : goal % 4 == 1 ? Self.yellow : Self.green
    }
    let folder = try PlanFolder { _ in Self.plan(goals: scripts.count) }
    let terminal = try PTYSession(folder)
    #expect(try await terminal.start())
    for script in scripts { try await script.play(on: terminal) }
    terminal.send("q")
    try await terminal.ends(by: .exit(0))
    let plan = try PlanStore(opening: folder.plan).plan
    let goals = plan.themes.flatMap(\.focusAreas).flatMap(\.goals)
    #expect(goals.count == 60)
    for (offset, goal) in goals.enumerated() {
      let answer = goal.answer(in: "2017-10")
      switch offset {
      case _ where offset % 12 == 5:
        #expect(
          answer
            == Answer(
              result: .red, timeline: .red, why: "Udbud.", consequences: "Senere.",
              recovery: "Nyt."))
      case _ where offset % 4 == 1: #expect(answer == Self.explained)
      default: #expect(answer == Answer(result: .green, timeline: .green))
      }
    }
    #expect(try Program(["missing", folder.plan]).status == 0)
    print("keys for a round of sixty goals: \(scripts.reduce(1) { $0 + $1.cost }), texts aside")
  }

  private static func plan(goals count: Int) -> String {
    let areas = (0..<6).map { area in
      let goals = (0..<count / 6).map { goal in
        #"{ "id": "g\#(area)-\#(goal)", "title": "Mål \#(goal + 1)", "centre": "CKO" }"#
      }
      return #"{ "id": "a\#(area)", "title": "Indsatsområde \#(area + 1)", "goals": ["#
        + goals.joined(separator: ",\n") + "] }"
    }
    return """
      { "format": "strategy-plan", "schema": 1, "id": "tres", "language": "da",
        "title": "Tres mål",
        "rounds": [{ "id": "2017-10", "name": "okt. 2017", "state": "open" }],
        "centres": [{ "code": "CKO", "name": "Center for Koncern" }],
        "themes": [{ "id": "t1", "number": "1", "title": "Tema", "focusAreas": [
        \(areas.joined(separator: ",\n"))] }] }
      """
  }
}
