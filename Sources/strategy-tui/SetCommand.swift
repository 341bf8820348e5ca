import ArgumentParser
import StrategyModel
import StrategyTUI

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
    let texts = try cleanTexts()
    let edits = Edit.edits(from: old, to: changed(old, texts), goal: goal.id, round: round.id)
    let commit = try console.orFail(.saving) { work throws(StoreError) in
      try store.commit(edits, finishing: !unfinished, signature: Account.signature, for: work)
    }
    try console.write([summary(of: commit, goal: goal, in: store.plan)(console.language)])
    let removed = texts.reduce(0) { $0 + $1.text.removed }
    if removed > 0 { console.say(.cleaned(removed)) }
    for remark in commit.remarks { console.say(remark) }
    return commit.isConfirmed ? .done : .interrupted
  }

  /// The texts as they are to stand in the plan.
  private func cleanTexts() throws(Failure) -> [(key: Field, text: PastedText)] {
    var clean: [(key: Field, text: PastedText)] = []
    for (key, text) in texts {
      clean.append((key, PastedText(text == "-" ? try StandardInput.text() : text)))
    }
    return clean
  }

  private func changed(_ answer: Answer, _ texts: [(key: Field, text: PastedText)]) -> Answer {
    var answer = answer
    answer.result = result ?? answer.result
    answer.timeline = timeline ?? answer.timeline
    for (key, text) in texts { answer[text: key] = text.text }
    return answer
  }

  private func summary(of commit: Commit, goal: Goal, in plan: Plan) -> Phrase {
    guard commit.edits.isEmpty else { return plan.summary(of: commit.edits) }
    return Phrase(verbatim: "\(goal.number): ")
      + Phrase(da: "intet at ændre", en: "nothing to change")
  }
}

extension Phrase {
  fileprivate static func cleaned(_ count: Int) -> Phrase {
    Phrase(
      da: count == 1
        ? "1 usynligt tegn blev fjernet fra teksten."
        : "\(count) usynlige tegn blev fjernet fra teksten.",
      en: count == 1
        ? "1 invisible character was removed from the text."
        : "\(count) invisible characters were removed from the text.")
  }
}
