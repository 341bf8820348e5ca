/// A change before it is saved: what the rules about changes look at.
struct ChangeInHand {
  let before: Plan
  let after: Plan
  let standing: Standing
  /// When it is made.
  let day: Day

  /// The nodes that the edits are about, each once, in their order.
  let nodes: [Node]
  private let editsByNode: [Node: [Edit]]

  init(from before: Plan, to after: Plan, _ edits: [Edit], by login: String, on day: Day) {
    self.before = before
    self.after = after
    standing = before.standing(of: login, on: day)
    self.day = day
    var seen: Set<Node> = []
    nodes = edits.map(\.target.node).filter { seen.insert($0).inserted }
    editsByNode = Dictionary(grouping: edits, by: \.target.node)
  }

  func edits(of node: Node) -> [Edit] { editsByNode[node, default: []] }

  /// Whether a round was closed and stays so: then its answers are only corrected.
  func isSealed(_ round: String) -> Bool {
    guard let old = before.round(round), old.state == .closed else { return false }
    return after.round(round)?.reopened.count ?? 0 <= old.reopened.count
  }

  /// Refuses what a rule about changes forbids, rights apart: the first one that says no.
  func check() throws(Refusal) {
    // What is said of a goal that is to go comes before what is said of its answers.
    for case .goal(let id) in nodes { try checkGoal(id) }
    for node in nodes {
      switch node {
      case .followUp(let goal, let round): try checkFollowUp(of: goal, in: round)
      case .round(let id): try checkRound(id)
      case .centre(let code): try checkCentre(code)
      case .plan, .person, .theme, .focusArea, .goal: break
      }
    }
    try checkCaseworkers()
  }

  /// The last caseworker stays (rule 3), and not only until some day.
  private func checkCaseworkers() throws(Refusal) {
    guard nodes.contains(where: { $0.kind == .person }) else { return }
    let (old, new) = (before.people, after.people)
    guard !(old.isEmpty && new.isEmpty) else { return }
    let stays = { (person: Person) in person.role == .caseworker && person.left == nil }
    let isKept = new.contains(where: stays) || !old.isEmpty && !old.contains(where: stays)
    let works = { (person: Person) in person.role == .caseworker && person.isHere(on: day) }
    guard isKept, new.contains(where: works) else { throw .lastCaseworker }
  }

  /// A centre that is referred to stays (rule 5).
  private func checkCentre(_ code: String) throws(Refusal) {
    guard before.centre(code) != nil, after.centre(code) == nil else { return }
    let goals = after.goals.filter { $0.centre == code }.map(\.number)
    let people = after.people.filter { $0.centres.contains(code) }.map(\.login)
    guard goals.isEmpty, people.isEmpty else { throw .referredTo(code, by: goals + people) }
  }
}

extension ChangeInHand {
  /// A goal that was answered in a closed round stays; a deadline moves, and a goal is dropped,
  /// with a reason.
  fileprivate func checkGoal(_ id: String) throws(Refusal) {
    guard let old = before.goal(id) else { return }
    guard let new = after.goal(id) else {
      let closed = old.followUps.compactMap { before.round($0.round) }
        .filter { $0.state == .closed }
      guard closed.isEmpty else {
        throw .answeredBefore(goal: old.number, rounds: closed.map(\.name))
      }
      return
    }
    if !old.movesDeadline(to: new), !new.movesDeadline(to: old) {
      throw .reasonMissing(.movingDeadline(goal: old.number))
    }
    let finished = after.record(.finished, of: new.index)
    if let finished, new.end == .dropped, !finished[.reason].saysSomething,
      finished != before.record(.finished, of: old.index)
    {
      throw .reasonMissing(.dropping(goal: new.number))
    }
  }
}

extension Goal {
  /// Whether the deadline of another state of the goal follows from this one's with what is kept
  /// of it: the first is set freely, each later one is recorded with a reason.
  fileprivate func movesDeadline(to new: Goal) -> Bool {
    let (old, now) = (plan.text(.deadline, of: index), new.plan.text(.deadline, of: new.index))
    let (before, after) = (plan.records(.moved, of: index), new.plan.records(.moved, of: new.index))
    guard after.starts(with: before) else { return false }
    let moves = after.dropFirst(before.count)
    guard let first = moves.first, let last = moves.last else { return old == now || old.isEmpty }
    return (old.isEmpty || first[.from] == old) && last[.to] == now
      && zip(moves, moves.dropFirst()).allSatisfy { $0[.to] == $1[.from] }
      && moves.allSatisfy { $0[.reason].saysSomething }
  }
}
