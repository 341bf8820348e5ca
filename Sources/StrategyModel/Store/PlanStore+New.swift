extension PlanStore {
  /// Makes the file of a plan that has a title and nothing else yet.
  package static func makePlan(
    at path: String, titled title: String, in language: Language
  ) throws(StoreError) -> Commit {
    try makePlan(at: path, Plan.new(titled: title, in: language))
  }

  /// Makes the file of a new plan; nothing is written over.
  ///
  /// - Parameters:
  ///   - path: where it is to be.
  ///   - bytes: the new plan's.
  /// - Returns: what the user should know though the plan is there.
  /// - Throws: why there is no new plan.
  package static func makePlan(
    at path: String, _ bytes: [UInt8]
  ) throws(StoreError) -> Commit {
    do {
      let isConfirmed = try NewFile(path).write(bytes, replacing: false)
      return Commit(edits: [], isConfirmed: isConfirmed)
    } catch {
      if error.isThere { throw .exists(path: path) }
      throw error.isOfDisk
        ? .writeFailed(path: path, error.fault) : .unwritable(path: path, error.fault)
    }
  }
}
