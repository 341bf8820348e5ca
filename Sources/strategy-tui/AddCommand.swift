import ArgumentParser
import StrategyModel

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a theme, focus area, goal, centre or person.",
    subcommands: [
      AddThemeCommand.self, AddAreaCommand.self, AddGoalCommand.self, AddCentreCommand.self,
      AddPersonCommand.self,
    ])
}

/// Adds one kind of node, last among its like.
private protocol NodeAdding: PlanCommand {
  var fields: FieldArguments { get }
}

extension NodeAdding {
  fileprivate func add(
    _ kind: Kind, to parent: Node, in store: inout PlanStore, _ console: Console,
    _ make: (String) -> Node, otherwise: [Field: Value] = [:]
  ) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let (values, remarks) = try fields.values(of: kind)
    var generator = SystemRandomNumberGenerator()
    let node = make(plan.freshID(kind, using: &generator))
    let all = values.merging(otherwise) { given, _ in given }
    return try save(
      [plan.adding(node, all, at: plan.end(of: parent, kind))], in: &store, console,
      place: node.id, remarks: remarks)
  }
}

struct AddThemeCommand: NodeAdding {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "Add a theme, the last one.")

  @OptionGroup var arguments: PlanArguments
  @OptionGroup var fields: FieldArguments

  func validate() throws { try fields.requireTitle() }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let numbers = store.plan.themes.compactMap { Int($0.number) }
    return try add(
      .theme, to: .plan, in: &store, console, Node.theme,
      otherwise: [.number: .text(String((numbers.max() ?? 0) + 1))])
  }
}

struct AddAreaCommand: NodeAdding {
  static let configuration = CommandConfiguration(
    commandName: "area", abstract: "Add a focus area, the last one of its theme.")

  @OptionGroup var arguments: PlanArguments
  @Option(help: ArgumentHelp("The theme that it belongs to.", valueName: "NUMBER"))
  var to: String
  @OptionGroup var fields: FieldArguments

  func validate() throws { try fields.requireTitle() }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let parent = try store.plan.node(asked: to, of: .theme)
    return try add(.focusArea, to: parent, in: &store, console, Node.focusArea)
  }
}

struct AddGoalCommand: NodeAdding {
  static let configuration = CommandConfiguration(
    commandName: "goal", abstract: "Add a goal, the last one of its area.")

  @OptionGroup var arguments: PlanArguments
  @Option(help: ArgumentHelp("The focus area that it belongs to.", valueName: "NUMBER"))
  var to: String
  @OptionGroup var fields: FieldArguments

  func validate() throws { try fields.requireTitle() }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let parent = try store.plan.node(asked: to, of: .focusArea)
    return try add(.goal, to: parent, in: &store, console, Node.goal)
  }
}

struct AddCentreCommand: NodeAdding {
  static let configuration = CommandConfiguration(
    commandName: "centre", abstract: "Add a centre.")

  @OptionGroup var arguments: PlanArguments
  @Option(help: "The code, which goals name it by.")
  var code: String
  @OptionGroup var fields: FieldArguments

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let code = try GivenTexts.one(code)
    guard store.plan.centre(code) == nil else { throw Failure(.found, .isThere(code)) }
    return try add(.centre, to: .plan, in: &store, console, { _ in .centre(code: code) })
  }
}

struct AddPersonCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Add a person, by the login.",
    discussion: "Who adds the first person becomes a caseworker of the plan at the same time.")

  @OptionGroup var arguments: PlanArguments
  @Option(help: "The account's name in the operating system.")
  var login: String
  @OptionGroup var fields: FieldArguments

  func validate() throws {
    guard fields.role != nil else { throw ValidationError("Name the --role.") }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let login = try GivenTexts.one(login)
    guard plan.person(login) == nil else { throw Failure(.found, .isThere(login)) }
    let (values, remarks) = try fields.values(of: .person)
    let signature = Account.signature
    let first = plan.people.isEmpty ? [Phrase.firstPerson(signature.by)] : []
    return try save(
      plan.addingPerson(login, values, by: signature.by), in: &store, console, as: signature,
      place: login, happening: Phrase(da: "tilføjet", en: "added"), remarks: remarks + first)
  }
}

extension FieldArguments {
  fileprivate func requireTitle() throws {
    guard title?.saysSomething == true else { throw ValidationError("Name the --title.") }
  }
}

extension Phrase {
  fileprivate static func isThere(_ name: String) -> Phrase {
    Phrase(
      da: "\"\(name)\" er i planen allerede; ret med strategy-tui edit.",
      en: "\"\(name)\" is in the plan already; change it with strategy-tui edit.")
  }

  fileprivate static func firstPerson(_ login: String) -> Phrase {
    Phrase(
      da: "Planen har nu personer: \(login) er sagsbehandler, og andre, der ikke står i den, kan "
        + "kun læse.",
      en: "The plan has people now: \(login) is a caseworker, and who is not among them can only "
        + "read.")
  }
}
