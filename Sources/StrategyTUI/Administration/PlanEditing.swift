import StrategyModel

/// What can be done to the plan where one stands: the same on each screen that shows its parts.
package struct PlanEditing {
  /// The part of the plan that one is in.
  enum Section: CaseIterable, Sendable {
    case head, themes, centres, people, rounds
  }

  package enum Action: Sendable {
    case edit, add, up, down, remove, finish
  }

  let section: Section
  /// What one stands on; nil on a heading.
  let subject: FormSubject?
  let context: Context

  private var plan: Plan { context.plan }
  private var node: Node? { subject?.node }
  private var goal: Goal? { node?.kind == .goal ? node.flatMap { plan.goal($0.id) } : nil }

  /// Why something cannot be done here; nil where it can.
  func refusal(of action: Action) -> Phrase? {
    if section == .rounds { return .roundsElsewhere }
    if let refused = context.refusal(of: section == .people ? .keepPeople : .keepPlan) {
      return refused
    }
    switch action {
    case .add: return section == .head ? .nothingToAdd : nil
    case .edit: return subject == nil ? .standOnRow : nil
    case .up, .down, .remove: return node == nil || node == .plan ? .standOnRow : nil
    case .finish: return goal == nil ? .standOnGoalToFinish : nil
    }
  }

  /// Does something that is not refused, or says why it comes to nothing.
  func perform(_ action: Action, _ message: inout Phrase?) -> Effect {
    switch action {
    case .edit: return subject.map { .open(FieldsScreen($0, context)) } ?? .none
    case .add: return add()
    case .up: return move(by: -1, &message)
    case .down: return move(by: 1, &message)
    case .remove: return node.map(remove) ?? .none
    case .finish: return goal.map(finish) ?? .none
    }
  }

  // MARK: Adding

  private func add() -> Effect {
    let choices = additions
    guard choices.count > 1 else {
      return choices.first.map { .open(FieldsScreen($0, context)) } ?? .none
    }
    return .open(
      QuestionScreen(
        .whatToAdd,
        choices: choices.map { subject in
          (subject.title(in: plan).capitalised, .open(FieldsScreen(subject, context)))
        } + [(.nothing, .none)], context.language))
  }

  /// What fits here, the nearest first.
  private var additions: [FormSubject] {
    switch section {
    case .head, .rounds: return []
    case .centres: return [.new(.centre(code: ""), at: place(of: .centre))]
    case .people: return [.new(.person(login: ""), at: place(of: .person))]
    case .themes: break
    }
    switch node {
    case .theme(let id):
      return [
        new(.focusArea, at: plan.end(of: .theme(id), .focusArea)),
        new(.theme, at: Place(in: .plan, after: id)),
      ]
    case .focusArea(let id):
      let theme = plan.focusArea(id)?.theme.node ?? .plan
      return [
        new(.goal, at: plan.end(of: .focusArea(id), .goal)),
        new(.focusArea, at: Place(in: theme, after: id)),
      ]
    case .goal(let id):
      let area = plan.goal(id)?.focusArea.node ?? .plan
      return [new(.goal, at: Place(in: area, after: id))]
    default: return [new(.theme, at: plan.end(of: .plan, .theme))]
    }
  }

  /// Behind what one stands on, else last.
  private func place(of kind: Kind) -> Place {
    guard let node, node.kind == kind else { return plan.end(of: .plan, kind) }
    return Place(in: .plan, after: node.id)
  }

  private func new(_ kind: Kind, at place: Place) -> FormSubject {
    var generator = SystemRandomNumberGenerator()
    let id = plan.freshID(kind, using: &generator)
    let node: Node =
      switch kind {
      case .theme: .theme(id)
      case .focusArea: .focusArea(id)
      default: .goal(id)
      }
    return .new(node, at: place)
  }

  // MARK: Removing, moving and finishing

  /// Who takes themselves out cannot undo it, and is asked.
  private func remove(_ node: Node) -> Effect {
    let removal = Effect.change(plan.edits(takingOut: node), finishing: false)
    guard node == .person(login: context.standing.login) else { return removal }
    return .open(
      QuestionScreen(
        .removesOneself, choices: [(.stay, .none), (.removeOneself, removal)], context.language))
  }

  private func move(by step: Int, _ message: inout Phrase?) -> Effect {
    guard let node, let edit = plan.shifting(node, by: step) else {
      message = step < 0 ? .isFirst : .isLast
      return .none
    }
    return .change([edit], finishing: false)
  }

  private func finish(_ goal: Goal) -> Effect {
    guard goal.end == nil else {
      return .change(plan.finishing(goal, as: nil, on: "", reason: ""), finishing: false)
    }
    return .open(FieldsScreen(.ending(goal.node, on: context.today), context))
  }

  // MARK: Bindings

  /// What can be done, as a screen offers it.
  ///
  /// - Parameters:
  ///   - keys: whether all have keys, or only what adds.
  ///   - action: the screen's own action for one of these.
  /// - Returns: a binding for each of them.
  func bindings<Own>(keys: Bool, _ action: (Action) -> Own) -> [Binding<Own>] {
    let here = node.map { $0.kind == .plan ? .empty : $0.kind.definite } ?? .empty
    let offered: [(Action, [Key], Phrase, Hint?)] = [
      (
        .edit, keys ? [.enter, .function(7)] : [], subject == .scale ? .editScale : .edit(here),
        keys ? Hint(.editHint, 2) : nil
      ),
      (.add, ["a"], .add, keys || context.whole.counts.tally.goals == 0 ? Hint(.addHint, 3) : nil),
      (.up, keys ? ["<"] : [], .up, keys ? Hint(.upHint, 5) : nil),
      (.down, keys ? [">"] : [], .down, keys ? Hint(.downHint, 5) : nil),
      (.remove, keys ? ["d", .delete] : [], .remove, keys ? Hint(.removeHint, 4) : nil),
      (
        .finish, keys ? ["x"] : [], goal?.end == nil ? .finish : .takeUpAgain,
        keys ? Hint(.finishHint, 6) : nil
      ),
    ]
    return offered.map { offer, keys, words, hint in
      Binding(
        action(offer), keys: keys, words: words, in: .edit, hint: hint,
        unavailable: refusal(of: offer))
    }
  }
}

