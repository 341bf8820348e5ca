import StrategyModel

extension PlainText {
  /// The answers that were sent back, and what each goal lacks, below the centres that answer for
  /// them.
  mutating func addMissing(_ context: Context) {
    let lines = context.outline.lines.filter(\.needsWork)
    let returned = lines.filter(\.review.isReturned)
    if !returned.isEmpty {
      addBlank()
      add("\(Approval.State.returned.word.capitalised(language)): \(returned.count)")
      for line in returned { add(line, line.toDo(language)) }
    }
    for centre in context.outline.centres where centre.counts.missing > 0 {
      addBlank()
      let name = context.plan.line(ofCentre: centre.code)(language)
      add("\(name): \(centre.counts.missingPhrase(language))")
      for line in lines where line.centre == centre.code && !line.gaps.isEmpty {
        add(line, (Phrase.lacks + line.gaps.phrase)(language))
      }
    }
    if lines.isEmpty { add(Phrase.nothing(language)) }
  }

  /// A goal, and below it what there is to do.
  private mutating func add(_ line: Outline.Line, _ toDo: String) {
    let margin = line.number.columns + 2
    add("\(line.number)  \(line.goal.titleLine)", indent: 2, hanging: margin)
    add(toDo, indent: 2 + margin)
  }

  /// The counts of the plan, its focus areas and centres.
  mutating func addOverview(_ context: Context) {
    let outline = context.outline
    let about = [context.plan.title, context.round?.name ?? ""].filter { !$0.isEmpty }
    add("\(Report.overviewTitle(language)): \(about.joined(separator: ", "))", hanging: 2)
    add(outline.counts)
    addBlank()
    for case .focusArea(let heading) in outline.rows {
      add("\(heading.number) \(heading.title)", hanging: heading.number.columns + 1)
      add(heading.counts)
    }
    addBlank()
    for centre in outline.centres {
      add(context.plan.line(ofCentre: centre.code)(language))
      add(centre.counts)
    }
  }

  private mutating func add(_ counts: Counts) {
    add(counts.phrase(language), indent: 2)
    for axis in Axis.allCases { add(tally(counts, axis), indent: 2, hanging: 2) }
  }
}

extension Phrase {
  fileprivate static let lacks = Phrase(da: "Mangler: ", en: "Missing: ")
  fileprivate static let nothing = Phrase(da: "Intet mangler.", en: "Nothing is missing.")
}
