import ArgumentParser
import StrategyExport
import StrategyModel

extension Language: ExpressibleByArgument {}

extension Format: ExpressibleByArgument {}

extension Status: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(named: argument)
  }
}

/// Statuses with commas between them: `red,yellow`.
struct StatusList: ExpressibleByArgument {
  let statuses: Set<Status>

  init?(argument: String) {
    var statuses: Set<Status> = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let status = Status(argument: String(word)) else { return nil }
      statuses.insert(status)
    }
    self.statuses = statuses
  }
}

/// What every command is handed.
struct PlanArguments: ParsableArguments {
  @Argument(help: "The plan's file.", completion: .file(extensions: ["json"]))
  var plan: String

  @Option(help: "The language of what is written: da or en; else the plan's, else the locale's.")
  var language: Language?
}

/// Which part of the plan a command looks at.
struct SelectionArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A round's id or name; else the open round, else the last closed one.", valueName: "R"))
  var round: String?

  @Option(help: ArgumentHelp("A centre's code: only this centre's goals.", valueName: "C"))
  var centre: String?

  /// The options of a report, by what the plan holds.
  func options(in plan: Plan) throws(Failure) -> Report.Options {
    var options = Report.Options()
    if let round { options.round = try plan.round(asked: round).id }
    if let centre { options.centre = try plan.centre(asked: centre) }
    return options
  }
}
