import ArgumentParser
import StrategyExport
import StrategyModel
import StrategyTUI

struct ShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Write the plan as a tree, or all of one goal.")

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "A goal's number or id.")
  var goal: String?

  @OptionGroup var selection: SelectionArguments

  @Flag(help: "Only goals whose answer is another than in the last closed round.")
  var changed = false

  @Flag(help: "Write JSON.")
  var json = false

  func validate() throws {
    guard goal == nil || selection.centre == nil && !changed else {
      throw ValidationError("--centre and --changed go with the whole plan, not with a goal.")
    }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    var options = try selection.options(in: plan)
    options.isChangedOnly = changed
    let report = Report(plan, options, language: console.language)
    let entry = try goal.map(plan.goal(asked:)).flatMap(report.entry)
    if json {
      let json = entry.map(\.json) ?? report.json
      try console.write(Array(json.document.utf8))
    } else {
      var text = PlainText(language: console.language)
      if let entry { text.add(entry, in: report.round) } else { text.add(report) }
      try console.write(text.lines)
    }
    return .done
  }
}
