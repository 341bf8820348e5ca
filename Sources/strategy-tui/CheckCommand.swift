import ArgumentParser
import StrategyModel

struct CheckCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what is wrong in the file, one finding a line.",
    discussion: "Writes nothing and ends with 0 where nothing is wrong, else with 1.")

  @OptionGroup var arguments: PlanArguments

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let findings = plan.findings
    try console.write(findings.map { $0.phrase(in: plan)(console.language) })
    return findings.isEmpty ? .done : .found
  }
}
