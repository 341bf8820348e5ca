/// A plan in its file: the one way in which a plan changes.
package struct PlanStore: Sendable {
  package let file: PlanFile
  /// The plan as it was last read or saved.
  package private(set) var plan: Plan { didSet { knownFindings = nil } }
  /// The plan as it was last opened or saved: what another program changes is told from it.
  private var known: Plan
  private var knownFindings: [Finding]?
  private var hasToldOfNoLock = false

  /// - Parameters:
  ///   - path: the plan's file; links are followed.
  ///   - work: what tells how far it is.
  /// - Throws: why it cannot be read, or is no plan; `stopped` where the user did not want to wait.
  package init(opening path: String, for work: Work = Work(.reading)) throws(StoreError) {
    file = try PlanFile(path)
    plan = try Self.plan(file.read(.reading, for: work), in: file, work)
    known = plan
  }

  private static func plan(
    _ bytes: [UInt8], in file: PlanFile, _ work: Work
  ) throws(StoreError) -> Plan {
    do {
      return try Plan(bytes, for: work)
    } catch {
      throw work.isStopped ? .stopped(work.task) : .notAPlan(path: file.path, error)
    }
  }

  /// What breaks a rule in the plan; looked for once in each state of it.
  package mutating func findings() -> [Finding] {
    let findings = knownFindings ?? plan.findings
    knownFindings = findings
    return findings
  }

  /// Takes over what somebody else saved.
  ///
  /// - Parameter work: what tells how far it is.
  /// - Returns: whether the plan is another one now.
  /// - Throws: why the file cannot be read, or is no plan; the plan is as it was.
  @discardableResult
  package mutating func refresh(for work: Work = Work(.reading)) throws(StoreError) -> Bool {
    let bytes: [UInt8]
    do {
      bytes = try file.read(.reading, for: work)
    } catch {
      if case .notFound(let path) = error { throw .gone(path: path) }
      throw error
    }
    guard bytes != plan.bytes else { return false }
    plan = try Self.plan(bytes, in: file, work)
    return true
  }

  /// Saves a change to what is in the file now.
  ///
  /// - Parameters:
  ///   - edits: what is to be done; where it already holds, nothing is written.
  ///   - finishing: whether the answers that change are to be whole (rule 1).
  ///   - signature: who and when.
  ///   - signing: whether the signature is written on the answers that change; an inverse brings
  ///     their own.
  ///   - work: what tells how far it is; it can be stopped until the file is replaced.
  /// - Returns: what was done.
  /// - Throws: why nothing was saved. `plan` is then what the file holds, where it could be read.
  package mutating func commit(
    _ edits: [Edit], finishing: Bool = false, signature: Signature, signing: Bool = true,
    for work: Work = Work(.saving)
  ) throws(StoreError) -> Commit {
    let proposal = Proposal(
      edits: edits, isFinishing: finishing, author: signature, isSigning: signing)
    var outcome = try outcome(of: proposal, work)
    guard !outcome.edits.isEmpty else { return Commit(edits: []) }
    if let reason = file.whyReadOnly { throw reason }
    let folder = try file.openFolder()
    defer { folder.close() }
    let lock = try FileLock(of: file, in: folder, for: work)
    defer { lock.release() }
    work.begin(.saving)
    if lock.isHeld { file.removeLitter(in: folder) }
    for _ in 0..<5 {
      let replacement = try file.replace(
        plan.bytes, with: outcome.plan.bytes, in: folder, isLocked: lock.isHeld, for: work)
      if case .done(let isConfirmed) = replacement {
        let entry = History.Entry(outcome.edits, signature, leadingTo: outcome.plan)
        let fault = HistoryLog(of: file, in: folder, isLocked: lock.isHeld)
          .append(entry, after: plan, known: known)
        return take(outcome, isConfirmed, lacksLock: !lock.isHeld, fault)
      }
      outcome = try self.outcome(of: proposal, work)
      guard !outcome.edits.isEmpty else { return Commit(edits: []) }
    }
    throw .busy(path: file.path)
  }

  /// What a change comes to on what is in the file now.
  private mutating func outcome(
    of proposal: Proposal, _ work: Work
  ) throws(StoreError) -> Proposal.Outcome {
    try refresh(for: work)
    return try proposal.outcome(on: plan, with: findings(), path: file.path)
  }

  /// Goes on from what was saved.
  private mutating func take(
    _ outcome: Proposal.Outcome, _ isConfirmed: Bool, lacksLock: Bool, _ fault: HistoryFault?
  ) -> Commit {
    plan = outcome.plan
    known = plan
    knownFindings = outcome.findings
    defer { hasToldOfNoLock = hasToldOfNoLock || lacksLock }
    return Commit(
      edits: outcome.edits, isConfirmed: isConfirmed, lacksLock: lacksLock && !hasToldOfNoLock,
      historyFault: fault)
  }
}
