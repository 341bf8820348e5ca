extension Rule {
  static let knownWords = Rule(
    "known-words",
    Phrase(
      da: "En status, en rundes tilstand og en rolle er et af de ord, formatet kender.",
      en: "A status, a round's state and a role are one of the words that the format knows."),
    field: { value in
      guard case .word(let words) = value.content, !words.contains(value.text) else { return nil }
      return .unknownWord(value.text, allowed: words)
    })
}
