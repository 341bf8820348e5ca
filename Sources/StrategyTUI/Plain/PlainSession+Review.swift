import StrategyModel

extension PlainSession {
  /// What was told of an answer that is reviewed.
  struct Reviewed: Equatable {
    let goal: String
    let answer: Answer
    let review: Review
  }

  /// The answers that are being reviewed; nil elsewhere.
  var review: ReviewScreen? { app.screens.last as? ReviewScreen }

  /// Opens the answers to review, and lists them.
  mutating func openReview() {
    isWalking = false
    reviewed = nil
    app.perform(.review)
    listReview()
  }

  private mutating func listReview() {
    guard let rows = review?.review else { return }
    list { $0.add(rows, $1) }
  }

  /// Tells the answer that is up, where it is another than the one told, or has changed: after it
  /// was approved, after an undo, and where somebody else did something to it.
  mutating func followReview() {
    guard let review, let told = reviewed, let line = review.selected,
      let round = app.context.round
    else { return }
    let now = Reviewed(
      goal: line.id, answer: line.goal.answer(in: round.id), review: line.review)
    guard now != told else { return }
    if now.review.isAwaited || !told.review.isAwaited { return showReviewed() }
    reviewed = nil
    say(review.review.awaiting == 0 ? .nothingAwaits : .notUnderReview(line.number))
  }

  /// Tells the answer that is up.
  private mutating func showReviewed() {
    guard let answer = review?.reviewed(app.context) else { return }
    let line = answer.line
    last = line.id
    reviewed = Reviewed(goal: line.id, answer: answer.answer, review: line.review)
    show(line.goal) { text, entry, _ in text.add(answer, entry) }
    if explained.insert(.review).inserted { showReviewCommands() }
  }

  var reviewPrompt: Phrase {
    guard let told = reviewed else { return .queuePrompt }
    return .reviewPrompt(app.context.plan.label(of: .goal(told.goal)))
  }

  // MARK: Typing

  /// Takes a line while answers are reviewed.
  mutating func review(_ word: String) {
    if word.isEmpty { return reviewNext() }
    if word.meansBack { return leaveReview() }
    if let command = PlainReviewCommand(word) { return run(command) }
    if reviewGoal(word) { return }
    switch Int(word) == nil ? PlainCommand(word) : nil {
    case .nextMissing: reviewNext()
    case .undo: app.perform(.undo)
    case .redo: app.perform(.redo)
    case .help:
      say(.reviewHelp)
      showReviewCommands()
    case .quit: app.quit()
    case .review: listReview()
    case .goals, .missing, .overview, .export, .history, .rounds: leaveReview(for: word)
    case nil:
      guard app.context.plan.goals(named: word).isEmpty else { return leaveReview(for: word) }
      say(.notUnderstood(word))
      showReviewCommands()
    }
  }

  private mutating func run(_ command: PlainReviewCommand) {
    guard let goal = reviewed?.goal ?? (command.needsAnswer ? nil : "") else {
      return say(.chooseAnswer)
    }
    switch command {
    case .approve: press("a")
    case .sendBack: press("b")
    case .approveUnchanged: press("A")
    case .answer: press(.function(7))
    case .history: showHistory(ofGoal: goal)
    case .list: listReview()
    }
  }

  /// Goes to the first answer that awaits approval, then to the next.
  private mutating func reviewNext() {
    if reviewed != nil || review?.selected?.review.isAwaited != true { press("m") }
    if app.context.message == nil { showReviewed() } else { reviewed = nil }
  }

  /// Tells the answer of a goal that is among those to review; false where it is not.
  private mutating func reviewGoal(_ word: String) -> Bool {
    let goals = app.context.plan.goals(named: word)
    guard goals.count == 1, let goal = goals.first,
      review?.review.lines.contains(where: { $0.id == goal.id }) == true
    else { return false }
    app.screens[app.screens.count - 1].reveal(
      .node(.followUp(goal: goal.id, round: "")), app.context)
    showReviewed()
    return true
  }

  /// From an answer to the list, from there to the menu.
  private mutating func leaveReview() {
    guard reviewed == nil else {
      reviewed = nil
      return
    }
    press(.escape)
  }

  /// Leaves, and takes a line as the menu does.
  private mutating func leaveReview(for word: String) {
    reviewed = nil
    press(.escape)
    choose(word)
  }

  private mutating func showReviewCommands() {
    let commands = PlainReviewCommand.allCases.map { "\($0.rawValue) \($0.name(language))" }
    for line in [commands[..<3], commands[3...]] {
      out.add("\(line.joined(separator: ", ")).")
    }
    out.add(Phrase.reviewCommands(language))
  }
}

extension Phrase {
  fileprivate static let queuePrompt = Phrase(
    da: "Godkendelse (Enter: første svar, der afventer, ?: hjælp):",
    en: "Approval (Enter: first answer that awaits, ?: help):")
  fileprivate static func reviewPrompt(_ number: String) -> Phrase {
    Phrase(
      da: "\(number) godkendelse (1 godkend, 2 send tilbage, Enter: næste):",
      en: "\(number) approval (1 approve, 2 send back, Enter: next):")
  }
  fileprivate static let chooseAnswer = Phrase(
    da: "Vælg først et svar: Enter, eller målets nummer.",
    en: "Choose an answer first: Enter, or the goal's number.")
  fileprivate static func notUnderReview(_ number: String) -> Phrase {
    Phrase(da: "\(number) afventer ikke mere.", en: "\(number) no longer awaits approval.")
  }
  fileprivate static let reviewCommands = Phrase(
    da: "Enter næste, der afventer, . tilbage, u fortryd, ? hjælp, q slut.",
    en: "Enter next that awaits, . back, u undo, ? help, q quit.")
  fileprivate static let reviewHelp = Phrase(
    da: "De ændrede svar kommer først. Et måls nummer går til dets svar. 1 og 3 spørger, før der "
      + "godkendes, og kan fortrydes; 2 spørger om en bemærkning.",
    en: "Answers that changed come first. A goal's number goes to its answer. 1 and 3 ask before "
      + "they approve, and can be undone; 2 asks for a remark.")
}
