import StrategyModel

/// When the draft of the open form is to be on the disk.
struct DraftKeeper: Sendable {
  /// What is on the disk.
  private(set) var kept: Draft?
  /// What was saved since the draft was begun: it is to be read back before the draft goes.
  var saved: [Edit] = []
  /// When what was typed since is to be there too.
  private(set) var due: Duration?

  /// Half of the second that may be lost: the disk takes its time too.
  private static let delay = Duration.milliseconds(500)

  /// How long to wait for events at most; nil where nothing is to be written.
  func wait(at now: Duration) -> Duration? {
    due.map { max(.zero, $0 - now) }
  }

  /// Notes what stands in the form now; returns whether it is time to write it.
  mutating func note(_ draft: Draft, at now: Duration) -> Bool {
    guard draft.edits != kept?.edits else {
      due = nil
      return false
    }
    if due == nil { due = now + Self.delay }
    return due.map { $0 <= now } ?? false
  }

  mutating func wrote(_ draft: Draft?) {
    kept = draft
    due = nil
    saved = []
  }

  /// There is nothing to write.
  mutating func rest() {
    due = nil
  }

  /// The disk refused: tries again later.
  mutating func postpone(at now: Duration) {
    due = now + .seconds(5)
  }
}

extension App {
  /// Writes the draft when it is time, and takes it away when there is none any more.
  ///
  /// - Returns: whether what stands in the form is on the disk, or nothing stands there.
  @discardableResult
  mutating func keepDraft(now isNow: Bool = false) -> Bool {
    guard let drafts = surroundings.drafts else { return false }
    let typed = screens.compactMap { [context] in $0.draft(context) }
    guard let last = typed.last else {
      keeper.rest()
      forgetDraft()
      return true
    }
    let uptime = surroundings.uptime()
    let draft = Draft(
      edits: typed.flatMap(\.edits), cursor: last.cursor, at: surroundings.now())
    guard keeper.note(draft, at: uptime) || isNow else { return false }
    do {
      try drafts.write(draft)
      keeper.wrote(draft)
      return true
    } catch {
      keeper.postpone(at: uptime)
      context.message = .draftNotKept(error.phrase)
      return false
    }
  }

  /// Takes the draft away where what was saved can be read back from the plan; else it is left for
  /// the next start.
  mutating func forgetDraft() {
    guard keeper.kept != nil else { return }
    if isReadBack { surroundings.drafts?.removeOwn() } else { surroundings.drafts?.parkOwn() }
    keeper.wrote(nil)
  }

  private var isReadBack: Bool {
    mutating get {
      let isRead = during(.reading) { app, work in (try? app.store.refresh(for: work)) != nil }
      guard isRead else { return false }
      return keeper.saved.allSatisfy { edit in
        edit.isSignature || store.plan.value(of: edit.target) == edit.new
      }
    }
  }

  /// Writes the draft and leaves it for the next start.
  ///
  /// - Returns: whether the form may be left: its text is on the disk, or the user was told that
  ///   there is no place for it.
  mutating func parkDraft() -> Bool {
    guard let drafts = surroundings.drafts else { return true }
    guard keepDraft(now: true) else { return false }
    drafts.parkOwn()
    keeper.wrote(nil)
    return true
  }

  /// Asks about each draft that was left, the oldest first; what the plan holds by now is dropped.
  mutating func offerDrafts() {
    guard let drafts = surroundings.drafts else { return }
    var questions: [QuestionScreen] = []
    for found in drafts.found() {
      if found.draft.isContained(in: context.plan) {
        if !found.isOpenElsewhere { drafts.remove(found) }
      } else {
        questions.append(question(about: found))
      }
    }
    for question in questions.reversed() { open(question) }
  }

