extension PlanStore {
  /// Merges into the file what others did to the plan since a base.
  ///
  /// No lock is left beside the file, which may be a temporary one of git's: that nobody else's
  /// save is written over is compared just before it is replaced.
  ///
  /// - Parameters:
  ///   - theirs: the plan whose changes come in.
  ///   - base: what both sides began with; nil where nobody knows.
  ///   - work: what tells how far it is; it can be stopped until the file is replaced.
  /// - Returns: what came of it, and how it was saved.
  /// - Throws: why the file is as it was.
  package mutating func merge(
    _ theirs: Plan, since base: Plan?, for work: Work = Work(.saving)
  ) throws(StoreError) -> (merged: Merged, commit: Commit) {
    let folder = try file.openFolder()
    defer { folder.close() }
    for _ in 0..<5 {
      try refresh(for: work)
      let merged: Merged
      do {
        merged = try Plan.merge(base: base, ours: plan, theirs: theirs)
      } catch {
        throw .notAPlan(path: file.path, error)
      }
      guard merged.plan != plan else { return (merged, Commit(edits: [])) }
      if let reason = file.whyReadOnly { throw reason }
      let replacement = try file.replace(
        plan.bytes, with: merged.plan.bytes, in: folder, isLocked: false, for: work)
      if case .done(let isConfirmed) = replacement {
        return (merged, Commit(edits: merged.edits, isConfirmed: isConfirmed))
      }
    }
    throw .busy(path: file.path)
  }
}
