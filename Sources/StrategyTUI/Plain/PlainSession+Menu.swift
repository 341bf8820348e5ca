import StrategyModel

extension PlainSession {
  /// - Parameter isWhole: whether the letter and the word of each command are told too, and what
  ///   cannot be done now, with the reason.
  mutating func showMenu(isWhole: Bool = false) {
    for command in PlainCommand.allCases {
      let binding = command.binding(in: app)
      guard isWhole || binding.unavailable == nil else { continue }
      let reason = binding.unavailable.map { ": \($0(language))" } ?? ""
      let names = isWhole ? " (\(command.letter), \(command.name(language)))" : ""
      out.add(
        "\(command.rawValue) \(binding.words(language))\(names)\(reason)", hanging: 2)
    }
    out.add(Phrase.goalByNumber(language))
  }

  /// Takes a line at the menu: a command, or a goal's number.
  mutating func choose(_ word: String) {
    if word.isEmpty { return run(first) }
    if word.meansBack { return showMenu() }
    if let command = PlainCommand(word) { return run(command) }
    if word.first == "/", word.count > 1 { return find(String(word.dropFirst())) }
    let goals = app.context.plan.goals(named: word)
    if let goal = goals.first {
      guard goals.count == 1 else { return say(.ambiguous(word, goals)) }
      isWalking = false
      return open(goal)
    }
    say(.notUnderstood(word))
    showMenu()
  }

  /// What Enter does: an answer that awaits this account comes before one that is missing.
  private var first: PlainCommand { app.context.awaiting > 0 ? .review : .nextMissing }

  var menuPrompt: Phrase {
    guard first.binding(in: app).unavailable == nil else { return .barePrompt }
    return first == .review ? .menuPromptOfChief : .menuPrompt
  }

  mutating func run(_ command: PlainCommand) {
    if let reason = command.binding(in: app).unavailable { return say(reason) }
    switch command {
    case .nextMissing:
      isWalking = true
      openNextMissing()
    case .review: openReview()
    case .rounds: openRounds()
    case .goals:
      let shown: [String?] = centres.isEmpty ? [nil] : centres
      let reports = shown.map {
        Report(app.context.plan, Report.Options(centre: $0), language: language)
      }
      list { text, _ in for report in reports { text.addThemes(of: report) } }
    case .missing: list { $0.addMissing($1) }
    case .overview: list { $0.addOverview($1) }
    case .export: app.perform(.export(overwriting: false))
    case .undo: app.perform(.undo)
    case .redo: app.perform(.redo)
    case .history: showHistory(ofGoal: nil)
    case .help:
      say(.help)
      showMenu(isWhole: true)
      out.add(Phrase.commandsHelp(language))
      for (commands, does) in Self.commands {
        out.add("strategy-tui \(commands): \(does(language))", indent: 2, hanging: 2)
      }
    case .quit: app.quit()
    }
  }

  /// What is done by commands, and by which.
  private static let commands: [(commands: String, does: Phrase)] = [
    ("round add, edit", .newRound), ("add, edit, move, remove, finish", .planParts),
    ("missing --mail", .mails), ("new", .newPlans),
  ]

  /// Says a list, a page at a time.
  mutating func list(_ write: (inout PlainText, Context) -> Void) {
    var text = PlainText(language: language)
    write(&text, app.context)
    page(text.lines.drop { $0.isEmpty })
  }

  /// Says what was done to a goal or the whole plan, the newest first.
  mutating func showHistory(ofGoal goal: String?) {
    guard let history = app.readHistory() else { return }
    let entries = goal.map(history.entries(ofGoal:)) ?? history.entries
    var text = PlainText(language: language)
    for entry in entries.reversed() {
      text.add(entry, at: app.context.localTime(entry.at), in: app.context.plan)
    }
    if entries.isEmpty { say(.noHistory) }
    if let remark = history.remark { say(remark) }
    page(text.lines[...])
  }

  // MARK: Goals

  /// Opens the next goal that lacks something after the one where one was, going round.
  mutating func openNextMissing() {
    let lines = app.context.outline.lines
    let start = lines.firstIndex { $0.id == last }.map { $0 + 1 } ?? 0
    guard let line = (lines[start...] + lines[..<start]).first(where: \.needsWork) else {
      isWalking = false
      let hidden = app.context.whole.counts.missing
      return say(lines.isEmpty ? .noGoals : hidden > 0 ? .othersMissing(hidden) : .nothingMissing)
    }
    open(line.goal)
  }

