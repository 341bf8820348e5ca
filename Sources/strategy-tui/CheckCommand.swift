import ArgumentParser
import StrategyModel

struct CheckCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what is wrong in the file, and what merges left unsettled, one a line.",
    discussion: "Writes nothing and ends with 0 where nothing is wrong, else with 1.")

  @OptionGroup var arguments: PlanArguments

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let found =
      plan.findings.map { $0.phrase(in: plan) } + plan.conflicts.map { $0.phrase(in: plan) }
    try console.write(found.map { $0(console.language) })
    return found.isEmpty ? .done : .found
  }
}
