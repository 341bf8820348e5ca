import ArgumentParser
import StrategyModel

struct ApproveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Approve goals' answers in the open round.",
    discussion: """
      A chief approves the answers of the own centres; a caseworker records what a chief said, on \
      the chief's behalf and with a remark.
      """)

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var saying: ReviewArguments

  @Flag(help: "All answers that say the same as in the last closed round.")
  var allUnchanged = false

  @Option(help: ArgumentHelp("Of --all-unchanged only this centre's.", valueName: "C"))
  var centre: String?

  func validate() throws {
    guard saying.goals.isEmpty == allUnchanged else {
      throw ValidationError("Name the goals, or --all-unchanged.")
    }
    guard centre == nil || allUnchanged else {
      throw ValidationError("--centre goes with --all-unchanged.")
    }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    guard allUnchanged else { return try saying.save(.approved, in: &store, console, self) }
    guard let round = plan.openRound else { throw Failure(.noOpenRound) }
    let centre = try centre.map(plan.centre(asked:))
    let unchanged = plan.goals.filter { goal in
      goal.isUnchanged(in: round) && (centre == nil || goal.centre == centre)
    }
    return try saying.save(.approved, unchanged, in: &store, console, self)
  }
}

struct ReturnCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "return",
    abstract: "Send goals' answers in the open round back, with a remark.")

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var saying: ReviewArguments

  func validate() throws {
    guard !saying.goals.isEmpty else { throw ValidationError("Name a goal.") }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    try saying.save(.returned, in: &store, console, self)
  }
}

/// What is said of which answers.
struct ReviewArguments: ParsableArguments {
  @Argument(help: "The goals' numbers or ids.")
  var goals: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What there is to say about it.", valueName: "T"))
  var remark: String?

  @Option(
    help: ArgumentHelp(
      "A caseworker: on whose behalf; else the chief of the goal's centre.", valueName: "NAME"))
  var onBehalf: String?

  func save(
    _ state: Approval.State, in store: inout PlanStore, _ console: Console,
    _ command: some PlanCommand
  ) throws(Failure) -> ExitStatus {
    var asked: [Goal] = []
    for name in goals { asked.append(try store.plan.goal(asked: name)) }
    return try save(state, asked, in: &store, console, command)
  }

  func save(
    _ state: Approval.State, _ goals: [Goal], in store: inout PlanStore, _ console: Console,
    _ command: some PlanCommand
  ) throws(Failure) -> ExitStatus {
    guard let round = store.plan.openRound else { throw Failure(.noOpenRound) }
    let signature = Account.signature
    let remark = try GivenTexts.one(remark)
    let isCaseworker =
      store.plan.standing(of: signature.by, on: signature.at.day).role == .caseworker
    if isCaseworker, onBehalf == nil, let goal = goals.first(where: { $0.centre.isEmpty }) {
      throw Failure(.usage, .noChief(goal.number))
    }
    let edits = goals.flatMap { goal in
      goal.plan.reviewing(
        state, goal, in: round.id, remark: remark, onBehalf: onBehalf, signature)
    }
    return try command.save(
      edits, in: &store, console, as: signature,
      place: goals.map(\.number).joined(separator: ", "), happening: state.word)
  }
}

extension Phrase {
  fileprivate static func noChief(_ goal: String) -> Phrase {
    Phrase(
      da: "\(goal) har intet center; skriv, på hvis vegne, med --on-behalf.",
      en: "\(goal) has no centre; say on whose behalf with --on-behalf.")
  }
}
