import StrategyModel

extension SamplePlan {
  /// The real plan with a round more at either end, a due date and answers in three rounds, so that
  /// every trend is there to see.
  static var manyRounds: [UInt8] {
    get throws {
      let file = String(decoding: try real, as: UTF8.self)
        .replacing(
          #""rounds": ["#,
          with: #""rounds": [{"id": "2017-04", "name": "april 2017", "state": "closed"},"#
        )
        .replacing(
          #""state": "open""#,
          with: """
            "due": "2017-10-24", "state": "open"}, {"id": "2018-01", "name": "jan. 2018", "state": \
            "planned"
            """)
      let answers: [(String, String, Status, Status)] = [
        ("g1", "2017-04", .red, .green), ("g1", "2017-07", .red, .green),
        ("g1", "2017-10", .red, .yellow), ("g2", "2017-07", .yellow, .yellow),
        ("g2", "2017-10", .green, .yellow), ("g3", "2017-10", .green, .red),
        ("g6", "2017-07", .green, .green), ("g6", "2017-10", .green, .green),
      ]
      let plan = try Plan(Array(file.utf8))
      let edits = answers.flatMap { goal, round, result, timeline in
        let old = plan.goal(goal)?.answer(in: round) ?? Answer()
        var new = old
        (new.result, new.timeline) = (result, timeline)
        if new.needsExplanation, goal != "g3" {
          new.why = "Et system mangler."
          new.consequences = "Gevinsten kommer senere."
          new.recovery = "Ny leverance i januar."
        }
        return Edit.edits(from: old, to: new, goal: goal, round: round)
      }
      return try plan.applying(edits).plan.bytes
    }
  }

  /// A plan with its head only.
  static var empty: [UInt8] {
    Array(#"{"format": "strategy-plan", "schema": 1, "id": "p", "title": "Tom"}"#.utf8)
  }

  /// The real plan with ten goals before those of its first area, which go on to 4.1.14.
  static var manyGoals: [UInt8] {
    get throws {
      let goals = (1...10).map { #"{"id": "n\#($0)", "title": "Nyt \#($0)", "centre": "CPU"}, "# }
      let file = String(decoding: try real, as: UTF8.self)
        .replacing(#""goals": ["#, with: #""goals": [\#(goals.joined())"#, maxReplacements: 1)
      return Array(file.utf8)
    }
  }
}
