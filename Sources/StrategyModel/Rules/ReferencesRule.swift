extension Rule {
  static let references = Rule(
    "references",
    Phrase(
      da: "Hvert center og hver runde, der henvises til, findes i planen.",
      en: "Every centre and round that is referred to exists in the plan."),
    field: { value in
      switch value.content {
      case .centre where value.plan.index.find(.centre(code: value.text)) == nil:
        .unknownCentre(value.text)
      case .round where value.plan.index.find(.round(value.text)) == nil:
        .unknownRound(value.text)
      default: nil
      }
    })
}
