package import StrategyModel

/// A report as CommonMark with the tables of GitHub Flavored Markdown.
///
/// Texts of several lines do not fit a table's cell: the form's columns are headings below each
/// goal, in their order, and the short ones a table.
package enum MarkdownExport {
  package static func document(_ report: Report) -> String {
    var writer = MarkdownWriter(language: report.language)
    writer.heading(1, report.plan.title)
    writer.head(report)
    if !report.options.isOverview { writer.scale(report.plan) }
    writer.overview(report)
    if !report.options.isOverview {
      for theme in report.themes { writer.theme(theme) }
    }
    return writer.text
  }
}

extension MarkdownWriter {
  fileprivate mutating func head(_ report: Report) {
    list(report.head)
    guard !report.options.isOverview, report.plan.background.saysSomething else { return }
    heading(2, Field.background.word.capitalised)
    paragraphs(report.plan.background)
  }

  fileprivate mutating func scale(_ plan: Plan) {
    let rows = [Status.green, .yellow, .red].map { status in
      [status.label(language)] + Axis.allCases.map { plan.scale.wording(status, $0) }
    }
    heading(2, Phrase(da: "Hvad en status betyder", en: "What a status means"))
    table(["Status"] + Axis.allCases.map { $0.word.capitalised(language) }, rows)
    paragraphs(plan.scale.comment)
  }

  fileprivate mutating func overview(_ report: Report) {
    heading(2, "\(Report.overviewTitle(language)): \(report.plan.title)")
    table(
      Report.OverviewColumn.allCases.map { $0.heading(language) },
      report.entries.map { entry in
        [entry.number, entry.goal.titleLine] + Axis.allCases.map { status(entry, $0) }
          + [entry.end(language)]
      })
    paragraphs(report.counts.phrase(language))
    counts(report)
  }

  /// A row for all goals, each focus area and each centre; a column for each status on each axis.
  private mutating func counts(_ report: Report) {
    let columns = Axis.allCases.flatMap { axis in
      [Status.green, .yellow, .red, .none].map { (axis, $0) }
    }
    func row(_ name: String, _ entries: [Report.Entry]) -> [String] {
      let tally = Counts(entries).tally
      return [name] + columns.map { String(tally[$0.0, $0.1]) }
    }
    let all = row(Phrase(da: "Alle mål", en: "All goals")(language), report.entries)
    let areas = report.themes.flatMap(\.focusAreas).map {
      row("\($0.number) \($0.title)", $0.entries)
    }
    let centres = report.centres.map { centre in
      row(
        centre.code.isEmpty ? Phrase.withoutCentre(language) : centre.code,
        centre.entries)
    }
    heading(3, Phrase(da: "Optælling", en: "Counts"))
    table(
      [Phrase(da: "Mål i", en: "Goals in")(language)]
        + columns.map { "\($0.0.word.capitalised(language)): \($0.1.word(language))" },
      [all] + areas + centres)
  }

  fileprivate mutating func theme(_ theme: Report.Theme) {
    heading(
      2, Phrase(da: "Tema", en: "Theme")(language) + " \(theme.number): \(theme.title)")
    for area in theme.focusAreas {
      heading(3, "\(area.number) \(area.title)")
      if !area.effectGoals.isEmpty {
        heading(4, Field.effectGoals.word.capitalised)
        list(area.effectGoals.filter(\.saysSomething))
      }
      for entry in area.entries { goal(entry) }
    }
  }

  private mutating func goal(_ entry: Report.Entry) {
    heading(4, "\(entry.number) \(entry.goal.titleLine)")
    heading(5, Report.Column.purpose.heading)
    paragraphs(entry.goal.purpose)
    heading(5, Report.Column.measured.heading)
    field(.measuredBy, entry.goal.measuredBy)
    field(.baseline, entry.goal.baseline)
    for chapter in entry.chapters { self.chapter(chapter) }
    heading(5, Phrase(verbatim: "Status"))
    table(
      [Report.Column.result, .timeline, .centre].map { $0.heading(language) }
        + [Report.OverviewColumn.end.heading(language)],
      [Axis.allCases.map { status(entry, $0) } + [entry.centreAndChief, entry.end(language)]])
  }

  private mutating func chapter(_ chapter: Report.Chapter) {
    let statuses = Axis.allCases.map { axis in
      axis.word + Phrase(verbatim: ": ") + chapter.answer[axis].label
    }
    heading(6, chapter.round.name)
    paragraphs(statuses.joined(separator: " · ").capitalised(language))
    paragraphs(chapter.answer.text)
    for (part, text) in chapter.explanation { field(part.field, text) }
    if !chapter.gaps.isEmpty { paragraphs(chapter.gaps.missingExplanation(language)) }
    if chapter.followUp.notThisRound.saysSomething {
      label(Phrase(da: "Følges ikke op i denne runde", en: "Not followed up in this round"))
      paragraphs(chapter.followUp.notThisRound)
    }
    if let review = chapter.reviewLine { paragraphs(review(language)) }
    for correction in chapter.correctionLines { paragraphs(correction(language)) }
  }

  /// A label and a text below it; nothing where there is no text.
  private mutating func field(_ key: Field, _ text: String) {
    guard text.saysSomething else { return }
    label(key.word.capitalised)
    paragraphs(text)
  }

  private func status(_ entry: Report.Entry, _ axis: Axis) -> String {
    let label = entry[axis].label(language)
    guard entry[axis].needsExplanation, !entry.answer.explanationGaps.isEmpty else { return label }
    return label + Phrase(da: ", kommentar mangler", en: ", explanation missing")(language)
  }
}