  /// Opens a goal to be answered or corrected; where neither can be done, shows it and says why.
  mutating func open(_ goal: Goal) {
    last = goal.id
    let refusal = app.context.answeringRefused(centre: goal.centre)
    guard let round = app.context.round,
      refusal == nil || app.context.correctionRefusal(in: round) == nil
    else {
      show(goal)
      return say(refusal ?? app.context.noRoundShown)
    }
    let answer = goal.answer(in: round.id)
    let axis = Axis.allCases.first { answer[$0] == .none } ?? .result
    app.open(FollowUpScreen(goal: goal, round: round, focus: .status(axis)))
  }

  /// Says all that the plan has of a goal.
  mutating func show(_ goal: Goal) {
    show(goal) { $0.add($1, in: $2) }
  }

  /// Says something of a goal, apart from what was said before.
  mutating func show(_ goal: Goal, _ write: (inout PlainText, Report.Entry, Round?) -> Void) {
    tell()
    if !out.lines.isEmpty { out.addBlank() }
    let report = Report(app.context.plan, language: language)
    if let entry = report.entry(of: goal) { write(&out, entry, report.round) }
  }
}

extension Phrase {
  static func notUnderstood(_ line: String) -> Phrase {
    Phrase(
      da: "\"\(line)\" kan ikke bruges her. Her kan skrives:",
      en: "\"\(line)\" is not used here. What can be typed:")
  }
  fileprivate static let menuPrompt = Phrase(
    da: "Valg (Enter: næste manglende svar, ?: hjælp):",
    en: "Choice (Enter: next missing answer, ?: help):")
  fileprivate static let barePrompt = Phrase(da: "Valg (?: hjælp):", en: "Choice (?: help):")
  fileprivate static let menuPromptOfChief = Phrase(
    da: "Valg (Enter: svar, der afventer godkendelse, ?: hjælp):",
    en: "Choice (Enter: answers that await approval, ?: help):")
  fileprivate static let goalByNumber = Phrase(
    da: "Et nummer som 4.1.1 åbner målet; /ord finder de mål, hvor ordet står.",
    en: "A number such as 4.1.1 opens the goal; /word finds the goals that say it.")
  fileprivate static let help = Phrase(
    da: "Skriv et tal, et bogstav eller begyndelsen af et ord, og tryk Enter: 1, m og næste er det "
      + "samme. Et svar gemmes, når målet er besvaret eller forlades, og kan fortrydes. "
      + "Overalt: . går tilbage, ? er hjælp, q slutter. Intet går tabt.",
    en: "Type a number, a letter or the beginning of a word, and press Enter: 1, m and next are "
      + "the same. An answer is saved when the goal is answered or left, and can be undone. "
      + "Everywhere: . goes back, ? is help, q quits. Nothing is lost.")
  fileprivate static let commandsHelp = Phrase(
    da: "Resten gøres med kommandoer; \"strategy-tui help KOMMANDO\" forklarer dem:",
    en: "The rest is done by commands; \"strategy-tui help COMMAND\" explains them:")
  fileprivate static let newRound = Phrase(
    da: "en ny runde, navn og frist", en: "a new round, its name and due date")
  fileprivate static let planParts = Phrase(
    da: "planens temaer, mål, centre og personer",
    en: "the plan's themes, goals, centres and people")
  fileprivate static let mails = Phrase(
    da: "mails til centrene om det, der mangler", en: "mails to the centres about what is missing")
  fileprivate static let newPlans = Phrase(
    da: "en ny plan, også ud fra en gammel", en: "a new plan, from an old one too")
  fileprivate static let nothingMissing = Phrase(
    da: "Alle mål er besvaret. Skriv e for at eksportere rapporten.",
    en: "All goals are answered. Type e to export the report.")
  fileprivate static func othersMissing(_ count: Int) -> Phrase {
    Phrase(
      da: "Alle centrets mål er besvaret; hos andre mangler \(count).",
      en: "All goals of the centre are answered; \(count) of others are missing.")
  }
  fileprivate static func ambiguous(_ name: String, _ goals: [Goal]) -> Phrase {
    let ids = goals.map { $0.number == name ? $0.id : $0.number }.joined(separator: ", ")
    return Phrase(
      da: "Flere mål hedder \"\(name)\"; skriv et af disse: \(ids).",
      en: "Several goals are called \"\(name)\"; type one of these: \(ids).")
  }
}
