package import StrategyModel

/// Everything that the open round lacks: what was sent back, and then by centre.
package struct MissingScreen: ListScreen {
  package enum Action: Sendable {
    case move(Scroll), filter(FilterAction), open, mails, close
  }

  enum Row: Sendable {
    /// How many answers were sent back; they stand below.
    case returned(Int)
    /// A centre's code and the counts of its goals that lack something.
    case centre(String, Counts)
    case goal(Outline.Line)
  }

  private(set) var rows: [Row] = []
  package var list = ListCursor()
  /// Whether some centre owes an answer, whatever the filter hides, or has one to mend.
  private var owesSomething = false
  /// Columns of the longest list of gaps, or remark.
  private var gapWidth = 0

  package var title: Phrase { .allMissing }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "M", "q", words: .close, in: .round, hint: Hint(.close, 1)),
      Binding(
        .open, .enter, .function(7), words: .toGap, in: .round, hint: Hint(.answer, 2),
        unavailable: rows.isEmpty ? context.nothingMissing : nil),
      Binding(
        .mails, words: .writeMails, in: .file,
        unavailable: owesSomething ? nil : context.nothingMissing),
    ] + Binding.filtering(context) { .filter($0) } + Binding.scrolling { .move($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .move(let scroll): move(scroll, context)
    case .filter(let action):
      defer { adopt(context) }
      return context.perform(action)
    case .open: return open(context)
    case .mails: return .writeMails(overwriting: false)
    case .close: return .close(.left)
    }
    return .none
  }

  /// The selected goal; below a centre, its first one.
  var selected: Outline.Line? {
    for case .goal(let line) in rows[list.position...] { return line }
    return nil
  }

  /// Goes where the goal's first gap is: to the smiley, or into the form.
  private func open(_ context: Context) -> Effect {
    guard let line = selected, let axis = line.axesToDo.first, let round = context.round else {
      return .none
    }
    let place = Target.field(axis.field, of: .followUp(goal: line.id, round: round.id))
    var form = Effect.none
    if line.review.isReturned {
      form = .open(FollowUpScreen(goal: line.goal, round: round, focus: .status(axis)))
    } else if !line.gaps.contains(axis.gap), let gap = line.gaps.first(where: \.isPartOfExplanation)
    {
      form = .open(FollowUpScreen(goal: line.goal, round: round, focus: .text(gap.field)))
    }
    return .closeThen(.reveal(place, then: form))
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    adopt(context)
  }

  package mutating func adopt(_ context: Context) {
    let was = selected?.id
    owesSomething = context.plan.openRound.map { !Reminder.all(in: $0).isEmpty } ?? false
    let lines = context.outline.lines.filter(\.needsWork)
    let returned = lines.filter(\.review.isReturned)
    let missing = Dictionary(grouping: lines.filter { !$0.review.isReturned }, by: \.centre)
    rows = returned.isEmpty ? [] : [.returned(returned.count)] + returned.map { .goal($0) }
    rows += context.outline.centres.flatMap { centre -> [Row] in
      guard let lines = missing[centre.code] else { return [] }
      var counts = Counts()
      for line in lines { counts.add(result: line.result, timeline: line.timeline, line.progress) }
      return [.centre(centre.code, counts)] + lines.map { .goal($0) }
    }
    gapWidth = lines.reduce(0) { max($0, $1.toDo(context.language).columns) }
    let isThere = rows.firstIndex { if case .goal(let line) = $0 { line.id == was } else { false } }
    adopt(rows.count, selecting: isThere ?? (was == nil ? 1 : list.position), context)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    list.place = place.below(1)
  }

  /// Why the selected goal came back, or all that it lacks.
  package func notice(_ context: Context) -> Phrase? {
    selected.flatMap { $0.sentBack(in: context.plan) ?? $0.lacks }
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    MissingView(context: context, place: place, gapWidth: gapWidth).draw(rows, list, on: &frame)
  }
}

extension Outline.Line {
  /// What was remarked when the answer was sent back, in one line; else what the goal lacks.
  func toDo(_ language: Language) -> String {
    guard case .returned(let approval) = review else { return gaps.phrase(language) }
    return approval.remark.inOneLine
  }
}

extension Context {
  /// What to say where no goal that is shown lacks anything: what to do next.
  var nothingMissing: Phrase {
    let counts = whole.counts
    guard counts.missing == 0 else { return nothingLeft ?? .hiddenMissing(counts.missing) }
    return counts.tally.goals == 0 ? .noGoals : .nothingMissing
  }
}

extension Phrase {
  fileprivate static let nothingMissing = Phrase(
    da: "Alle mål er besvaret. Tryk e for at eksportere rapporten.",
    en: "All goals are answered. Press e to export the report.")
  fileprivate static func hiddenMissing(_ count: Int) -> Phrase {
    Phrase(
      da: "Alle viste mål er besvaret; filteret skjuler \(count), der mangler. f ændrer det.",
      en: "All shown are answered; the filter hides \(count) that are missing. f changes it.")
  }
  fileprivate static let writeMails = Phrase(
    da: "Skriv mails til centrene...", en: "Write mails to the centres...")
  fileprivate static let toGap = Phrase(
    da: "Til det, målet mangler", en: "To what the goal lacks")
  fileprivate static let answer = Phrase(da: "besvar", en: "answer")
}