  private func question(about found: DraftFolder.Found) -> QuestionScreen {
    let time = context.localTime(found.draft.at)(context.language)
    let text = found.draft.gist(context.language).clipped(to: 60)
    guard found.draft.hasPlace(in: context.plan), let about = about(found.draft) else {
      return QuestionScreen(
        .orphan(from: time, text: text, file: found.file),
        choices: [(.later, .none), (.delete, .drop(found))], context.language)
    }
    let draft = Phrase.draft(from: time, about: about, text: text)
    if found.isOpenElsewhere {
      return QuestionScreen(
        draft + .openElsewhere(found.host),
        choices: [(.copy, .resume(found)), (.later, .none), (.delete, .drop(found))],
        context.language)
    }
    return QuestionScreen(
      draft, choices: [(.openDraft, .resume(found)), (.later, .none), (.delete, .drop(found))],
      context.language)
  }

  /// What a draft is about, as the question says it.
  private func about(_ draft: Draft) -> Phrase? {
    if SuccessorScreen(resuming: draft) != nil { return .ofSuccessor }
    if let goal = draft.followUp.flatMap({ context.plan.goal($0.goal) }) {
      return .goal(goal.number)
    }
    if case .round(let id)? = draft.reasons.first?.target.node {
      return .round(context.plan.label(of: .round(id)))
    }
    return FormSubject(of: draft).map { $0.title(in: context.plan) }
  }
}

extension Draft {
  /// What says best what the draft is: a new plan's title, the longest of its texts, or a smiley;
  /// empty where something else was chosen.
  fileprivate func gist(_ language: Language) -> String {
    let title = NewPlanForm(self)?.title.text ?? ""
    let text = title.saysSomething ? title : longestText
    if !text.isEmpty { return text }
    for axis in Axis.allCases {
      let edit = edits.first { $0.target.isField(axis.field) }
      if let status = edit.flatMap({ Status(rawValue: $0.new.text) }) {
        return axis.word(language) + " " + status.word(language)
      }
    }
    return ""
  }
}

extension Phrase {
  static let parked = Phrase(
    da: "Kladden er gemt og tilbydes, næste gang planen åbnes.",
    en: "The draft is kept, and offered when the plan is opened next.")
  fileprivate static func goal(_ number: String) -> Phrase {
    Phrase(da: "mål \(number)", en: "goal \(number)")
  }
  fileprivate static func round(_ name: String) -> Phrase {
    Phrase(da: "runden \(name)", en: "the round \(name)")
  }
  fileprivate static let ofSuccessor = Phrase(
    da: "en ny plan fra denne", en: "a new plan from this one")
  fileprivate static func draft(from time: String, about: Phrase, text: String) -> Phrase {
    Phrase(da: "Der ligger en kladde fra \(time) til ", en: "There is a draft of \(time) for ")
      + about
      + Phrase(da: ", som ikke er gemt i planen", en: " that is not saved in the plan")
      + Phrase(verbatim: text.isEmpty ? "." : ": \"\(text)\".")
  }
  fileprivate static func orphan(from time: String, text: String, file: String) -> Phrase {
    Phrase(
      da: "Der ligger en kladde fra \(time) til noget, som ikke findes mere: \"\(text)\". "
        + "Hele teksten står i \(file)",
      en: "There is a draft of \(time) for something that is no longer there: \"\(text)\". "
        + "The whole text is in \(file)")
  }
  fileprivate static func openElsewhere(_ host: String) -> Phrase {
    Phrase(
      da: " Den står måske åben i et andet vindue på \(host).",
      en: " It may be open in another window on \(host).")
  }
  fileprivate static let openDraft = Phrase(da: "Åbn kladden", en: "Open the draft")
  fileprivate static let copy = Phrase(da: "Tag en kopi", en: "Take a copy")
  fileprivate static let later = Phrase(da: "Lad den ligge", en: "Leave it")
  fileprivate static let delete = Phrase(da: "Slet kladden", en: "Delete the draft")
  fileprivate static func draftNotKept(_ reason: Phrase) -> Phrase {
    Phrase(da: "Kladden kan ikke gemmes: ", en: "The draft cannot be kept: ") + reason
      + Phrase(
        da: ". Bliv her, til det skrevne er gemt, eller kopiér teksten.",
        en: ". Stay here until what is written is saved, or copy the text.")
  }
}
