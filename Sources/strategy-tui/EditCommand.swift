import ArgumentParser
import StrategyModel

struct EditCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change fields of a theme, area, goal, round, centre, person or the plan's head.",
    discussion: """
      What is not named stays as it is; "" takes a text or a date out, - reads a text from standard \
      input. A deadline that was set moves with a reason.
      """)

  @OptionGroup var arguments: PlanArguments

  @Argument(
    help: ArgumentHelp(
      "A number, a centre's code, a person's login or a round; none is the plan's head.",
      valueName: "place"))
  var place: String?

  @OptionGroup var fields: FieldArguments
  @OptionGroup var head: HeadArguments

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Why the deadline moves.", valueName: "T"))
  var reason: String?

  func validate() throws {
    guard !fields.isEmpty || !head.isEmpty else {
      throw ValidationError("Nothing to edit: name at least one field.")
    }
    guard place == nil || head.isEmpty else {
      throw ValidationError("Fields of the plan's head go without a place.")
    }
    guard reason == nil || fields.deadline != nil else {
      throw ValidationError("--reason goes with --deadline.")
    }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let node = try place.map(plan.node(asked:)) ?? .plan
    let signature = Account.signature
    var (values, remarks) = try fields.values(of: node.kind)
    var edits = node == .plan ? try head.edits(of: plan) : []
    if let deadline = fields.deadline, let goal = plan.goal(node.id) {
      values[.deadline] = nil
      edits += plan.movingDeadline(
        of: goal, to: deadline.text, reason: try GivenTexts.one(reason), signature)
    }
    for member in Schema.members(of: node.kind) {
      guard let value = values[member.key] else { continue }
      edits.append(plan.set(member.key, of: node, to: value))
    }
    return try save(
      edits.filter { $0.old != $0.new }, in: &store, console, as: signature,
      place: plan.label(of: node), remarks: remarks)
  }
}
