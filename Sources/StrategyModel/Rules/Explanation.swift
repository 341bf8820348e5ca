/// What a goal still lacks before it is answered.
package enum Gap: CaseIterable, Sendable {
  case result, timeline, why, consequences, recovery

  /// The three parts of the explanation.
  package static let explanation: [Gap] = [.why, .consequences, .recovery]

  package var isPartOfExplanation: Bool { Self.explanation.contains(self) }

  package var field: Field {
    switch self {
    case .result: .result
    case .timeline: .timeline
    case .why: .why
    case .consequences: .consequences
    case .recovery: .recovery
    }
  }

  package var word: Phrase {
    switch self {
    case .result: Axis.result.word
    case .timeline: Axis.timeline.word
    case .why: Phrase(da: "hvorfor", en: "why")
    case .consequences: Phrase(da: "konsekvenser", en: "consequences")
    case .recovery: Phrase(da: "tilbage på sporet", en: "recovery")
    }
  }
}

extension [Gap] {
  /// The gaps as words in a row.
  package var phrase: Phrase {
    dropFirst().reduce(first?.word ?? Phrase(verbatim: "")) { list, gap in
      list + Phrase(verbatim: ", ") + gap.word
    }
  }
}

extension Answer {
  /// The parts of the explanation that yellow or red needs and that are not there (rule 1).
  package var explanationGaps: [Gap] {
    guard needsExplanation else { return [] }
    return Gap.explanation.filter { !self[text: $0.field].saysSomething }
  }

  /// Everything that is lacking, in the order of the form.
  package var gaps: [Gap] {
    Axis.allCases.filter { self[$0] == .none }.map(\.gap) + explanationGaps
  }
}

extension String {
  /// Whether there is anything to read: white space and invisible characters are no text (rule 1).
  package var saysSomething: Bool {
    unicodeScalars.contains { scalar in
      let properties = scalar.properties
      guard !properties.isWhitespace, !properties.isDefaultIgnorableCodePoint else { return false }
      switch properties.generalCategory {
      case .control, .format, .unassigned, .privateUse, .nonspacingMark, .enclosingMark:
        return false
      default: return scalar != "\u{2800}"
      }
    }
  }
}
