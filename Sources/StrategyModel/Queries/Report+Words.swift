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
      (.centre, options.centre ?? ""), (.seal, round?.sealWords(language) ?? ""),
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

extension Round {
  /// The beginning of the seal, and whether it is broken; empty where there is none.
  fileprivate func sealWords(_ language: Language) -> String {
    guard state == .closed, let seal else { return "" }
    let beginning = String(seal.whole.prefix(23))
    guard case .broken(let goals) = sealState else { return beginning }
    let numbers = goals.isEmpty ? "" : ": " + goals.joined(separator: ", ")
    let broken = Phrase(da: " (ændret siden\(numbers))", en: " (changed since\(numbers))")
    return beginning + broken(language)
  }
}

extension Report.Chapter {
  /// What a chief said of the answer, and whether that still holds; nil where nobody said anything.
  package var reviewLine: Phrase? {
    let review = goal.review(in: round.id)
    guard let approval = review.approval else { return nil }
    let words = approval.phrase(in: goal.plan)
    switch review {
    case .changed, .answeredAnew:
      return (review.word + Phrase(verbatim: " (") + words + Phrase(verbatim: ")")).capitalised
    case .nothing, .awaiting, .approved, .returned: return words.capitalised
    }
  }

  /// What was corrected since the round was closed, a correction each.
  package var correctionLines: [Phrase] {
    followUp.corrections.map { $0.correction(in: goal.plan) }
  }
}

extension Approval {
  /// `godkendt af Bo Chef, 13-10-2030: remark`.
  package func phrase(in plan: Plan) -> Phrase {
    let name = plan.name(ofLogin: by)
    let who =
      onBehalf.isEmpty
      ? Phrase(da: " af \(name)", en: " by \(name)")
      : Phrase(
        da: " på vegne af \(onBehalf), skrevet af \(name)",
        en: " on behalf of \(onBehalf), written by \(name)")
    let day = at.map { Phrase(verbatim: ", ") + $0.day.phrase } ?? .empty
    let remark = remark.saysSomething ? Phrase(verbatim: ": \(remark)") : .empty
    return state.word + who + day + remark
  }
}

extension Record {
  /// `Rettet 13-10-2030 af Ida: tekst, før "…". reason`.
  fileprivate func correction(in plan: Plan) -> Phrase {
    let name = plan.name(ofLogin: self[.by])
    let day = signature.map { $0.at.day.phrase + Phrase(verbatim: " ") } ?? .empty
    let field = Field(name: self[.field].utf8) ?? .text
    let was = Value.written(self[.was]).phrase(
      of: .field(field, of: .followUp(goal: "", round: "")))
    return Phrase(da: "Rettet ", en: "Corrected ") + day
      + Phrase(da: "af \(name): ", en: "by \(name): ") + field.word
      + Phrase(da: ", før ", en: ", was ") + was + Phrase(verbatim: ". \(self[.reason])")
  }
}
