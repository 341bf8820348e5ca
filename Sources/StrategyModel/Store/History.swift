/// What was done to a plan, by whom and when: the file beside it, a JSON object a line.
package struct History: Sendable {
  /// A line of it.
  package struct Entry: Equatable, Sendable {
    /// Empty where another program changed the plan and nobody saw the plan before.
    package let edits: [Edit]
    /// When it was done; where another program did it, when that was noticed.
    package let at: Instant
    /// The login of who did it; nil where another program did.
    package let by: String?
    /// The machine on which it was done, or noticed.
    package let host: String
    /// The plan's bytes after it.
    package let result: Fingerprint
  }

  /// By the time they tell, the newest last; of one time in the order of the lines.
  ///
  /// A merge of two histories leaves the lines in another order.
  package let entries: [Entry]
  /// How many lines could not be read: cut off by a crash, or written by a newer program.
  package let skipped: Int

  /// Reads the history of a plan; one that has none yet is empty.
  ///
  /// - Parameters:
  ///   - plan: the plan's file.
  ///   - work: what tells how far it is.
  /// - Throws: why the history cannot be read; `stopped` where the user did not want to wait.
  package init(of plan: PlanFile, for work: Work = Work(.history)) throws(StoreError) {
    do {
      self.init(try plan.history.read(.history, for: work), for: work)
    } catch {
      guard case .notFound = error else { throw error }
      self.init([])
    }
    if work.isStopped { throw .stopped(work.task) }
  }

  /// Reads a history's bytes; never fails, but has not all of them where the work is stopped.
  package init(_ bytes: [UInt8], for work: Work? = nil) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What stands after the last line break is nothing, or a line that was cut off.
    let torn = lines.popLast().map { !$0.isEmpty } ?? false
    let written = lines.filter { !$0.isEmpty }
    var entries: [Entry] = []
    for line in written {
      if let entry = Entry(line: Array(line)) { entries.append(entry) }
      if work?.advance(by: 2 * (line.count + 1)) == false { break }
    }
    self.entries = entries.sorted { $0.at.text < $1.at.text }
    skipped = written.count - entries.count + (torn ? 1 : 0)
  }

  /// What was done to a goal and its answers: each entry with those edits alone.
  package func entries(ofGoal id: String) -> [Entry] {
    entries.compactMap { entry in
      let edits = entry.edits.filter { edit in
        switch edit.target.node {
        case .goal(let goal), .followUp(let goal, _): goal == id
        default: false
        }
      }
      guard !edits.isEmpty else { return nil }
      return Entry(
        edits: edits, at: entry.at, by: entry.by, host: entry.host, result: entry.result)
    }
  }
}

extension History.Entry {
  /// A change of this program's, on this machine.
  init(_ edits: [Edit], _ signature: Signature, leadingTo plan: Plan) {
    self.init(
      edits: edits, at: signature.at, by: signature.by, host: Machine.name,
      result: Fingerprint(of: plan.bytes))
  }

  /// What another program did to the plan, noticed now and here: the edits from the plan before,
  /// where that is known.
  init(outside plan: Plan, since before: Plan?, noticed at: Instant) {
    self.init(
      edits: before?.edits(to: plan) ?? [], at: at, by: nil, host: Machine.name,
      result: Fingerprint(of: plan.bytes))
  }
}

extension Plan {
  /// What brings an old value of a field back, or a node that was taken out.
  ///
  /// - Parameter edit: an edit of the past; its old value is what comes back.
  /// - Returns: the edit from what stands there now; none where that is the old value already, or
  ///   the node stands elsewhere now.
  package func restoring(_ edit: Edit) -> [Edit] {
    let now = value(of: edit.target)
    guard now != edit.old else { return [] }
    if case .node = edit.target, now != .nothing { return [] }
    return [Edit(edit.target, from: now, to: edit.old)]
  }

  /// The same for an account: what others approved comes back unapproved with an answer that was
  /// taken out, for they did not approve it now.
  package func restoring(_ edit: Edit, by login: String) -> [Edit] {
    let edits = restoring(edit)
    guard case .node(.followUp(let goal, let round)) = edit.target, !edits.isEmpty, !login.isEmpty,
      let after = try? applying(edits).plan,
      let approval = after.goal(goal)?.followUp(in: round)?.approval, approval.by != login
    else { return edits }
    return edits + [after.set(.approval, of: edit.target.node, to: .nothing)]
  }
}
