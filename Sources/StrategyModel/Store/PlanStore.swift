/// A plan in its file: the one way in which a plan changes.
package struct PlanStore: Sendable {
  package let file: PlanFile
  /// The plan as it was last read or saved.
  package private(set) var plan: Plan

  /// - Parameter path: the plan's file; links are followed.
  /// - Throws: why it cannot be read, or is no plan.
  package init(opening path: String) throws(StoreError) {
    file = try PlanFile(path)
    plan = try Self.read(file)
  }

  private static func read(_ file: PlanFile) throws(StoreError) -> Plan {
    let bytes = try file.read()
    do {
      return try Plan(bytes)
    } catch {
      throw .notAPlan(path: file.path, error)
    }
  }

  /// Reads the file anew, where it is another than before.
  ///
  /// - Throws: why it cannot be read, or is no plan now; `plan` is then the one that was read last.
  package mutating func refresh() throws(StoreError) {
    let bytes = try file.read()
    guard bytes != plan.bytes else { return }
    do {
      plan = try Plan(bytes)
    } catch {
      throw .notAPlan(path: file.path, error)
    }
  }

  /// Saves a change to what is in the file now.
  ///
  /// - Parameters:
  ///   - edits: what is to be done; where it already holds, nothing is written.
  ///   - finishing: whether the answers that change are to be whole (rule 1).
  ///   - signature: who and when; nil where the edits bring their own, as an inverse does.
  /// - Returns: what was done.
  /// - Throws: why nothing was saved. `plan` is then what the file holds, where it could be read.
  package mutating func commit(
    _ edits: [Edit], finishing: Bool = false, signature: Signature?
  ) throws(StoreError) -> Commit {
    try refresh()
    let applied = try apply(edits, signature: signature)
    do {
      try plan.check(edits, after: applied.plan, finishing: finishing)
    } catch {
      throw .refused(error)
    }
    guard !applied.done.isEmpty else { return Commit(edits: [], isConfirmed: true) }
    let isConfirmed = try file.replace(with: applied.plan.bytes)
    plan = applied.plan
    return Commit(edits: applied.done, isConfirmed: isConfirmed)
  }

  private func apply(_ edits: [Edit], signature: Signature?) throws(StoreError) -> Applied {
    let applied: Applied
    do {
      applied = try plan.applying(edits, signature: signature)
    } catch {
      throw .notAPlan(path: file.path, error)
    }
    guard applied.refused.isEmpty else {
      throw .conflict(applied.refused, plan.currentValues(of: applied.refused))
    }
    return applied
  }
}

/// What saving a change did.
package struct Commit: Sendable {
  /// The edits that took place, signatures included; empty where everything already held.
  package let edits: [Edit]
  /// Whether the disk confirmed that it would survive a power cut.
  package let isConfirmed: Bool
}
