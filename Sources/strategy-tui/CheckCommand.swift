import ArgumentParser
import StrategyModel

struct CheckCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what is wrong in the file, unsettled, or changed under a seal, one a line.",
    discussion: """
      Writes nothing and ends with 0 where nothing is wrong, else with 1. Hints are no faults: they \
      leave the exit status alone.
      """)

  @OptionGroup var arguments: PlanArguments

  @Flag(
    help: "List hints on the texts too: copied from the last round, no date, past the end date.")
  var hints = false

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let found =
      plan.findings.map { $0.phrase(in: plan) } + plan.conflicts.map { $0.phrase(in: plan) }
      + plan.rounds.compactMap(\.sealTrouble)
      + store.file.conflictedCopies.map(Phrase.conflictedCopy)
    let hints = hints ? plan.hints(today: Account.now.localDay) : []
    try console.write((found + hints).map { $0(console.language) })
    return found.isEmpty ? .done : .found
  }
}

extension Phrase {
  fileprivate static func conflictedCopy(_ name: String) -> Phrase {
    Phrase(
      da: "\(name): en anden udgave af planen, lagt her af et program, der holder mapper ens; "
        + "flet den ind med \"strategy-tui merge\", og slet den.",
      en: "\(name): another version of the plan, put here by a program that keeps folders alike; "
        + "merge it with \"strategy-tui merge\" and delete it.")
  }
}
