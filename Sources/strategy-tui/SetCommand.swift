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

  @Flag(help: "Save yellow or red without the whole explanation.")
  var unfinished = false

  private var texts: [(key: Field, text: String)] {
    let texts = [
      (Field.text, text), (.why, why), (.consequences, consequences), (.recovery, recovery),
    ]
    return texts.compactMap { key, text in text.map { (key, $0) } }
  }

  func validate() throws {
    guard result != nil || timeline != nil || !texts.isEmpty else {
      throw ValidationError("Nothing to set: name at least one of --result, --timeline, --text, …")
    }
    guard texts.count(where: { $0.text == "-" }) <= 1 else {
      throw ValidationError("Only one text can be read from standard input.")
    }
  }

  func run(on store: inout PlanStore, _ console: Console) throws(Failure) -> ExitStatus {
    let goal = try store.plan.goal(asked: goal)
    guard let round = try round.map(store.plan.round(asked:)) ?? store.plan.openRound else {
      throw Failure(.noOpenRound)
    }
    let old = goal.answer(in: round.id)
    let edits = Edit.edits(from: old, to: try changed(old), goal: goal.id, round: round.id)
    let commit = try orFail { () throws(StoreError) in
      try store.commit(edits, finishing: !unfinished, signature: Account.signature)
    }
    try console.write([summary(of: commit, goal: goal, in: store.plan)(console.language)])
    for remark in commit.remarks { console.say(remark) }
    return commit.isConfirmed ? .done : .interrupted
  }

  private func changed(_ answer: Answer) throws(Failure) -> Answer {
    var answer = answer
    answer.result = result ?? answer.result
    answer.timeline = timeline ?? answer.timeline
    for (key, text) in texts {
      answer[text: key] = text == "-" ? try StandardInput.text() : text
    }
    return answer
  }

  private func summary(of commit: Commit, goal: Goal, in plan: Plan) -> Phrase {
    guard commit.edits.isEmpty else { return plan.summary(of: commit.edits) }
    return Phrase(verbatim: "\(goal.number): ")
      + Phrase(da: "intet at ændre", en: "nothing to change")
  }
}
