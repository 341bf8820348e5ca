extension PlanStore {
  /// Makes the file of a new plan; nothing is written over.
  ///
  /// - Parameters:
  ///   - path: where it is to be.
  ///   - title: of the plan; says something.
  ///   - language: of the plan.
  /// - Returns: what the user should know though the plan is there.
  /// - Throws: why there is no new plan.
  package static func makePlan(
    at path: String, titled title: String, in language: Language
  ) throws(StoreError) -> Commit {
    do {
      let isConfirmed = try NewFile(path).write(
        Plan.new(titled: title, in: language), replacing: false)
      return Commit(edits: [], isConfirmed: isConfirmed)
    } catch {
      if error.isThere { throw .exists(path: path) }
      throw error.isOfDisk
        ? .writeFailed(path: path, error.fault) : .unwritable(path: path, error.fault)
    }
  }
}
