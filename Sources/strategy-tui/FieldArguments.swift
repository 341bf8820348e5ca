import ArgumentParser
import StrategyModel

/// The fields of whatever is added or edited; which of them it has the file format says.
struct FieldArguments: ParsableArguments {
  @Option(parsing: .unconditional, help: "Plan, theme, area, goal: what it is called.")
  var title: String?

  @Option(parsing: .unconditional, help: "Theme: the first part of its numbers.")
  var number: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Area: what its goals are to bring about; once for each line.", valueName: "T"))
  var effectGoal: [String] = []

  @Option(parsing: .unconditional, help: "Goal: what it is for.")
  var purpose: String?

  @Option(parsing: .unconditional, help: "Goal: how one sees that it is reached.")
  var measuredBy: String?

  @Option(parsing: .unconditional, help: "Goal: how things were at the start.")
  var baseline: String?

  @Option(help: ArgumentHelp("Goal: when it is to be reached.", valueName: "D"))
  var deadline: GivenDay?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Goal: the code of its centre. Person: of a chief's, once for each.", valueName: "C"))
  var centre: [String] = []

  @Option(parsing: .unconditional, help: "Round, centre, person: what it is called.")
  var name: String?

  @Option(help: ArgumentHelp("Round: the last day to answer.", valueName: "D"))
  var due: GivenDay?

  @Option(parsing: .unconditional, help: "Centre: who heads it.")
  var chief: String?

  @Option(parsing: .unconditional, help: "Centre: where it is written to.")
  var email: String?

  @Option(help: "Person: caseworker, chief or reader.")
  var role: Role?

  @Option(help: ArgumentHelp("Person: the day from which there are no rights.", valueName: "D"))
  var left: GivenDay?

  private var texts: [(Field, String?)] {
    [
      (.title, title), (.number, number), (.purpose, purpose), (.measuredBy, measuredBy),
      (.baseline, baseline), (.name, name), (.chief, chief), (.email, email),
    ]
  }

  private var others: [(Field, Value?)] {
    [
      (.effectGoals, effectGoal.isEmpty ? nil : .lines(effectGoal.filter(\.saysSomething))),
      (.deadline, deadline.map { .written($0.text) }), (.due, due.map { .written($0.text) }),
      (.role, role.map { .text($0.rawValue) }), (.left, left.map { .written($0.text) }),
    ]
  }

  var isEmpty: Bool {
    texts.allSatisfy { $0.1 == nil } && others.allSatisfy { $0.1 == nil } && centre.isEmpty
  }

  func validate() throws {
    try GivenTexts.validate(texts.map(\.1))
    guard title?.saysSomething != false else { throw ValidationError("The title says nothing.") }
  }

  /// What was given, as a kind of node holds it, and what is to be said of it.
  ///
  /// - Throws: where the kind has no such field.
  func values(of kind: Kind) throws(Failure) -> (values: [Field: Value], remarks: [Phrase]) {
    let given = try GivenTexts(texts)
    var values: [Field: Value] = [:]
    for (key, text) in given.texts { values[key] = .written(text) }
    for case (let key, let value?) in others { values[key] = value }
    if let code = centre.last {
      if kind == .person {
        values[.centres] = .lines(centre.filter(\.saysSomething))
      } else {
        values[.centre] = .written(code)
      }
    }
    let known = Schema.members(of: kind).map(\.key)
    if let alien = values.keys.first(where: { !known.contains($0) }) {
      throw Failure(.usage, .doesNotApply(alien))
    }
    return (values, [given.remark].compactMap(\.self))
  }
}

extension Phrase {
  fileprivate static func doesNotApply(_ field: Field) -> Phrase {
    field.word.capitalised
      + Phrase(
        da: " hører ikke til her; se strategy-tui help edit.",
        en: " does not belong here; see strategy-tui help edit.")
  }
}
