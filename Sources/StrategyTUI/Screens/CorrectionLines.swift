import StrategyModel

extension FollowUp {
  /// What was corrected since the round was closed, a line or more each: the field, what it was,
  /// who, when and why.
  func correctionTexts(_ context: Context) -> [String] {
    corrections.map { correction in
      let field = FollowUp.correctable.first { $0.name == correction[.field] } ?? .text
      let target = Target.field(field, of: .followUp(goal: "", round: round))
      let was = Value.written(correction[.was]).phrase(of: target)
      let when = correction.signature.map { context.localTime($0.at) }
      let who = context.plan.name(of: correction[.by])
      let head = [Phrase.corrected, when, who.isEmpty ? nil : .by + Phrase(verbatim: who)]
        .compactMap(\.self).joined(separator: " ")
      let text =
        head + Phrase(verbatim: ": ") + field.word + .was + was
        + .because + Phrase(verbatim: correction[.reason])
      return text(context.language)
    }
  }
}

extension Phrase {
  fileprivate static let corrected = Phrase(da: "Rettet", en: "Corrected")
  fileprivate static let was = Phrase(da: " var ", en: " was ")
  fileprivate static let because = Phrase(da: ". Begrundelse: ", en: ". Reason: ")
}
