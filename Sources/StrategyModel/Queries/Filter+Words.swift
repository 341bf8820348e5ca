extension Filter.Criterion {
  /// `CKO`, `rød`, `mangler`.
  package var word: Phrase {
    switch self {
    case .centre(""): Phrase(da: "intet center", en: "no centre")
    case .centre(let name), .chief(let name): Phrase(verbatim: name)
    case .status(let status): status.word
    case .missing: Progress.missing.word
    case .unfinished: Progress.unfinished.word
    case .changed: Phrase(da: "ændret siden sidst", en: "changed since last")
    case .returned: Phrase(da: "sendt tilbage", en: "returned")
    }
  }

  /// The word, and before it what it is a name of: `Center: CKO`.
  package var label: Phrase {
    switch self {
    case .centre: Field.centre.word.capitalised + Phrase(verbatim: ": ") + word
    case .chief: Field.chief.word.capitalised + Phrase(verbatim: ": ") + word
    default: word
    }
  }
}

extension Filter.Order {
  package var word: Phrase {
    switch self {
    case .plan: Phrase(da: "som i planen", en: "as in the plan")
    case .status: Phrase(da: "efter status", en: "by status")
    case .centre: Phrase(da: "efter center", en: "by centre")
    case .deadline: Phrase(da: "efter slutdato", en: "by end date")
    }
  }

  /// The word, and before it what it is.
  package var label: Phrase { Phrase(da: "Rækkefølge: ", en: "Order: ") + word }
}

extension Sieve {
  /// Which criteria hide how many goals (`Ingen mål: "rød" skjuler 6, "CKO" skjuler 4.`), where no
  /// goal is left.
  package func culprits(in whole: Outline) -> Phrase {
    let culprits = hidden(in: whole).filter { $0.goals > 0 }.map { kind in
      let words = kind.criteria.map { Phrase(verbatim: "\"") + $0.word + Phrase(verbatim: "\"") }
      return words.joined(separator: " / ")
        + Phrase(da: " skjuler \(kind.goals)", en: " hides \(kind.goals)")
    }
    return Phrase(da: "Ingen mål: ", en: "No goals: ") + culprits.joined(separator: ", ")
      + Phrase(verbatim: ".")
  }
}
