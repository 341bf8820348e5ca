package import StrategyModel

/// Makes a plan of another year from this one: what it is called, and which goals go on in it.
package struct SuccessorScreen: Screen {
  package enum Action: Sendable {
    case nextField, goOn, back, make
    case move(Scroll)
    case choose(Fate)
  }

  /// What becomes of a goal.
  package enum Fate: String, CaseIterable, Sendable {
    case goesOn, changes, done, dropped

    /// Whether the new plan has it.
    var isKept: Bool { self == .goesOn || self == .changes }
  }

  private var form = NewPlanForm()
  /// Whether the goals are being asked about.
  private var asksGoals = false
  private var goals: [Goal] = []
  private var fates: [String: Fate] = [:]
  private var list = ListCursor()

  init() {}

  package var title: Phrase { Phrase(da: "Ny plan fra denne", en: "New plan from this one") }
  package var keepsKeys: Bool { true }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    guard asksGoals else {
      return [
        Binding(
          .goOn, .function(2), .control("s"), words: .toGoals, in: .file, hint: Hint(.goOnHint, 1)),
        Binding(.nextField, .enter, .tab, .backTab, .up, .down, words: .otherFormField),
        Binding(.back, .escape, words: .close, in: .file, hint: Hint(.close, 2)),
      ]
    }
    let keys = zip(["1", "2", "3", "4"] as [Key], Fate.allCases)
    return keys.map { key, fate in
      Binding(.choose(fate), key, words: fate.words, in: .edit, hint: Hint(fate.word, 3))
    } + [
      Binding(
        .make, .enter, .function(2), .control("s"), words: .makePlan, in: .file,
        hint: Hint(.makePlanHint, 1)
      ),
      Binding(.back, .escape, words: .toTitle, in: .file, hint: Hint(.backHint, 2)),
    ] + Binding.scrolling { .move($0) }
  }

  package mutating func type(_ event: Event, _ context: inout Context) -> Effect? {
    guard !asksGoals else { return nil }
    switch event {
    case .paste(let text): form.paste(text)
    case .key(.enter) where form.focus == .file: return update(.goOn, &context)
    case .key(let key):
      if bindings(context).contains(where: { $0.keys.contains(key) }) { return nil }
      guard form.press(key) else { return nil }
    default: return nil
    }
    return Effect.none
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .nextField: form.moveOn()
    case .goOn: goOn(&context)
    case .back:
      guard asksGoals else { return leaving(context) }
      asksGoals = false
    case .move(let scroll): list.move(scroll)
    case .choose(let fate):
      guard goals.indices.contains(list.position) else { return .none }
      fates[goals[list.position].id] = fate
      list.go(to: list.position + 1)
    case .make:
      let without = goals.filter { !fate(of: $0).isKept }.map(\.id)
      return .makeSuccessor(
        at: form.file.text, titled: form.title.text, without: Set(without),
        changing: goals.filter { fate(of: $0) == .changes }.map(\.id))
    }
    return .none
  }

  private mutating func goOn(_ context: inout Context) {
    if !form.title.text.saysSomething {
      form.focus = .title
      context.message = .needsTitle
    } else if !form.file.text.saysSomething {
      form.focus = .file
      context.message = .needsFile
    } else {
      asksGoals = true
    }
  }

  private func leaving(_ context: Context) -> Effect {
    draft(context) == nil ? .close(.left) : .leaving(nil, context)
  }

  private func fate(of goal: Goal) -> Fate { fates[goal.id] ?? .goesOn }

  package mutating func adopt(_ context: Context) {
    goals = context.plan.goals.filter { $0.end == nil }
    list.adopt(goals.count, selecting: list.position)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    list.place = place.below(1)
  }

  package func notice(_ context: Context) -> Phrase? {
    guard asksGoals else { return nil }
    let kept = goals.filter { fate(of: $0).isKept }.count
    return .kept(kept, of: goals.count)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let language = context.language
    frame.writeTitle(
      asksGoals ? question(language, width: place.width - 2) : title(language), in: place)
    guard asksGoals else {
      form.draw(
        at: Point(x: place.x + 1, y: place.y + 2), width: place.width - 2, language, on: &frame)
      let cursor = frame.cursor
      let rest = Rect(
        x: place.x + 1, y: place.y + 5, width: place.width - 2, height: max(0, place.height - 5))
      TextPanel([TextPanel.Line(Phrase.whatIsMade(language))]).draw(in: rest, on: &frame)
      frame.cursor = cursor
      return
    }
    let margin = Fate.allCases.map { $0.word(language).columns }.max() ?? 0
    frame.draw(list, highlighted: false) { index, y, frame in
      let goal = goals[index]
      frame.write(
        fate(of: goal).word(language), at: Point(x: place.x + 2, y: y), width: margin,
        style: index == list.position ? .reverse : .plain)
      let x = place.x + 4 + margin
      frame.write(
        "\(goal.number) \(goal.titleLine)", at: Point(x: x, y: y), width: place.right - x - 1)
    }
  }
}

