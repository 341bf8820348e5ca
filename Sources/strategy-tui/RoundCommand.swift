import ArgumentParser
import StrategyModel

struct RoundCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "round",
    abstract: "Add, open, close and reopen rounds.",
    subcommands: [
      RoundAddCommand.self, RoundOpenCommand.self, RoundCloseCommand.self,
      RoundReopenCommand.self,
    ])
}

struct RoundAddCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a planned round after the others.")

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "What the round is called: \"okt. 2030\".")
  var name: String

  @Option(help: ArgumentHelp("The last day to answer.", valueName: "D"))
  var due: GivenDay?

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let name = try GivenTexts.one(name)
    let round = Node.round(plan.freshRoundID(named: name))
    let fields: [Field: Value] = [
      .name: .written(name), .due: .written(due?.text ?? ""),
      .state: .text(Round.State.planned.rawValue),
    ]
    let edit = plan.adding(round, fields, at: plan.end(of: .plan, .round))
    return try save([edit], in: &store, console, place: name)
  }
}

struct RoundOpenCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open a planned round for answers.")

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "The round's id or name.")
  var round: String

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let round = try store.plan.round(asked: round)
    return try save(
      store.plan.opening(round), in: &store, console, place: round.name,
      happening: Round.State.open.word)
  }
}

struct RoundCloseCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close the open round and seal its answers.",
    discussion: """
      Where goals are missing, not approved or returned, they are listed on standard error by \
      centre, and the round is closed with a reason only.
      """)

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "The round's id or name.")
  var round: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why it is closed though something is lacking.", valueName: "T"))
  var reason: String?

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let round = try store.plan.round(asked: round)
    let signature = Account.signature
    if round.state == .planned { throw Failure(.roundNotOpen(name: round.name, .planned)) }
    let reason = try GivenTexts.one(reason)
    let edits =
      round.state == .open ? store.plan.closing(round, reason: reason, signature) : []
    do {
      return try save(
        edits, in: &store, console, as: signature, place: round.name,
        happening: Round.State.closed.word)
    } catch {
      if error.status == .found, !reason.saysSomething {
        console.say(Closing(of: round).lines.map { $0(console.language) })
      }
      throw error
    }
  }
}

struct RoundReopenCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Open a closed round again, with a reason.")

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "The round's id or name.")
  var round: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Why.", valueName: "T"))
  var reason: String?

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let round = try store.plan.round(asked: round)
    let signature = Account.signature
    guard round.state == .closed else {
      throw Failure(.roundStep(name: round.name, from: round.state, to: .open))
    }
    let edits = store.plan.reopening(round, reason: try GivenTexts.one(reason), signature)
    return try save(edits, in: &store, console, as: signature, place: round.name)
  }
}
