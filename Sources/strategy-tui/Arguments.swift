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

extension Role: ExpressibleByArgument {
  /// `chief`, and the same in the other languages and whatever its case.
  public init?(argument: String) {
    let word = argument.lowercased()
    let role = Role.allCases.first { role in
      role.rawValue == word || Language.allCases.contains { role.word($0) == word }
    }
    guard let role else { return nil }
    self = role
  }
}

/// A date, as in the file or as Danes write it; an empty one takes a date out.
struct GivenDay: ExpressibleByArgument {
  /// As the file writes it.
  let text: String

  init?(argument: String) {
    guard !argument.isEmpty else {
      text = ""
      return
    }
    guard let day = Day(typed: argument) else { return nil }
    text = day.text
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
