import Foundation
import StrategyModel

/// A folder with a plan in it, for one test: the real plan, or another made from it.
struct PlanFolder {
  private let files: TemporaryFolder

  /// - Parameter edit: what is to be different in the plan.
  /// - Throws: where there can be no folder.
  init(_ edit: (String) -> String = { $0 }) throws {
    files = try TemporaryFolder()
    try files.write(Data(edit(String(decoding: TemporaryFolder.realPlan, as: UTF8.self)).utf8))
  }

  var path: String { files.path }

  /// The plan's path.
  var plan: String { files.url("plan.json").path }

  /// Writes a program beside the plan; returns its path.
  func write(script: String, as name: String) throws -> String {
    try files.write(script: script, as: name)
  }

  /// What the plan's file holds now.
  var bytes: Data { (try? files.read("plan.json")) ?? Data() }

  /// The names of all that lies beside the plan, but for the state folder, which is in there too.
  var others: [String] {
    get throws { try files.names.filter { !["plan.json", "strategy-tui"].contains($0) } }
  }

  /// The answer of a goal, known by its id, in the open round.
  ///
  /// - Throws: where the file is no plan.
  /// - Returns: nil where it has none.
  func answer(of goal: String) throws -> FollowUp? {
    try PlanStore(opening: plan).plan.goal(goal)?.followUp(in: "2017-10")
  }
}
