import StrategyModel

extension Approval {
  /// Who said what, and why: `sendt tilbage af Bo Chef: Tallene mangler`.
  func told(in plan: Plan) -> Phrase { told(in: plan, when: .empty) }

  fileprivate func told(in plan: Plan, when: Phrase) -> Phrase {
    phrase(plan.name(ofLogin:)) + when
      + (remark.isEmpty ? .empty : Phrase(verbatim: ": \(remark)"))
  }
}

extension Review {
  /// How far the review is, who said what, and when: `ændret efter godkendelsen (godkendt af Bo
  /// Chef, 12-10-2017 10:00)`.
  func told(_ context: Context) -> String {
    guard let approval else { return word(context.language) }
    let when = approval.at.map { Phrase(verbatim: ", ") + context.localTime($0) } ?? .empty
    let told = approval.told(in: context.plan, when: when)
    switch self {
    case .approved, .returned: return told(context.language)
    case .nothing, .awaiting, .changed, .answeredAnew:
      return (word + Phrase(verbatim: " (") + told + Phrase(verbatim: ")"))(context.language)
    }
  }

  /// As short as a column of a list.
  var short: Phrase {
    switch self {
    case .awaiting: Phrase(da: "afventer", en: "awaits")
    case .changed: Phrase(da: "ændret siden", en: "changed since")
    case .nothing, .approved, .returned, .answeredAnew: word
    }
  }
}
