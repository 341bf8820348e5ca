extension Plan {
  /// A plan that has a title, and what its statuses mean, and nothing to follow up yet; its id is
  /// made from the title.
  ///
  /// - Returns: the bytes of its file.
  package static func new(titled title: String, in language: Language) -> [UInt8] {
    let id = title.fileName
    var scale = ScaleWords()
    for status in Status.allCases {
      for axis in Axis.allCases {
        scale[status, axis] = Phrase.wording(of: status, axis)(language)
      }
    }
    scale.comment = Phrase.commentRule(language)
    let json = JSONText.object([
      ("format", JSONText.encode(Schema.format)), ("schema", Array("\(Schema.version)".utf8)),
      ("id", JSONText.encode(id.isEmpty ? "plan" : id)),
      ("language", JSONText.encode(language.rawValue)), ("title", JSONText.encode(title)),
      ("scale", scale.value.json),
    ])
    return ((try? JSONFormat.formatted(json, indent: [0x0A])) ?? json) + [0x0A]
  }
}

/// The scale of Strategiplan 2017, which a new plan begins with.
extension Phrase {
  fileprivate static func wording(of status: Status, _ axis: Axis) -> Phrase {
    switch (status, axis) {
    case (.none, _): .empty
    case (.green, .result):
      Phrase(da: "Resultatet ventes nået", en: "The result is expected to be reached")
    case (.green, .timeline):
      Phrase(da: "Tidsplanen ventes holdt", en: "The timeline is expected to be kept")
    case (.yellow, .result):
      Phrase(
        da: "Resultatet ventes for det meste nået (80 %)",
        en: "The result is expected to be mostly reached (80 %)")
    case (.yellow, .timeline):
      Phrase(
        da: "Tidsplanen ventes for det meste holdt (under 2 måneders forsinkelse)",
        en: "The timeline is expected to be mostly kept (less than 2 months' delay)")
    case (.red, .result):
      Phrase(da: "Resultatet ventes ikke nået", en: "The result is not expected to be reached")
    case (.red, .timeline):
      Phrase(da: "Tidsplanen ventes ikke holdt", en: "The timeline is not expected to be kept")
    }
  }

  fileprivate static let commentRule = Phrase(
    da: "Gul eller rød kræver en kort kommentar: hvorfor resultatet eller tidsplanen ikke holder, "
      + "hvad det betyder, og hvordan målet alligevel nås.",
    en: "Yellow or red requires a short comment: why the result or the timeline does not hold, "
      + "what it means, and how the goal is reached all the same.")
}
