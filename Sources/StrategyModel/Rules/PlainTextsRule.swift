extension Rule {
  /// The scanner has already noted which strings hold control characters.
  static let plainTexts = Rule(
    "plain-texts",
    Phrase(
      da: "Tekster indeholder ingen andre styretegn end linjeskift.",
      en: "Texts hold no control characters but line breaks."),
    field: { value in
      value.plan.tape[value.entry].hasControls ? .controlCharacters : nil
    })
}
