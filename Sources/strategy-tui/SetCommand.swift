import ArgumentParser
import StrategyModel

struct SetCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "Change a goal's follow-up and save the plan.",
    discussion: """
      What is not named stays as it is. S is green, yellow, red or none, in Danish too. T is a \
      text: "" takes it out, - reads it from standard input.
      """)

  @OptionGroup var arguments: PlanArguments

  @Argument(help: "The goal's number or id.")
  var goal: String

  @Option(help: ArgumentHelp("A round's id or name; else the open round.", valueName: "R"))
  var round: String?

  @Option(help: ArgumentHelp("How the result goes.", valueName: "S"))
  var result: Status?

  @Option(help: ArgumentHelp("How the timeline goes.", valueName: "S"))
  var timeline: Status?

  @Option(parsing: .unconditional, help: ArgumentHelp("What there is to tell.", valueName: "T"))
  var text: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Why it is yellow or red.", valueName: "T"))
  var why: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("What follows from it.", valueName: "T"))
  var consequences: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("How it gets back on track.", valueName: "T"))
  var recovery: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why the goal is not followed up in this round.", valueName: "T"))
  var notThisRound: String?

  @Flag(help: "Save yellow or red without the whole explanation.")
  var unfinished = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Why a closed round is corrected; is kept beside it.", valueName: "T"))
  var reason: String?

  private var texts: [(Field, String?)] {
    [
      (.text, text), (.why, why), (.consequences, consequences), (.recovery, recovery),
      (.notThisRound, notThisRound),
    ]
  }

  func validate() throws {
    guard result != nil || timeline != nil || texts.contains(where: { $0.1 != nil }) else {
      throw ValidationError("Nothing to set: name at least one of --result, --timeline, --text, …")
    }
    try GivenTexts.validate(texts.map(\.1) + [reason])
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let plan = store.plan
    let goal = try plan.goal(asked: goal)
    guard let round = try round.map(plan.round(asked:)) ?? plan.openRound else {
      throw Failure(.noOpenRound)
    }
    let signature = Account.signature
    let given = try GivenTexts(texts)
    var edits = edits(of: goal, in: round, given)
    if let reason = try reason.map(GivenTexts.one) {
      guard round.state == .closed else { throw Failure(.usage, .reasonInOpenRound(round.name)) }
      edits = plan.correcting(
        edits, goal: goal.id, round: round.id, reason: reason, signature)
    }
    return try save(
      edits, in: &store, console, finishing: !unfinished, as: signature, place: goal.number,
      remarks: [given.remark].compactMap(\.self))
  }

  private func edits(of goal: Goal, in round: Round, _ given: GivenTexts) -> [Edit] {
    let old = goal.answer(in: round.id)
    var new = old
    new.result = result ?? old.result
    new.timeline = timeline ?? old.timeline
    for (key, text) in given.texts { new[text: key] = text }
    let node = Node.followUp(goal: goal.id, round: round.id)
    let exemption = given.texts.last { $0.key == .notThisRound }.map {
      goal.plan.set(.notThisRound, of: node, to: $0.text)
    }
    return Edit.edits(from: old, to: new, goal: goal.id, round: round.id)
      + [exemption].compactMap(\.self).filter { $0.old != $0.new }
  }
}

extension Phrase {
  fileprivate static func reasonInOpenRound(_ round: String) -> Phrase {
    Phrase(
      da: "Runden \(round) er ikke lukket; --reason hører til en rettelse i en lukket runde.",
      en: "The round \(round) is not closed; --reason goes with a correction in a closed round.")
  }
}
