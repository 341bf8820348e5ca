import ArgumentParser
import StrategyExport
import StrategyModel

struct MissingCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the goals that are not answered, and what each lacks.",
    discussion: """
      Writes nothing and ends with 0 where every goal is answered, else with 1. Without --round it \
      is about the open round. With --mail it writes a mail for each centre that owes an answer, or \
      whose answer was sent back: to standard output, or with --output as files to send.
      """)

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var selection: SelectionArguments

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Write the text of a mail for each centre.")
  var mail = false

  @Option(
    help: ArgumentHelp(
      "Write the mails into this folder, a file (.eml) each, addressed where the centre has an "
        + "address.", valueName: "FOLDER"),
    completion: .directory)
  var output: String?

  @Flag(help: "Write over mails that are there.")
  var force = false

  func validate() throws {
    guard mail || output == nil && !force else {
      throw ValidationError("--output and --force go with --mail.")
    }
    guard !(mail && json) else { throw ValidationError("Choose --mail or --json.") }
    guard output != nil || !force else { throw ValidationError("--force goes with --output.") }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    guard selection.round != nil || store.plan.openRound != nil else {
      throw Failure(.usage, Refusal.noOpenRound.phrase)
    }
    if mail { return try writeMails(of: store, console) }
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

extension MissingCommand {
  private func writeMails(
    of store: PlanStore, _ console: Console
  ) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let options = try selection.options(in: plan)
    guard let round = options.round.map({ plan.round($0) }) ?? plan.openRound else { return .done }
    let language = arguments.language ?? plan.documentLanguage
    let file = arguments.plan.split(separator: "/").last.map(String.init) ?? arguments.plan
    let mails = CentreMail.all(in: round, centre: options.centre, file: file, language)
    if let output {
      let folder = MailFolder(path: output, plan: arguments.plan)
      let paths: [String]
      do {
        paths = try console.during(.report) { work throws(DocumentError) in
          try folder.write(mails, force: force, at: Account.now, for: work)
        }
      } catch {
        throw Failure(error.status, error.phrase)
      }
      try console.write(paths)
    } else {
      let texts = mails.map { $0.text(language) }
      try console.write(Array(texts.joined(separator: ["", "--------", ""])))
    }
    return mails.isEmpty ? .done : .found
  }
}

extension Report.Entry {
  fileprivate func missingLine(_ language: Language) -> String {
    [number, centre, gaps.phrase(language), goal.titleLine].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }
}
