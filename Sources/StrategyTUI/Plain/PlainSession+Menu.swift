import StrategyModel

extension PlainSession {
  /// - Parameter hasWords: whether the letter and the word of each command are told too.
  mutating func showMenu(hasWords: Bool = false) {
    for command in PlainCommand.allCases {
      let binding = command.binding(in: app)
      let reason = binding.unavailable.map { ": \($0(language))" } ?? ""
      let names = hasWords ? " (\(command.letter), \(command.name(language)))" : ""
      out.add(
        "\(command.rawValue) \(binding.words(language))\(names)\(reason)", hanging: 2)
    }
    out.add(Phrase.goalByNumber(language))
  }

  /// Takes a line at the menu: a command, or a goal's number.
  mutating func choose(_ word: String) {
    if word.isEmpty { return run(.nextMissing) }
    if word.meansBack { return showMenu() }
    if let command = PlainCommand(word) { return run(command) }
    let goals = app.context.plan.goals(named: word)
    if let goal = goals.first {
      guard goals.count == 1 else { return say(.ambiguous(word, goals)) }
      isWalking = false
      return open(goal)
    }
    say(.notUnderstood(word))
    showMenu()
  }

  mutating func run(_ command: PlainCommand) {
    if let reason = command.binding(in: app).unavailable { return say(reason) }
    switch command {
    case .nextMissing:
      isWalking = true
      openNextMissing()
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
      showMenu(hasWords: true)
    case .quit: app.quit()
    }
  }

  /// Says a list, a page at a time.
  private mutating func list(_ write: (inout PlainText, Context) -> Void) {
    var text = PlainText(language: language)
    write(&text, app.context)
    page(text.lines.drop { $0.isEmpty })
  }

  /// Says what was done to a goal or the whole plan, the newest first.
  mutating func showHistory(ofGoal goal: String?) {
    do throws(StoreError) {
      let history = try History(of: app.store.file)
      let entries = goal.map(history.entries(ofGoal:)) ?? history.entries
      var text = PlainText(language: language)
      for entry in entries.reversed() {
        text.add(entry, at: app.context.localTime(entry.at), in: app.context.plan)
      }
      if entries.isEmpty { say(.noHistory) }
      if let remark = history.remark { say(remark) }
      page(text.lines[...])
    } catch {
      say(error.phrase)
    }
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

  /// Opens a goal to be answered; where no answer can be given, shows it and says why.
  mutating func open(_ goal: Goal) {
    last = goal.id
    if let reason = app.context.answersRefused(centre: goal.centre) {
      show(goal)
      return say(reason)
    }
    guard let round = app.context.round else { return }
    let answer = goal.answer(in: round.id)
    let axis = Axis.allCases.first { answer[$0] == .none } ?? .result
    app.open(FollowUpScreen(goal: goal, round: round, focus: .status(axis)))
  }

  mutating func show(_ goal: Goal) {
    tell()
    if !out.lines.isEmpty { out.addBlank() }
    let report = Report(app.context.plan, language: language)
    if let entry = report.entry(of: goal) { out.add(entry, in: report.round) }
  }
}

extension Phrase {
  static func notUnderstood(_ line: String) -> Phrase {
    Phrase(
      da: "\"\(line)\" kan ikke bruges her. Her kan skrives:",
      en: "\"\(line)\" is not used here. What can be typed:")
  }
  fileprivate static let goalByNumber = Phrase(
    da: "Et måls nummer, fx 4.1.1, åbner målet.",
    en: "A goal's number, such as 4.1.1, opens the goal.")
  fileprivate static let help = Phrase(
    da: "Skriv et tal, et bogstav eller begyndelsen af et ord, og tryk Enter: 1, m og næste er det "
      + "samme. Et svar gemmes, når målet er besvaret eller forlades, og kan fortrydes. "
      + "Overalt: . går tilbage, ? er hjælp, q slutter. Intet går tabt.",
    en: "Type a number, a letter or the beginning of a word, and press Enter: 1, m and next are "
      + "the same. An answer is saved when the goal is answered or left, and can be undone. "
      + "Everywhere: . goes back, ? is help, q quits. Nothing is lost.")
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
