/// A goal's answer in a round.
package struct FollowUp: Sendable {
  let plan: Plan
  let index: Int

  /// The id of the round.
  package var round: String { plan.text(.round, of: index) }
  package var result: Status { status(.result) }
  package var timeline: Status { status(.timeline) }
  package var text: String { plan.text(.text, of: index) }
  package var why: String { plan.text(.why, of: index) }
  package var consequences: String { plan.text(.consequences, of: index) }
  package var recovery: String { plan.text(.recovery, of: index) }
  /// Why the goal is not followed up in this round; empty where it is.
  package var notThisRound: String { plan.text(.notThisRound, of: index) }
  /// The login of who last changed it.
  package var by: String { plan.text(.by, of: index) }
  /// When it was last changed; nil where the file does not say.
  package var at: Instant? { Instant(plan.text(.at, of: index)) }

  /// What is entered, apart from where it stands in the file.
  package var answer: Answer {
    Answer(
      result: result, timeline: timeline, text: text, why: why, consequences: consequences,
      recovery: recovery)
  }

  /// A status that the program does not know counts as none: it is a finding, not a colour.
  private func status(_ key: Field) -> Status {
    Status(rawValue: plan.text(key, of: index)) ?? .none
  }
}
