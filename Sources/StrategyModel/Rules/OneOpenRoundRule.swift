extension Rule {
  static let oneOpenRound = Rule(
    "one-open-round",
    Phrase(da: "Højst én runde er åben.", en: "At most one round is open."),
    whole: { plan in
      plan.rounds.filter { $0.state == .open }.dropFirst().map {
        Finding(target: .field(.state, of: .round($0.id)), reason: .secondOpenRound)
      }
    })
}
