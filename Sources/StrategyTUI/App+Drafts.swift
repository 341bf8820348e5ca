import StrategyModel

/// When the draft of the open form is to be on the disk.
struct DraftKeeper: Sendable {
  /// What is on the disk.
  private(set) var kept: Draft?
  /// When what was typed since is to be there too.
  private(set) var due: Duration?

  /// Half of the second that may be lost: the disk takes its time too.
  private static let delay = Duration.milliseconds(500)

  /// How long to wait for events at most; nil where nothing is to be written.
  func wait(at now: Duration) -> Duration? {
    due.map { max(.zero, $0 - now) }
  }

  /// Notes what stands in the form now; returns whether it is time to write it.
  mutating func note(_ draft: Draft?, at now: Duration) -> Bool {
    guard let draft, draft.edits != kept?.edits else {
      due = nil
      return false
    }
    if due == nil { due = now + Self.delay }
    return due.map { $0 <= now } ?? false
  }

  mutating func wrote(_ draft: Draft?) {
    kept = draft
    due = nil
  }

  /// The disk refused: tries again later.
  mutating func postpone(at now: Duration) {
    due = now + .seconds(5)
  }
}

extension App {
  /// What stands in an open form and is not in the plan.
  private var draft: Draft? {
    screens.reversed().lazy.compactMap { $0.draft(context) }.first.map {
      Draft(edits: $0.edits, cursor: $0.cursor, at: surroundings.sign().at)
    }
  }

  /// Writes the draft when it is time, and takes it away when there is none any more.
  mutating func keepDraft(now isNow: Bool = false) {
    guard let drafts = surroundings.drafts else { return }
    let uptime = surroundings.uptime()
    let draft = draft
    guard let draft else { return forgetDraft() }
    guard keeper.note(draft, at: uptime) || isNow else { return }
    do {
      try drafts.write(draft)
      keeper.wrote(draft)
    } catch {
      keeper.postpone(at: uptime)
      context.message = .draftNotKept(error.phrase)
    }
  }

  /// Takes the draft away, once what was typed can be read back from the plan.
  mutating func forgetDraft() {
    guard keeper.kept != nil, (try? store.refresh()) != nil else { return }
    surroundings.drafts?.removeOwn()
    keeper.wrote(nil)
  }

  /// Writes the draft and leaves it for the next start.
  mutating func parkDraft() {
    keepDraft(now: true)
    surroundings.drafts?.parkOwn()
    keeper.wrote(nil)
  }

  /// Asks about each draft that was left, the oldest first; what the plan holds by now is dropped.
  mutating func offerDrafts() {
    guard let drafts = surroundings.drafts else { return }
    var questions: [QuestionScreen] = []
    for found in drafts.found() {
      if found.draft.isContained(in: context.plan) {
        if !found.isOpenElsewhere { drafts.remove(found) }
      } else if let question = question(about: found) {
        questions.append(question)
      }
    }
    for question in questions.reversed() { open(question) }
  }

  private func question(about found: DraftFolder.Found) -> QuestionScreen? {
    guard let place = found.draft.followUp, let goal = context.plan.goal(place.goal),
      context.plan.round(place.round) != nil
    else { return nil }
    let text = Phrase.draft(
      from: context.localTime(found.draft.at)(context.language), goal: goal.number,
      text: found.draft.longestText.clipped(to: 60))
    if found.isOpenElsewhere {
      return QuestionScreen(
        text + .openElsewhere, choices: [(.copy, .resume(found)), (.later, .none)],
        context.language)
    }
    return QuestionScreen(
      text,
      choices: [(.openDraft, .resume(found)), (.later, .none), (.delete, .drop(found))],
      context.language)
  }

  /// Opens the form as the draft left it; the draft is this process's from now on.
  mutating func resume(_ found: DraftFolder.Found) {
    guard let screen = FollowUpScreen(resuming: found.draft, in: context.plan) else { return }
    let target = found.draft.edits.first?.target
    if let target { screens[screens.count - 1].reveal(target, context) }
    open(screen)
    keepDraft(now: true)
    if keeper.kept != nil, !found.isOpenElsewhere { surroundings.drafts?.remove(found) }
  }
}

extension Draft {
  /// What says best what the draft is: the longest of its texts.
  fileprivate var longestText: String {
    edits.map { edit in if case .text(let text) = edit.new { text } else { "" } }
      .max { $0.utf8.count < $1.utf8.count } ?? ""
  }
}

extension Phrase {
  fileprivate static func draft(from time: String, goal: String, text: String) -> Phrase {
    Phrase(
      da: "Der ligger en kladde fra \(time) til mål \(goal), som ikke er i planen: \"\(text)\".",
      en: "There is a draft of \(time) for goal \(goal) that is not in the plan: \"\(text)\".")
  }
  fileprivate static let openElsewhere = Phrase(
    da: " Den står måske åben i et andet vindue.", en: " It may be open in another window.")
  fileprivate static let openDraft = Phrase(da: "Åbn kladden", en: "Open the draft")
  fileprivate static let copy = Phrase(da: "Tag en kopi", en: "Take a copy")
  fileprivate static let later = Phrase(da: "Lad den ligge", en: "Leave it")
  fileprivate static let delete = Phrase(da: "Slet kladden", en: "Delete the draft")
  fileprivate static func draftNotKept(_ reason: Phrase) -> Phrase {
    Phrase(da: "Kladden kan ikke gemmes: ", en: "The draft cannot be kept: ") + reason
      + Phrase(
        da: ". Gem svaret med F2 eller Esc.", en: ". Save the answer with F2 or Esc.")
  }
}