extension SuccessorScreen {
  /// What is asked and what the digits answer; the latter alone where there is no room for both.
  private func question(_ language: Language, width: Int) -> String {
    let answers = zip(1..., Fate.allCases).map { "\($0) \($1.word(language))" }
      .joined(separator: "  ")
    let whole = "\(Phrase.whichGoals(language)) \(answers)"
    return whole.columns > width ? answers : whole
  }
}

/// What stands in the form is kept as the new plan's title and file, and for each goal a text of a
/// key that no plan has.
extension SuccessorScreen {
  private static func key(of goal: String) -> Target { .key("successor", of: .goal(goal)) }

  /// The form as a draft left it; nil where the draft is about something else.
  init?(resuming draft: Draft) {
    guard let form = NewPlanForm(draft) else { return nil }
    self.form = form
    for edit in draft.edits {
      guard case .key(_, .goal(let id)) = edit.target, case .text(let text) = edit.new else {
        continue
      }
      fates[id] = Fate(rawValue: text)
    }
  }

  package func draft(_ context: Context) -> (edits: [Edit], cursor: Draft.Cursor?)? {
    guard !form.edits.isEmpty else { return nil }
    let chosen = goals.compactMap { goal in
      fates[goal.id].map {
        Edit(Self.key(of: goal.id), from: .nothing, to: .text($0.rawValue))
      }
    }
    return (form.edits + chosen, nil)
  }

  package func leave(_ context: Context) -> Effect {
    draft(context) == nil ? .none : .refuse(.isNotSaved)
  }
}

extension SuccessorScreen.Fate {
  var word: Phrase {
    switch self {
    case .goesOn: Phrase(da: "fortsætter", en: "goes on")
    case .changes: Phrase(da: "ændres", en: "changes")
    case .done: Goal.End.completed.word
    case .dropped: Goal.End.dropped.word
    }
  }

  var words: Phrase {
    switch self {
    case .goesOn: Phrase(da: "Målet fortsætter", en: "The goal goes on")
    case .changes:
      Phrase(da: "Målet fortsætter, men skal ændres", en: "The goal goes on, but is to be changed")
    case .done:
      Phrase(da: "Målet er gennemført og tages ikke med", en: "The goal is done and is left out")
    case .dropped:
      Phrase(da: "Målet udgår og tages ikke med", en: "The goal is dropped and is left out")
    }
  }
}

extension Phrase {
  fileprivate static let toGoals = Phrase(
    da: "Videre til målene", en: "On to the goals")
  fileprivate static let goOnHint = Phrase(da: "videre", en: "go on")
  fileprivate static let toTitle = Phrase(
    da: "Tilbage til titel og fil", en: "Back to title and file")
  fileprivate static let whichGoals = Phrase(
    da: "Hvad bliver der af målene?", en: "What becomes of the goals?")
  fileprivate static let whatIsMade = Phrase(
    da: "Den nye plan får temaer, indsatsområder, mål, centre, personer og skala fra denne, men "
      + "ingen runder og svar. Denne plan ændres ikke. Om hvert mål spørges der i næste trin.",
    en:
      "The new plan gets themes, focus areas, goals, centres, people and the scale from this one, "
      + "but no rounds and answers. This plan is not changed. Each goal is asked about in the next "
      + "step.")
  fileprivate static func kept(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      da: "\(count) af \(all) mål kommer med i den nye plan.",
      en: "\(count) of \(all) goals come along to the new plan.")
  }
}
