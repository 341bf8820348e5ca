extension Plan {
  /// A plan that has a title, and what its statuses mean, and nothing to follow up yet; its id is
  /// made from the title.
  ///
  /// - Returns: the bytes of its file.
  package static func new(titled title: String, in language: Language) -> [UInt8] {
    let id = title.fileName
    let scale = [Status.green, .yellow, .red].map { status in
      let words = Axis.allCases.map { axis in
        (axis.field.name, text(Phrase.wording(of: status, axis)(language)))
      }
      return (status.rawValue, object(words, indent: 2))
    }
    let comment = ("comment", text(Phrase.commentRule(language)))
    let members = [
      ("format", text(Schema.format)), ("schema", "\(Schema.version)"),
      ("id", text(id.isEmpty ? "plan" : id)), ("language", text(language.rawValue)),
      ("title", text(title)), ("scale", object(scale + [comment], indent: 1)),
    ]
    return Array((object(members, indent: 0) + "\n").utf8)
  }

  private static func text(_ text: String) -> String {
    String(decoding: JSONText.encode(text), as: UTF8.self)
  }

  private static func object(_ members: [(String, String)], indent: Int) -> String {
    let margin = String(repeating: "  ", count: indent)
    let lines = members.map { "\(margin)  \(text($0)): \($1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n\(margin)}"
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
