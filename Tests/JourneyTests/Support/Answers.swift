/// What the goals of the real plan are answered with.
enum Answers: CaseIterable {
  /// What stands in its file: texts for some of them.
  case real
  /// Long texts in both rounds, with the whole explanation.
  case long
  /// Long texts in both rounds, and no explanation.
  case unexplained

  /// The plan's file with those answers: of no two goals that follow each other alike.
  func given(to plan: String) -> String {
    guard self != .real else { return plan }
    var number = 0
    return plan.replacing(#/,\s*"followUps": \[[^\]]*\]/#, with: "")
      .replacing(#/"centre": "\w+"/#) { centre in
        number += 1
        let answers = zip(["2017-07", "2017-10"], 0...).map {
          answer(in: $0, number: number + $1)
        }
        return #"\#(centre.output), "followUps": [\#(answers.joined(separator: ", "))]"#
      }
  }

  private func answer(in round: String, number: Int) -> String {
    let words = "Indsatsen følger planen, men udbuddet måtte gå om på grund af én leverandør."
      .split(separator: " ")
    let turned = words.indices.map { words[($0 + 3 * number) % words.count] }
    let text = Array(repeating: turned.joined(separator: " "), count: 8).joined(separator: " ")
    let statuses = ["yellow", "red", "green"]
    var fields = [
      ("round", round), ("text", text), ("result", statuses[number % 2]),
      ("timeline", statuses[number % 3]),
    ]
    if self == .long { fields += ["why", "consequences", "recovery"].map { ($0, text) } }
    return "{" + fields.map { #""\#($0)": "\#($1)""# }.joined(separator: ", ") + "}"
  }
}
