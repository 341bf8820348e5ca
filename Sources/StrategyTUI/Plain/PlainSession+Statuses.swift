import StrategyModel

extension PlainSession {
  /// The follow-up that is being answered; nil at the menu and at questions.
  var form: FollowUpScreen? { app.screens.last as? FollowUpScreen }

  mutating func put(_ form: FollowUpScreen) {
    app.screens[app.screens.count - 1] = form
  }

  /// Says what the goal is about, what was answered, and what can be typed where that is new.
  mutating func show(_ form: FollowUpScreen) {
    guard let goal = app.context.plan.goal(form.goal) else { return }
    answering = form.goal
    last = form.goal
    told = form.base
    typed = []
    isSingleText = false
    show(goal) { text, entry, round in
      if let round { text.add(entry, toAnswerIn: round) }
    }
    if explained.insert(.statuses).inserted { showStatuses(form) }
    if let reason = refusal(of: form) { say(reason) }
  }

  /// Says the answer anew where somebody else has changed it.
  mutating func tellOfOthers() {
    guard let form, answering == form.goal, form.base != told else { return }
    told = form.base
    guard let goal = app.context.plan.goal(form.goal) else { return }
    let report = Report(app.context.plan, language: language)
    if let chapter = report.entry(of: goal)?.chapters.last { out.add(chapter) }
  }

  /// Leaves the goal whose form has been closed, and says what it still lacks.
  mutating func closeGoal() {
    guard let goal = answering, !app.screens.contains(where: { $0 is FollowUpScreen }) else {
      return
    }
    answering = nil
    typed = []
    tell()
    app.screens[0].reveal(.node(.followUp(goal: goal, round: "")), app.context)
    if let plan = app.screens[0] as? PlanScreen,
      plan.cursor.line(app.context.outline)?.id == goal, let notice = plan.notice(app.context)
    {
      out.add("\(notice(language)).")
    }
    if isWalking { openNextMissing() }
  }

  func prompt(in form: FollowUpScreen) -> Phrase {
    switch form.form.now.focus {
    case .text(let field): return prompt(for: field)
    case .status(let axis):
      let axes = axis == .result ? Axis.allCases : [axis]
      let parts = axes.map { axis in
        axis.word + Phrase(verbatim: " (") + form.form.now.answer[axis].word
          + Phrase(verbatim: ")")
      }
      let number = Phrase(verbatim: "\(app.context.plan.label(of: .goal(form.goal))) ")
      return number + parts.joined(separator: ", ") + Phrase(verbatim: ":")
    }
  }

  // MARK: Typing

  /// Takes a line while the statuses are asked for.
  mutating func rate(_ word: String) {
    guard let form else { return }
    if word.isEmpty { return goOn() }
    if let rating = Rating(word) { return rate(rating) }
    if let field = Self.field(word) { return edit(field) }
    if word.meansBack { return leaveForMenu() }
    if word == "8" { return showHistory(ofGoal: form.goal) }
    if word == "9" || word.means(.wholeGoal, letter: "") { return showWhole(form) }
    if word == "x" { return takeOtherStep(form) }
    let command = Int(word) == nil ? PlainCommand(word) : nil
    if command == nil, !app.context.plan.goals(named: word).isEmpty { return leave(for: word) }
    switch command {
    case .nextMissing:
      isWalking = true
      leave()
    case .history: showHistory(ofGoal: form.goal)
    case .undo: step(.control("z"), .undone)
    case .redo: step(.control("y"), .redone)
    case .help: helpWithStatuses(form)
    case .quit: app.quit()
    case .review, .goals, .missing, .overview, .export, .rounds: leave(for: word)
    case nil:
      say(.notUnderstood(word))
      showStatuses(form)
    }
  }

  private mutating func showWhole(_ form: FollowUpScreen) {
    if let goal = app.context.plan.goal(form.goal) { show(goal) }
  }

  /// Goes a step back or forth in what was typed, and says so where nothing else is said.
  private mutating func step(_ key: Key, _ done: Phrase) {
    press(key)
    if app.context.message == nil { say(done) }
    backToStatuses()
  }

