import ArgumentParser
import StrategyExport
import StrategyModel

struct MissingCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the goals that are not answered, and what each lacks.",
    discussion: """
      Writes nothing and ends with 0 where every goal is answered, else with 1. Without --round it \
      is about the open round.
      """)

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var selection: SelectionArguments

  @Flag(help: "Write JSON.")
  var json = false

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    guard selection.round != nil || store.plan.openRound != nil else {
      throw Failure(.usage, Refusal.noOpenRound.phrase)
    }
    let report = Report(
      store.plan, try selection.options(in: store.plan), language: console.language)
    let missing = report.entries.filter { !$0.gaps.isEmpty }
    if json {
      try console.write(Array(JSON.list(missing.map(\.missingJSON)).document.utf8))
    } else {
      try console.write(missing.map { $0.missingLine(console.language) })
    }
    return missing.isEmpty ? .done : .found
  }
}

extension Report.Entry {
  fileprivate func missingLine(_ language: Language) -> String {
    [number, centre, gaps.phrase(language), goal.titleLine].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }
}
