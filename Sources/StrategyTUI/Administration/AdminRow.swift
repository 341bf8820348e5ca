import StrategyModel

/// A row of the plan's parts: a heading, or something that can be edited.
struct AdminRow: Sendable {
  let section: PlanEditing.Section
  /// What is edited; nil for a heading.
  let subject: FormSubject?
  /// Number, code or login.
  let name: String
  let text: Phrase
  /// What stands behind the text even where that is cut.
  var mark = Phrase.empty
  var depth = 0

  /// All parts of a plan, in their sections.
  static func all(_ context: Context) -> [AdminRow] {
    let plan = context.plan
    return PlanEditing.Section.allCases.flatMap { section in
      let rows = rows(of: section, in: plan, context)
      let title = rows.isEmpty ? section.title + .noneYet(section) : section.title
      return [AdminRow(section: section, subject: nil, name: "", text: title)] + rows
    }
  }

  private static func rows(
    of section: PlanEditing.Section, in plan: Plan, _ context: Context
  ) -> [AdminRow] {
    switch section {
    case .head:
      return [
        AdminRow(section: section, subject: .node(.plan), name: "", text: .headRow(plan.title)),
        AdminRow(section: section, subject: .scale, name: "", text: .scaleRow),
      ]
    case .themes: return plan.themes.flatMap(rows(of:))
    case .centres:
      return plan.centres.map { centre in
        let text = [centre.name, centre.chief].filter(\.saysSomething).joined(separator: ", ")
        return AdminRow(
          section: section, subject: .node(.centre(code: centre.code)), name: centre.code,
          text: Phrase(verbatim: text))
      }
    case .people: return plan.people.map { row(of: $0, context) }
    case .rounds:
      return plan.rounds.map { round in
        AdminRow(
          section: section, subject: .node(.round(round.id)), name: "", text: round.nameAndState)
      }
    }
  }

  private static func rows(of theme: Theme) -> [AdminRow] {
    let areas = theme.focusAreas.flatMap { area -> [AdminRow] in
      let goals = area.goals.map { goal in
        AdminRow(
          section: .themes, subject: .node(goal.node), name: goal.number,
          text: Phrase(verbatim: goal.titleLine),
          mark: goal.end.map { .inBrackets($0.word) } ?? .empty, depth: 2)
      }
      return [
        AdminRow(
          section: .themes, subject: .node(area.node), name: area.number,
          text: Phrase(verbatim: area.title.inOneLine), depth: 1)
      ] + goals
    }
    return [
      AdminRow(
        section: .themes, subject: .node(theme.node), name: theme.number,
        text: Phrase(verbatim: theme.title.inOneLine))
    ] + areas
  }

  private static func row(of person: Person, _ context: Context) -> AdminRow {
    let centres = person.centres.joined(separator: ", ")
    var text = Phrase(verbatim: "\(person.name), ") + person.role.word
    if !centres.isEmpty { text = text + Phrase(verbatim: " \(centres)") }
    if let left = person.left { text = text + .inBrackets(.left + left.phrase) }
    return AdminRow(
      section: .people, subject: .node(person.node), name: person.login, text: text)
  }
}

extension PlanEditing.Section {
  var title: Phrase {
    switch self {
    case .head: Phrase(da: "Hoved", en: "Head")
    case .themes:
      Phrase(da: "Temaer, indsatsområder og mål", en: "Themes, focus areas and goals")
    case .centres: Phrase(da: "Centre", en: "Centres")
    case .people: Phrase(da: "Personer", en: "People")
    case .rounds: Phrase(da: "Runder", en: "Rounds")
    }
  }
}

extension Phrase {
  fileprivate static func headRow(_ title: String) -> Phrase {
    Phrase(da: "Titel, sagsnr. og baggrund: ", en: "Title, case number and background: ")
      + Phrase(verbatim: title.inOneLine)
  }
  fileprivate static let scaleRow = Phrase(
    da: "Skala: hvad grøn, gul og rød betyder", en: "Scale: what green, yellow and red mean")
  fileprivate static func noneYet(_ section: PlanEditing.Section) -> Phrase {
    switch section {
    case .rounds: Phrase(da: " (ingen)", en: " (none)")
    case .people:
      Phrase(
        da: " (ingen: alle er sagsbehandlere; a tilføjer)",
        en: " (none: everyone is a caseworker; a adds)")
    case .head, .themes, .centres: Phrase(da: " (ingen; a tilføjer)", en: " (none; a adds)")
    }
  }
  fileprivate static let left = Phrase(da: "fratrådt ", en: "left ")
  fileprivate static func inBrackets(_ words: Phrase) -> Phrase {
    Phrase(verbatim: " (") + words + Phrase(verbatim: ")")
  }
}
