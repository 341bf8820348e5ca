import ArgumentParser
import StrategyModel

struct FinishCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "finish",
    abstract: "End a goal: it keeps its number and is not followed up any more.")

  enum Ending: String, ExpressibleByArgument, CaseIterable {
    case completed, dropped, none

    var end: Goal.End? { Goal.End(rawValue: rawValue) }
  }

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "The goal's number or id.")
  var goal: String

  @Option(name: .customLong("as"), help: "How it ended; none takes it up again.")
  var ending: Ending

  @Option(help: ArgumentHelp("When it ended; else today.", valueName: "D"))
  var on: GivenDay?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why; needed where the goal is dropped.", valueName: "T"))
  var reason: String?

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let goal = try plan.goal(asked: goal)
    let signature = Account.signature
    let edits = plan.finishing(
      goal, as: ending.end, on: on?.text ?? signature.at.day.text,
      reason: try GivenTexts.one(reason))
    return try save(edits, in: &store, console, as: signature, place: goal.number)
  }
}
