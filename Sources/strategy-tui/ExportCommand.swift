import ArgumentParser
import StrategyExport
import StrategyModel

struct ExportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the follow-up as a document.")

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var selection: SelectionArguments

  @Option(help: "The document's format.")
  var format: Format

  @Option(
    help: ArgumentHelp("Write to FILE; without it, or as -, standard output.", valueName: "FILE"),
    completion: .file())
  var output: String?

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Option(
    help: ArgumentHelp(
      "Only goals that have one of these statuses on either axis: red,yellow.", valueName: "S,…"))
  var status: StatusList?

  @Flag(help: "Only the head and the overview.")
  var overview = false

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    var options = try selection.options(in: plan)
    options.statuses = status?.statuses ?? []
    options.isOverview = overview
    let language = arguments.language ?? plan.documentLanguage
    let document = console.during(.report) { _ in
      Document(format.document(Report(plan, options, language: language)))
    }
    if let output, output != "-" {
      do {
        try console.during(.report) { work throws(DocumentError) in
          try document.write(to: output, force: force, sparing: arguments.plan, for: work)
        }
      } catch {
        throw Failure(error.status, error.phrase)
      }
    } else {
      try console.write(document.bytes)
    }
    return .done
  }
}
