extension Rule {
  static let dates = Rule(
    "dates",
    Phrase(da: "En dato findes i kalenderen.", en: "A date is one of the calendar."),
    field: { value in
      switch value.content {
      case .day where Day(value.text) == nil: .badDay(value.text)
      case .instant where Instant(value.text) == nil: .badInstant(value.text)
      default: nil
      }
    })
}
