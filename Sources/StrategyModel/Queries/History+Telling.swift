extension History.Entry {
  /// Who did it.
  package var who: Phrase {
    by.map(Phrase.init(verbatim:)) ?? Phrase(da: "uden for historikken", en: "outside the history")
  }

  /// Who did it and where: `ida (pc12)`.
  package var author: Phrase {
    host.isEmpty ? who : who + Phrase(verbatim: " (\(host))")
  }
}

extension History {
  /// What the reader should know of lines that could not be read; nil where there are none.
  package var remark: Phrase? {
    guard skipped > 0 else { return nil }
    return Phrase(
      da: "\(skipped) af historikkens linjer kan ikke læses og er sprunget over.",
      en: "\(skipped) of the history's lines cannot be read and are left out.")
  }
}

extension Plan {
  /// An edit of the past: `4.1.1, okt. 2017, resultat: ikke vurderet → grøn`.
  package func story(of edit: Edit) -> Phrase {
    if let settlement = settlement(in: edit, naming: label(of:)) { return settlement }
    let place = label(of: edit.target) + Phrase(verbatim: ": ")
    if case .node = edit.target { return place + edit.happening(name(ofLogin:)) }
    return place + edit.old.phrase(of: edit.target) + Phrase(verbatim: " → ")
      + edit.new.phrase(of: edit.target)
  }
}
