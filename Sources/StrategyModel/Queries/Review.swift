/// How far the chief's review of an answer is.
package enum Review: Equatable, Sendable {
  /// There is nothing to review: the answer is not whole, or the goal is not to be answered.
  case nothing
  /// The answer is whole, and nobody has said anything of it.
  case awaiting
  /// The answer is as it was approved.
  case approved(Approval)
  /// It was approved and changed since.
  case changed(Approval)
  /// It was sent back and is as it was then.
  case returned(Approval)
  /// It was sent back and changed since.
  case answeredAnew(Approval)

  /// Whether a chief is to look at it.
  package var isAwaited: Bool {
    switch self {
    case .awaiting, .changed, .answeredAnew: true
    case .nothing, .approved, .returned: false
    }
  }

  package var isApproved: Bool { if case .approved = self { true } else { false } }
  package var isReturned: Bool { if case .returned = self { true } else { false } }

  /// What was said last; nil where nothing was.
  package var approval: Approval? {
    switch self {
    case .nothing, .awaiting: nil
    case .approved(let approval), .changed(let approval), .returned(let approval),
      .answeredAnew(let approval):
      approval
    }
  }

  /// Empty where there is nothing to say.
  package var word: Phrase {
    switch self {
    case .nothing: .empty
    case .awaiting: Phrase(da: "afventer godkendelse", en: "awaits approval")
    case .approved: Phrase(da: "godkendt", en: "approved")
    case .changed: Phrase(da: "ændret efter godkendelsen", en: "changed since the approval")
    case .returned: Phrase(da: "sendt tilbage", en: "returned")
    case .answeredAnew: Phrase(da: "besvaret igen", en: "answered anew")
    }
  }
}

extension Goal {
  /// How far the review of the goal's answer in a round is.
  package func review(in round: String) -> Review { state(in: round).review }
}

extension GoalState {
  /// How far the review of the answer is.
  var review: Review {
    guard let followUp, !hasEnded else { return .nothing }
    let isWhole = gaps.isEmpty
    guard let approval = followUp.approval else { return isWhole ? .awaiting : .nothing }
    let holds = approval.of == followUp.checksum
    return switch approval.state {
    case .returned where holds: .returned(approval)
    case _ where !isWhole: .nothing
    case .returned: .answeredAnew(approval)
    case .approved: holds ? .approved(approval) : .changed(approval)
    }
  }
}
