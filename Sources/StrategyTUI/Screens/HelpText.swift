import StrategyModel

/// What the help says: the keys in groups, what the smileys mean, whom to ask.
struct HelpText {
  let commands: [Command]
  /// Whether one writes on the screen.
  let isForm: Bool
  /// Nil where none is open: then the keys are all there is to tell.
  let plan: Plan?
  let language: Language

  var lines: [TextPanel.Line] {
    let own = commands.filter { $0.isOfScreen }
    let groups: [(title: Phrase, lines: [TextPanel.Line])] = [
      (.here, keys(of: own.filter { $0.menu != nil })),
      (isForm ? .writing : .moving, keys(of: own.filter { $0.menu == nil })),
      (
        .everywhere,
        keys(of: commands.filter { !$0.isOfScreen })
          + [Phrase.altDigits, .mouse, .atWork].map { TextPanel.Line($0(language)) }
      ),
      (.smileys, scale), (.people, people),
    ]
    let shown = groups.filter { !$0.lines.isEmpty }.map { group in
      [TextPanel.Line(group.title(language), .underline)] + group.lines
    }
    return Array(shown.joined(separator: [TextPanel.Line("")]))
  }

  /// Columns of what stands before the words.
  private var width: Int {
    min(24, (commands.map { keys(of: $0).columns }.max() ?? 0) + 2)
  }

  private func keys(of command: Command) -> String {
    guard !command.keys.isEmpty else { return Phrase.inMenu(language) }
    return command.keys.map { $0.label(language) }.joined(separator: ", ")
  }

  private func keys(of commands: [Command]) -> [TextPanel.Line] {
    commands.map { command in
      TextPanel.Line(
        [
          TextPanel.Span(keys(of: command).padded(to: width), .bold),
          TextPanel.Span(command.words(language)),
        ], indent: width)
    }
  }

  /// Each status with the plan's own words for it, and what the coloured ones require.
  private var scale: [TextPanel.Line] {
    guard let plan else { return [] }
    let statuses = Status.inForm.map { status in
      let wordings = Axis.allCases.map { plan.scale.wording(status, $0) }.filter { !$0.isEmpty }
      let words = ([status.word(language)] + wordings).joined(separator: " · ")
      return TextPanel.Line(
        [TextPanel.Span(status.face.padded(to: 5), status.style), TextPanel.Span(words)], indent: 5)
    }
    let rule = (Phrase.required + Gap.explanation.phrase + Phrase(verbatim: "."))(language)
    let comment = plan.scale.comment
    return statuses + [TextPanel.Line(rule)]
      + (comment.isEmpty ? [] : [TextPanel.Line("\(Phrase.inPlan(language)) \(comment)")])
  }

  /// Those whom the plan names.
  private var people: [TextPanel.Line] {
    guard let plan else { return [] }
    let caseworker = plan.caseworker
    let centres = plan.centres.compactMap { centre -> TextPanel.Line? in
      let known = [centre.name, centre.chief, centre.email].filter { !$0.isEmpty }
      guard !known.isEmpty else { return nil }
      return TextPanel.Line(
        centre.code.padded(to: 5) + known.joined(separator: " · "), indent: 5)
    }
    let first =
      caseworker.isEmpty
      ? [] : [TextPanel.Line("\(Phrase.caseworker(language)): \(caseworker)")]
    let second = centres.isEmpty ? [] : [TextPanel.Line(Phrase.centres(language))] + centres
    let all = first + second
    return all.isEmpty ? [TextPanel.Line(Phrase.nobody(language))] : all
  }
}

extension Phrase {
  fileprivate static let here = Phrase(da: "På denne skærm", en: "On this screen")
  fileprivate static let moving = Phrase(da: "Flytte", en: "Moving")
  fileprivate static let writing = Phrase(da: "Flytte og rette", en: "Moving and editing")
  fileprivate static let everywhere = Phrase(da: "Overalt", en: "Everywhere")
  fileprivate static let smileys = Phrase(da: "Smileyer", en: "Smileys")
  fileprivate static let people = Phrase(da: "Hvem man kan spørge", en: "Whom to ask")
  fileprivate static let inMenu = Phrase(da: "(menu)", en: "(menu)")
  fileprivate static let altDigits = Phrase(
    da: "Alt+1 til Alt+0 er F1 til F10.", en: "Alt+1 to Alt+0 are F1 to F10.")
  fileprivate static let mouse = Phrase(
    da: "Musen: klik vælger, dobbeltklik åbner, hjulet ruller; Skift og træk markerer tekst.",
    en: "The mouse: a click selects, a double click opens, the wheel scrolls; Shift and drag mark "
      + "text.")
  fileprivate static let atWork = Phrase(
    da: "Mens programmet viser, at det arbejder, stopper Esc; andre taster gør intet imens.",
    en: "While the program shows that it is at work, Esc stops that; other keys do nothing.")
  fileprivate static let required = Phrase(
    da: "Gul eller rød på en af de to kræver en kommentar i tre dele: ",
    en: "Yellow or red on either of the two requires an explanation in three parts: ")
  fileprivate static let inPlan = Phrase(da: "Planen siger:", en: "The plan says:")
  fileprivate static let caseworker = Phrase(
    da: "Planens sagsbehandler", en: "The plan's caseworker")
  fileprivate static let centres = Phrase(da: "Målenes centre:", en: "The goals' centres:")
  fileprivate static let nobody = Phrase(
    da: "Planen nævner hverken sagsbehandler eller centre.",
    en: "The plan names neither a caseworker nor centres.")
}