extension Kind {
  /// The one that is meant.
  fileprivate var definite: Phrase {
    switch self {
    case .plan: Phrase(da: "planen", en: "the plan")
    case .round: Phrase(da: "runden", en: "the round")
    case .centre: Phrase(da: "centret", en: "the centre")
    case .person: Phrase(da: "personen", en: "the person")
    case .theme: Phrase(da: "temaet", en: "the theme")
    case .focusArea: Phrase(da: "indsatsområdet", en: "the focus area")
    case .goal: Phrase(da: "målet", en: "the goal")
    case .followUp: Phrase(da: "svaret", en: "the answer")
    }
  }
}

extension Phrase {
  fileprivate static func edit(_ what: Phrase) -> Phrase {
    Phrase(da: "Rediger ", en: "Edit ")
      + (what == .empty ? Phrase(da: "det valgte", en: "what is selected") : what)
      + Phrase(verbatim: "...")
  }
  fileprivate static let editScale = Phrase(da: "Rediger skalaen...", en: "Edit the scale...")
  fileprivate static let editHint = Phrase(da: "rediger", en: "edit")
  fileprivate static let add = Phrase(da: "Tilføj her...", en: "Add here...")
  fileprivate static let addHint = Phrase(da: "tilføj", en: "add")
  fileprivate static let up = Phrase(da: "Flyt op", en: "Move up")
  fileprivate static let upHint = Phrase(da: "op", en: "up")
  fileprivate static let down = Phrase(da: "Flyt ned", en: "Move down")
  fileprivate static let downHint = Phrase(da: "ned", en: "down")
  fileprivate static let remove = Phrase(da: "Fjern", en: "Remove")
  static let removeHint = Phrase(da: "fjern", en: "remove")
  fileprivate static let finish = Phrase(da: "Afslut målet...", en: "End the goal...")
  fileprivate static let takeUpAgain = Phrase(
    da: "Følg målet op igen", en: "Follow the goal up again")
  fileprivate static let finishHint = Phrase(da: "afslut", en: "end")
  fileprivate static let roundsElsewhere = Phrase(
    da: "Runder ændres i planens menu Runde; Esc fører derhen.",
    en: "Rounds are changed from the plan's menu Round; Esc leads there.")
  fileprivate static let nothingToAdd = Phrase(
    da: "Her kan der ikke tilføjes noget; flyt ned til temaer, centre eller personer.",
    en: "Nothing can be added here; move down to themes, centres or people.")
  fileprivate static let standOnRow = Phrase(
    da: "Flyt markøren til det, det gælder.", en: "Move to what it is about.")
  fileprivate static let standOnGoalToFinish = Phrase(
    da: "Flyt markøren til et mål for at afslutte det.", en: "Move to a goal to end it.")
  fileprivate static let whatToAdd = Phrase(
    da: "Hvad skal tilføjes?", en: "What is to be added?")
  fileprivate static let nothing = Phrase(da: "Intet", en: "Nothing")
  fileprivate static let isFirst = Phrase(
    da: "Det står øverst allerede.", en: "It is at the top already.")
  fileprivate static let isLast = Phrase(
    da: "Det står nederst allerede.", en: "It is at the bottom already.")
  fileprivate static let removesOneself = Phrase(
    da: "Det er dig selv. Fjernes du, kan du kun læse planen og ikke fortryde det.",
    en: "This is you. Once removed, you can only read the plan, and not undo it.")
  fileprivate static let removeOneself = Phrase(da: "Fjern mig", en: "Remove me")
}
