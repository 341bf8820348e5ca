import ArgumentParser
import StrategyModel

struct CheckPushCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-push",
    abstract: "Say whether an account may have made the changes between two versions of a plan.",
    discussion: """
      For the hook of a git server. Writes nothing and ends with 0 where it may, with 77 where the \
      account has no right to one of them, and with 1 where a rule says no. A version that is not \
      there is an empty file or /dev/null.
      """)

  @Argument(help: "The version before.", completion: .file())
  var old: String

  @Argument(help: "The version after.", completion: .file())
  var new: String

  @Option(name: .customLong("as"), help: "The login of who pushes.")
  var login: String

  @Option(help: "The language of what is written: da or en; else the plan's, else the locale's.")
  var language: Language?

  func run() throws {
    try Console.run(in: language) { console throws(Failure) in
      let (before, after) = try console.orFail(.reading) { work throws(StoreError) in
        (try Plan.orNone(at: old, work), try Plan.orNone(at: new, work))
      }
      let given = after?.language ?? before?.language
      console = Console(language: language ?? given ?? console.language)
      try check(from: before, to: after)
      return .done
    }
  }

  private func check(from before: Plan?, to after: Plan?) throws(Failure) {
    do {
      try Plan.checkPush(from: before, to: after, by: login, on: Account.now.day)
    } catch {
      throw Failure(error)
    }
  }
}

extension Plan {
  /// The plan in a file; nil where there is none: git hands over an empty one.
  static func orNone(at path: String, _ work: Work) throws(StoreError) -> Plan? {
    guard path != "/dev/null" else { return nil }
    let bytes = try PlanFile(path).read(for: work)
    return try bytes.isEmpty ? nil : PlanStore(opening: path, for: work).plan
  }
}
