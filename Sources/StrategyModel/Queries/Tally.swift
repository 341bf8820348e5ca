/// How many goals have each status, on each axis.
package struct Tally: Equatable, Sendable {
  private var counts = [Int](repeating: 0, count: Axis.allCases.count * Status.allCases.count)

  package init() {}

  package subscript(axis: Axis, status: Status) -> Int {
    get { counts[Self.place(axis, status)] }
    set { counts[Self.place(axis, status)] = newValue }
  }

  /// All goals that were added.
  package var goals: Int { Status.allCases.reduce(0) { $0 + self[.result, $1] } }

  package mutating func add(result: Status, timeline: Status) {
    self[.result, result] += 1
    self[.timeline, timeline] += 1
  }

  package static func += (left: inout Tally, right: Tally) {
    for place in left.counts.indices { left.counts[place] += right.counts[place] }
  }

  private static func place(_ axis: Axis, _ status: Status) -> Int {
    let column =
      switch status {
      case .none: 0
      case .green: 1
      case .yellow: 2
      case .red: 3
      }
    return (axis == .result ? 0 : Status.allCases.count) + column
  }
}
