/// How it goes on one axis of a follow-up.
///
/// `none` is *not assessed*: never shown or counted as a colour.
package enum Status: String, CaseIterable, Sendable {
  case none
  case green
  case yellow
  case red

  /// Whether the status needs a whole explanation (rule 1 of the product).
  package var needsExplanation: Bool { self == .yellow || self == .red }

  /// Three ASCII characters that look the same in every terminal.
  package var face: String {
    switch self {
    case .none: " ? "
    case .green: ":-)"
    case .yellow: ":-|"
    case .red: ":-("
    }
  }

  /// The status as a word, never shortened: Danish *grøn* and *gul* share their letter.
  package var word: Phrase {
    switch self {
    case .none: Phrase(da: "ikke vurderet", en: "not assessed")
    case .green: Phrase(da: "grøn", en: "green")
    case .yellow: Phrase(da: "gul", en: "yellow")
    case .red: Phrase(da: "rød", en: "red")
    }
  }

  /// A status by its word in any language, or `ingen`, whatever the case.
  package init?(named word: String) {
    let word = word.lowercased()
    let status = Status.allCases.first { status in
      status.rawValue == word || Language.allCases.contains { status.word($0) == word }
    }
    guard let status = status ?? (word == "ingen" ? Status.none : nil) else { return nil }
    self = status
  }
}

/// One of the two things that a follow-up gives a status of its own.
package enum Axis: CaseIterable, Sendable {
  case result
  case timeline

  /// The field of a follow-up that holds the status.
  package var field: Field {
    switch self {
    case .result: .result
    case .timeline: .timeline
    }
  }

  /// What is lacking while there is no status.
  package var gap: Gap {
    switch self {
    case .result: .result
    case .timeline: .timeline
    }
  }

  package var word: Phrase {
    switch self {
    case .result: Phrase(da: "resultat", en: "result")
    case .timeline: Phrase(da: "tidsplan", en: "timeline")
    }
  }
}
