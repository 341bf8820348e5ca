/// A change before it is known what the file holds.
struct Proposal {
  let edits: [Edit]
  /// Whether the answers that change are to be whole (rule 1).
  let isFinishing: Bool
  /// Who makes it, and when.
  let author: Signature
  /// Whether that is written on the answers that change; an inverse brings its own.
  let isSigning: Bool

  /// What a proposal comes to.
  struct Outcome {
    let plan: Plan
    /// Empty where everything already held.
    let edits: [Edit]
    let findings: [Finding]
  }

  /// What the proposal makes of a plan.
  ///
  /// - Parameters:
  ///   - plan: what the file holds.
  ///   - findings: what breaks a rule in it.
  ///   - path: the file's, for messages.
  /// - Returns: the plan it leads to, and what it did.
  /// - Throws: why it cannot be done.
  func outcome(
    on plan: Plan, with findings: [Finding], path: String
  ) throws(StoreError) -> Outcome {
    let applied: Applied
    do {
      applied = try plan.applying(edits, signature: isSigning ? author : nil)
        .resealing(what: plan)
    } catch {
      throw .notAPlan(path: path, error)
    }
    do {
      if !applied.refused.isEmpty {
        let change = ChangeInHand(
          from: plan, to: applied.plan, edits, by: author.by, on: author.at.day)
        try change.checkMayEdit(knowing: findings)
      }
    } catch {
      throw .refused(error)
    }
    guard applied.refused.isEmpty else {
      throw .conflict(applied.refused, plan.currentValues(of: applied.refused))
    }
    let after: [Finding]
    do {
      after = try plan.check(
        edits, after: applied.plan, knowing: findings, finishing: isFinishing, by: author)
    } catch {
      throw .refused(error)
    }
    guard applied.holdsWhatWasDone else { throw .misapplied(path: path) }
    return Outcome(plan: applied.plan, edits: applied.done, findings: after)
  }
}

extension Applied {
  /// Whether the plan that would be written holds, read back, the new value of every field that was
  /// edited.
  var holdsWhatWasDone: Bool {
    var seen: Set<Target> = []
    return done.reversed().allSatisfy { edit in
      guard case .field = edit.target, seen.insert(edit.target).inserted else { return true }
      return plan.value(of: edit.target) == edit.new
    }
  }
}
