import ArgumentParser
import StrategyModel

struct MoveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "move",
    abstract: "Move a theme, area, goal, centre, person or round beside another, or into a parent.")

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "What is to be moved: a number, code, login or round.")
  var place: String

  @Option(help: ArgumentHelp("To the place before this one.", valueName: "NUMBER"))
  var before: String?

  @Option(help: ArgumentHelp("To the place after this one.", valueName: "NUMBER"))
  var after: String?

  @Option(help: ArgumentHelp("To the end of this theme or area.", valueName: "NUMBER"))
  var to: String?

  func validate() throws {
    guard [before, after, to].compactMap(\.self).count == 1 else {
      throw ValidationError("Name one of --before, --after and --to.")
    }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let node = try plan.node(asked: place)
    let edit = plan.moving(node, to: try target(of: node, in: plan))
    return try save(
      [edit].compactMap(\.self), in: &store, console, place: plan.label(of: node))
  }

  private func target(of node: Node, in plan: Plan) throws(Failure) -> Place {
    if let to {
      let parent = try plan.node(asked: to, of: node.kind == .goal ? .focusArea : .theme)
      return plan.place(of: node, atEndOf: parent)
    }
    let sibling = try plan.node(asked: before ?? after ?? "", of: node.kind)
    return plan.place(of: node, before != nil ? .before : .after, sibling)
  }
}

struct RemoveCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove a theme, area, goal, centre, person or round, with all that is inside it.",
    discussion: """
      A goal that was answered in a closed round stays: finish it instead. A centre or round that \
      something refers to stays, too.
      """)

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "What is to be removed: a number, code, login or round.")
  var place: String

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let node = try plan.node(asked: place)
    return try save(
      plan.edits(takingOut: node), in: &store, console, place: plan.label(of: node))
  }
}
