package import StrategyModel

/// The main job as a dialogue: a line goes in, lines and the next prompt come out.
///
/// What can be done, and how it is saved, undone, asked about and kept as a draft, is `App`'s. Its
/// top screen says where one is: at a question, in the follow-up of a goal, or at the menu.
package struct PlainSession: Sendable {
  /// What a line led to.
  package struct Turn: Sendable {
    package let lines: [String]
    /// What is asked next; nil where the session has ended.
    package let prompt: String?
  }

  var app: App
  /// What is said in this turn.
  var out: PlainText
  /// The end of a long list, to be read when somebody asks for more.
  var rest: ArraySlice<String> = []
  /// The goal that is being answered, by its id, and what was told of its answer.
  var answering: String?
  var told = Answer()
  /// The goal one was at last, by its id.
  var last: String?
  /// Whether one goes from missing answer to missing answer.
  var isWalking = false
  /// The lines of the text that is being typed.
  var typed: [String] = []
  /// Whether the text was asked for by name: then nothing else follows it.
  var isSingleText = false
  /// The key that the form was to be ended with.
  var ending: Key = .escape
  /// What was told of the answer that is reviewed; nil at the list of them.
  var reviewed: Reviewed?
  /// What has been said to be wrong with the plan's file.
  private var trouble: Phrase?
  /// What need not be explained again.
  var explained: Set<Explained> = []

  enum Explained {
    case menu, statuses, texts, review, words
  }

  package init(
    store: PlanStore, language: Language, filter: Filter = Filter(),
    surroundings: App.Surroundings
  ) {
    app = App(store: store, language: language, filter: filter, surroundings: surroundings)
    // Questions show as much of two values as the window has room for: here, all.
    app.resize(to: Size(width: 80, height: 1000))
    out = PlainText(language: language)
  }

  /// The signal that ended the session, 0 where the user did; nil while it goes on.
  package var ended: Int32? {
    if case .program(let signal)? = app.ended { signal } else { nil }
  }

  var language: Language { app.context.language }

  /// The codes of the only centres whose goals are listed and asked for; empty where all are.
  var centres: [String] {
    app.context.filter.criteria.compactMap {
      if case .centre(let code) = $0 { code } else { nil }
    }
  }

  // MARK: Turns

  /// Says what is in hand, before the first line.
  package mutating func begin() -> Turn {
    let context = app.context
    out.add(context.plan.title)
    if let round = context.round { out.add("\(round.name) (\(round.state.word(language)))") }
    if let role = context.role { out.add((.youAre + role.word)(language)) }
    if !centres.isEmpty { out.add(Phrase.only(centres)(language)) }
    out.add(context.outline.counts.phrase(language))
    app.tellOfFindings()
    return turn()
  }

  /// Takes a line without its end.
  ///
  /// - Parameters:
  ///   - line: as it was typed.
  ///   - isUTF8: whether it came in the character set that is expected.
  ///   - lend: gives the terminal to a program, by its name and arguments, until that ends.
  /// - Returns: what is said, and what is asked next.
  package mutating func take(
    _ line: String, isUTF8: Bool = true, lend: ([String]) -> ProgramEnd
  ) -> Turn {
    out = PlainText(language: language)
    app.context.message = nil
    app.context.news = nil
    if !isUTF8 { say(.notUTF8) }
    if line.word.isEmpty, !rest.isEmpty {
      page(rest)
    } else {
      rest = []
      hear(line, lend)
    }
    return turn()
  }

  private mutating func hear(_ line: String, _ lend: ([String]) -> ProgramEnd) {
    let word = line.word
    switch app.screens.last {
    case let question as QuestionScreen: choose(word, question)
    case is PromptScreen: answerInWords(line)
    case is ReviewScreen: review(word)
    case let form as FollowUpScreen:
      guard case .text(let field) = form.form.now.focus else { return rate(word) }
      write(line, in: field, lend)
    default: choose(word)
    }
  }

  /// Ends the session from outside: what was typed is saved, else kept as a draft.
  ///
  /// - Parameter signal: what asks for the end; 0 where there is no more input.
  /// - Returns: what is to be said.
  package mutating func end(by signal: Int32) -> [String] {
    out = PlainText(language: language)
    app.context.message = nil
    app.context.news = nil
    app.end(by: signal)
    tell()
    return out.lines
  }

  /// What the end left undone; nil where all is in the plan.
  package var leftUndone: Phrase? {
    app.keeper.kept == nil ? nil : .draftKept
  }

  /// Goes on until something is asked, with the plan as it is now.
  private mutating func turn() -> Turn {
    guard app.ended == nil else {
      tell()
      return Turn(lines: out.lines, prompt: nil)
    }
    arrive()
    app.keepDraft(now: true)
    app.refresh()
    if app.context.trouble != trouble { app.context.message = app.context.trouble }
    trouble = app.context.trouble
    tell()
    tellOfOthers()
    followReview()
    return Turn(lines: out.lines, prompt: prompt(language))
  }

  /// Says where the last line led to.
  private mutating func arrive() {
    tell()
    tellWhatIsLacking()
    switch app.screens.last {
    case let question as QuestionScreen: return ask(question)
    case let prompt as PromptScreen: return ask(prompt)
    default: closeGoal()
    }
    switch app.screens.last {
    case is ReviewScreen: followReview()
    case let form as FollowUpScreen:
      if answering != form.goal { show(form) }
      if case .text(let field) = form.form.now.focus, typed.isEmpty { ask(for: field, form) }
    default: if explained.insert(.menu).inserted { showMenu() }
    }
  }

  /// Says what has happened, once.
  mutating func tell() {
    for phrase in [app.context.news, app.context.message].compactMap({ $0 }) {
      out.add(phrase(language))
    }
    app.context.news = nil
    app.context.message = nil
  }

  mutating func say(_ phrase: Phrase) {
    tell()
    out.add(phrase(language))
  }

  /// Says the first lines, and keeps those that there is no room for.
  mutating func page(_ lines: ArraySlice<String>) {
    tell()
    out.add(lines: lines.prefix(Self.page))
    rest = lines.dropFirst(Self.page)
  }

  /// Lines that are read at once; the prompt and what was typed stand on the same screen.
  private static let page = 20

  /// Does what a key does on the screen.
  mutating func press(_ key: Key) {
    tell()
    app.handle(.key(key))
  }

  // MARK: Prompt

  private var prompt: Phrase {
    if !rest.isEmpty { return .more(rest.count) }
    switch app.screens.last {
    case is QuestionScreen: return .choice
    case is PromptScreen: return .words
    case is ReviewScreen: return reviewPrompt
    case let form as FollowUpScreen: return prompt(in: form)
    default: return menuPrompt
    }
  }
}

extension String {
  /// What was typed, without the blanks around it.
  var word: String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    return String(drop(while: blank).reversed().drop(while: blank).reversed())
  }
}

extension Phrase {
  fileprivate static let draftKept = Phrase(
    da: "Det, der var skrevet, ligger som kladde til næste gang.",
    en: "What was typed is kept as a draft for the next time.")
  fileprivate static let youAre = Phrase(da: "Du er ", en: "You are a ")
  fileprivate static func only(_ centres: [String]) -> Phrase {
    let codes = centres.joined(separator: ", ")
    return Phrase(da: "Kun mål for center \(codes)", en: "Only goals of centre \(codes)")
  }
  fileprivate static func more(_ count: Int) -> Phrase {
    Phrase(
      da: "Enter viser flere, \(count) \(count == 1 ? "linje" : "linjer") endnu:",
      en: "Enter shows more, \(count) \(count == 1 ? "line" : "lines") to come:")
  }
  fileprivate static let choice = Phrase(da: "Dit valg:", en: "Your choice:")
}