  private mutating func rate(_ rating: Rating) {
    guard var form else { return }
    if let reason = refusal(of: form) { return say(reason) }
    let focused = form.form.now.axis ?? .result
    let axes = rating.axis.map { [$0] } ?? (rating.statuses.count == 2 ? Axis.allCases : [focused])
    for (axis, status) in zip(axes, rating.statuses) {
      form.form.focus(.status(axis))
      form.form.choose { $0.rate(status) }
    }
    let asksMore = axes == [.result]
    if asksMore { form.form.focus(.status(.timeline)) }
    put(form)
    if !asksMore { goOn() }
  }

  /// Asks for the first part of the explanation that is missing, else finishes.
  mutating func goOn() {
    guard var form else { return }
    guard let gap = form.form.now.answer.explanationGaps.first else { return finish() }
    form.form.focus(.text(gap.field))
    put(form)
  }

  mutating func finish() {
    ending = .function(2)
    press(ending)
  }

  /// Leaves the form as Esc does.
  mutating func leave() {
    ending = .escape
    press(ending)
  }

  /// Leaves the form, and takes a line as the menu does.
  private mutating func leave(for word: String) {
    isWalking = false
    leave()
    closeGoal()
    if app.screens.last is PlanScreen { choose(word) }
  }

  mutating func leaveForMenu() {
    isWalking = false
    leave()
  }

  // MARK: Help

  /// The numbers of the texts at a goal, after those of the statuses.
  private static let texts: [(number: Int, field: Field)] = Array(
    zip(4..., Answer.texts).map { ($0, $1) })

  /// The text that a line names: by its number, or how its word begins.
  private static func field(_ word: String) -> Field? {
    if let number = Int(word) { return texts.first { $0.number == number }?.field }
    return word.meansBack ? nil : texts.first { word.means($0.field.word, letter: "") }?.field
  }

  private mutating func showStatuses(_ form: FollowUpScreen) {
    out.add(Phrase.statuses(language))
    let texts = Self.texts.map { "\($0.number) \($0.field.word(language))" }
    out.add("\(texts.joined(separator: ", ")).")
    let more: [(String, Phrase)] = [
      ("8", .goalHistory), ("9", .wholeGoal), ("x", otherStep(form).words.listed),
    ]
    out.add("\(more.map { "\($0) \($1(language))" }.joined(separator: ", ")).")
    out.add(Phrase.goalCommands(language))
  }

  private mutating func helpWithStatuses(_ form: FollowUpScreen) {
    tell()
    for axis in Axis.allCases {
      out.add("\(axis.word.capitalised(language)):")
      for (digit, status) in zip(["1", "2", "3", "0"], Status.inForm) {
        let wording = app.context.plan.scale.wording(status, axis)
        let meaning = wording.isEmpty ? "" : ": \(wording)"
        out.add("\(digit) \(status.face) \(status.word(language))\(meaning)", indent: 2, hanging: 2)
      }
    }
    out.add(app.context.plan.scale.comment)
    out.add(Phrase.goalHelp(language))
    showStatuses(form)
  }
}

extension Phrase {
  fileprivate static let statuses = Phrase(
    da: "1 grøn, 2 gul, 3 rød, 0 ikke vurderet; 1 1 sætter begge til grøn.",
    en: "1 green, 2 yellow, 3 red, 0 not assessed; 1 1 sets both to green.")
  fileprivate static let goalCommands = Phrase(
    da: ". tilbage, u fortryd, m næste manglende, ? hjælp, q slut.",
    en: ". back, u undo, m next missing, ? help, q quit.")
  fileprivate static let goalHistory = Phrase(da: "historik", en: "history")
  fileprivate static let wholeGoal = Phrase(da: "hele målet", en: "whole goal")
  fileprivate static let undone = Phrase(da: "Fortrudt.", en: "Undone.")
  fileprivate static let redone = Phrase(da: "Gentaget.", en: "Redone.")
  fileprivate static let goalHelp = Phrase(
    da: "Enter beholder det, der står. Ord kan bruges som tal: grøn gul; resultat grøn; hvorfor. "
      + "Svaret gemmes, når begge er sat og kommentaren er hel; går du tilbage før, gemmes det som "
      + "ufærdigt.",
    en: "Enter keeps what stands there. Words do as numbers: green yellow; result green; why. "
      + "The answer is saved when both are set and the explanation is whole; if you go back before "
      + "that, it is kept as unfinished.")
}
