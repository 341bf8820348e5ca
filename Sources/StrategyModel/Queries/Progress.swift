/// How far a goal is in a round.
package enum Progress: CaseIterable, Sendable {
  case answered
  /// An axis is yellow or red and the explanation has gaps; counted as missing too.
  case unfinished
  case missing
  /// Not to be answered: the goal has ended, or is not followed up in this round.
  case exempt

  package var word: Phrase {
    switch self {
    case .answered: Phrase(da: "besvaret", en: "answered")
    case .unfinished: Phrase(da: "ufærdig", en: "unfinished")
    case .missing: Phrase(da: "mangler", en: "missing")
    case .exempt: Phrase(da: "følges ikke op", en: "not followed up")
    }
  }
}
