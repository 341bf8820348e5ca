extension Report {
  /// The columns of the form, in their order.
  package enum Column: CaseIterable, Sendable {
    case purpose, measured, result, timeline, centre

    package var heading: Phrase {
      switch self {
      case .purpose: Phrase(da: "Formål/effekt", en: "Purpose/effect")
      case .measured:
        Phrase(da: "Måles hvordan / opnås gennem", en: "How it is measured / achieved")
      case .result: Phrase(da: "Status: Resultater", en: "Status: Results")
      case .timeline: Phrase(da: "Status: Tidsplan", en: "Status: Timeline")
      case .centre: Phrase(da: "Center / Centerchef", en: "Centre / Chief")
      }
    }
  }

  /// The columns of the overview, in their order.
  package enum OverviewColumn: CaseIterable, Sendable {
    case number, goal, result, timeline, end

    package var heading: Phrase {
      switch self {
      case .number: Phrase(da: "Nr.", en: "No.")
      case .goal: Phrase(da: "Mål", en: "Goal")
      case .result: Axis.result.word.capitalised
      case .timeline: Axis.timeline.word.capitalised
      case .end: Phrase(da: "Slut", en: "End")
      }
    }
  }

  /// What stands above the overview.
  package static let overviewTitle = Phrase(
    da: "Overblik over status på målene", en: "Overview of the goals' status")

  /// The fields of the document's head that say something, each with its label.
  package var head: [(label: Phrase, text: String)] {
    let fields: [(Field, String)] = [
      (.organisation, plan.organisation), (.caseNumber, plan.caseNumber), (.date, plan.date),
      (.caseworker, plan.caseworker), (.revised, plan.revised), (.round, roundAndState),
      (.centre, options.centre ?? ""),
    ]
    let statuses = Status.allCases.filter(options.statuses.contains).map { $0.word(language) }
    return
      (fields.map { ($0.word.capitalised, $1) }
      + [(Phrase(da: "Kun med status", en: "Only status"), statuses.joined(separator: ", "))])
      .filter { $0.1.saysSomething }
  }

  /// The round's name and whether it is open: `okt. 2017 (åben)`.
  package var roundAndState: String {
    round.map { "\($0.name) (\($0.state.word(language)))" } ?? ""
  }
}

extension Status {
  /// The face and the word; of not assessed only the word.
  package var label: Phrase {
    self == .none ? word : Phrase(verbatim: "\(face) ") + word
  }
}

extension [Gap] {
  /// `Kommentar mangler: hvorfor, konsekvenser`.
  package var missingExplanation: Phrase {
    Phrase(da: "Kommentar mangler: ", en: "Explanation missing: ") + phrase
  }
}
