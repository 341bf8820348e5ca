extension Edit {
  /// The edits that turn one answer of a goal into another.
  ///
  /// - Parameters:
  ///   - old: what one saw.
  ///   - new: what it should be.
  ///   - goal: the goal's id.
  ///   - round: the round's id.
  /// - Returns: an edit for each field that differs, in the order of the form.
  package static func edits(
    from old: Answer, to new: Answer, goal: String, round: String
  ) -> [Edit] {
    let node = Node.followUp(goal: goal, round: round)
    let statuses: [Edit] = Axis.allCases.map { axis in
      Edit(
        .field(axis.field, of: node), from: .written(old[axis]), to: .written(new[axis]))
    }
    let texts: [Edit] = Answer.texts.map { key in
      Edit(
        .field(key, of: node), from: .written(old[text: key]), to: .written(new[text: key]))
    }
    return (statuses + texts).filter { $0.old != $0.new }
  }
}
