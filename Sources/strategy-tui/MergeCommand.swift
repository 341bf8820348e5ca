import ArgumentParser
import StrategyModel

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merge two versions of a plan, field by field.",
    discussion: """
      Writes into OURS what THEIRS did since BASE, and ends with 1 where both changed the same. \
      As git's merge driver: git config merge.strategy-plan.driver 'strategy-tui merge %O %A %B'
      """)

  @Argument(help: "What both began with; empty where nobody knows.", completion: .file())
  var base: String

  @Argument(help: "Our version, into which the result goes.", completion: .file())
  var ours: String

  @Argument(help: "Their version.", completion: .file())
  var theirs: String

  @Option(help: "The language of what is written: da or en; else the plan's, else the locale's.")
  var language: Language?

  func run() throws {
    try Console.run(in: language) { console throws(Failure) in
      var store = try console.orFail(.reading) { work throws(StoreError) in
        try PlanStore(opening: ours, for: work)
      }
      console = Console(language: language ?? store.plan.language ?? console.language)
      return try merge(into: &store, console)
    }
  }

  private func merge(into store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus
  {
    let (merged, commit) = try console.orFail(.saving) { work throws(StoreError) in
      let theirs = try PlanStore(opening: theirs, for: work).plan
      return try store.merge(theirs, since: Plan.orNone(at: base, work), for: work)
    }
    let plan = merged.plan
    let found =
      merged.conflicts.map { $0.phrase(in: plan) } + merged.findings.map { $0.phrase(in: plan) }
    for phrase in found + commit.remarks { console.say(phrase) }
    if !commit.isConfirmed { return .interrupted }
    return found.isEmpty ? .done : .found
  }
}
