import ArgumentParser
import StrategyModel
import StrategyTUI

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a new plan, with a title and nothing to follow up yet, or from last year's.",
    discussion: """
      A file that is there is never written over. From another plan come its themes, areas, goals, \
      centres and people; not its rounds and answers, its finished goals, and who has left.
      """)

  @Argument(help: "The file to be made.", completion: .file(extensions: ["json"]))
  var plan: String

  @Option(parsing: .unconditional, help: ArgumentHelp("What the plan is called.", valueName: "T"))
  var title: String

  @Option(
    help: ArgumentHelp("The plan that it is made from.", valueName: "OLD"),
    completion: .file(extensions: ["json"]))
  var from: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Goals of OLD that are left out.", valueName: "NUMBER"))
  var without: [String] = []

  @Option(help: "The language of the plan: da or en; else the locale's.")
  var language: Language?

  private var cleanTitle: String { PastedText(title).text }

  func validate() throws {
    guard cleanTitle.saysSomething else { throw ValidationError("The title says nothing.") }
    guard without.isEmpty || from != nil else {
      throw ValidationError("--without goes with --from.")
    }
  }

  func run() throws {
    try Console.run(in: language) { console throws(Failure) in
      let bytes = try content(console)
      let commit = try console.orFail(.saving) { _ throws(StoreError) in
        try PlanStore.makePlan(at: plan, bytes)
      }
      try console.write([Phrase.made(plan, cleanTitle)(console.language)])
      for remark in commit.remarks { console.say(remark) }
      return commit.isConfirmed ? .done : .interrupted
    }
  }

  private func content(_ console: Console) throws(Failure) -> [UInt8] {
    guard let from else { return Plan.new(titled: cleanTitle, in: console.language) }
    let old = try console.orFail(.reading) { work throws(StoreError) in
      try PlanStore(opening: from, for: work).plan
    }
    var left: Set<String> = []
    for name in without { left.insert(try old.goal(asked: name).id) }
    do {
      return try old.renewed(titled: cleanTitle, without: left, on: Account.now.day).bytes
    } catch {
      throw Failure(.notAPlan(path: from, error))
    }
  }
}

extension Phrase {
  fileprivate static func made(_ path: String, _ title: String) -> Phrase {
    Phrase(
      da: "\(path): \(title). Tilføj med strategy-tui add og strategy-tui round add.",
      en: "\(path): \(title). Add to it with strategy-tui add and strategy-tui round add.")
  }
}
