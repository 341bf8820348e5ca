import StrategyModel

/// Where one is in the tree: a row that is not folded away, and one of its two smileys.
struct PlanCursor {
  /// The rows that are seen, as indices into the outline's.
  private(set) var rows: [Int] = []
  /// An index into `rows`.
  private(set) var position = 0
  private(set) var axis: Axis = .result
  /// The ids of headings whose content is folded away.
  private(set) var folded: Set<String> = []
  /// What the seen rows stand for, in the same order.
  private var ids: [String] = []
  private var isGoal: [Bool] = []
  /// What the cursor stood on before no row was left.
  private var left: String?

  /// The goal under the cursor; nil on a heading.
  func line(_ outline: Outline) -> Outline.Line? {
    row(outline)?.line
  }

  /// The row's place in the outline; nil where there is no row.
  var place: Int? { rows.indices.contains(position) ? rows[position] : nil }

  /// What the row stands for; nil where there is no row.
  var id: String? { ids.indices.contains(position) ? ids[position] : nil }

  func row(_ outline: Outline) -> Outline.Row? {
    guard let place, outline.rows.indices.contains(place) else { return nil }
    return outline.rows[place]
  }

  mutating func move(_ scroll: Scroll, height: Int) {
    position = scroll.row(from: position, of: rows.count, height: height)
  }

  /// Moves to a row, and to a smiley of it where one is meant.
  mutating func select(_ position: Int, _ axis: Axis?) {
    guard rows.indices.contains(position) else { return }
    self.position = position
    if let axis { self.axis = axis }
  }

  /// The next smiley; the last one of all stays.
  mutating func moveOn() {
    if axis == .result {
      axis = .timeline
    } else if let next = isGoal[min(position + 1, isGoal.count)...].firstIndex(of: true) {
      position = next
      axis = .result
    }
  }

  /// The other smiley; on a heading: fold with the result's side, unfold with the timeline's.
  mutating func go(to axis: Axis, _ outline: Outline) {
    guard let row = row(outline) else { return }
    guard let id = row.headingID else {
      self.axis = axis
      return
    }
    if folded.contains(id) == (axis == .timeline) { toggleFold(outline) }
  }

  mutating func toggleFold(_ outline: Outline) {
    guard let id = row(outline)?.headingID else { return }
    if folded.remove(id) == nil { folded.insert(id) }
    collect(outline)
  }

  /// Takes another state of the plan: the cursor stays on what it was on, where that is left.
  mutating func adopt(_ outline: Outline) {
    let was = id ?? left
    let wasEmpty = rows.isEmpty
    collect(outline)
    left = rows.isEmpty ? was : nil
    // A double id stands in several rows: the nearest is meant.
    let nearest = ids.indices.filter { ids[$0] == was }
      .min { abs($0 - position) < abs($1 - position) }
    if let nearest {
      position = nearest
    } else if wasEmpty {
      position = isGoal.firstIndex(of: true) ?? 0
    }
    position = max(0, min(position, rows.count - 1))
  }

  /// Goes where one was last; where that is gone, the first goal.
  mutating func start(at place: Remembered.Place, _ outline: Outline) {
    folded = Set(place.folded)
    collect(outline)
    guard let row = ids.firstIndex(of: place.row) else {
      position = isGoal.firstIndex(of: true) ?? 0
      return
    }
    position = row
    axis = place.axis
  }

  mutating func reveal(goal: String, _ axis: Axis?, _ outline: Outline) {
    guard let row = outline.rows.firstIndex(where: { $0.headingID == nil && $0.id == goal }) else {
      return
    }
    reveal(row, outline)
    if let axis { self.axis = axis }
  }

  mutating func reveal(heading id: String, _ outline: Outline) {
    guard let row = outline.rows.firstIndex(where: { $0.headingID == id }) else { return }
    reveal(row, outline)
  }

  /// Moves to the next smiley or explanation that is missing, going round once.
  ///
  /// - Returns: false where nothing is.
  mutating func moveToNextMissing(_ outline: Outline) -> Bool {
    guard !outline.rows.isEmpty else { return false }
    let start = place ?? 0
    for step in 0...outline.rows.count {
      let row = (start + step) % outline.rows.count
      guard case .goal(let line) = outline.rows[row] else { continue }
      let isSame = step == 0
      for axis in line.axesAtFault
      where !isSame || self.axis == .result && axis == .timeline {
        reveal(row, outline)
        self.axis = axis
        return true
      }
    }
    // Round once: what is under the cursor may be the only gap there is.
    return line(outline)?.axesAtFault.isEmpty == false
  }

  /// Goes to a row of the outline; what it is folded away under is unfolded.
  mutating func reveal(_ row: Int, _ outline: Outline) {
    if !rows.contains(row) {
      for heading in outline.headings(above: row) { folded.remove(heading) }
      collect(outline)
    }
    position = rows.firstIndex(of: row) ?? position
  }

  private mutating func collect(_ outline: Outline) {
    rows = []
    ids = []
    isGoal = []
    var hides: (theme: Bool, area: Bool) = (false, false)
    for (index, row) in outline.rows.enumerated() {
      switch row {
      case .theme(let heading):
        hides = (folded.contains(heading.id), false)
      case .focusArea(let heading):
        if hides.theme { continue }
        hides.area = folded.contains(heading.id)
      case .goal:
        if hides.theme || hides.area { continue }
      }
      rows.append(index)
      ids.append(row.id)
      isGoal.append(row.headingID == nil)
    }
  }
}

extension Outline.Row {
  var headingID: String? {
    switch self {
    case .theme(let heading), .focusArea(let heading): heading.id
    case .goal: nil
    }
  }

  var id: String {
    switch self {
    case .theme(let heading), .focusArea(let heading): heading.id
    case .goal(let line): line.id
    }
  }
}

extension Outline.Line {
  /// The smileys that are to be set, or whose colour wants an explanation that has gaps.
  var axesAtFault: [Axis] {
    let unexplained = Axis.allCases.first { progress == .unfinished && self[$0].needsExplanation }
    return Axis.allCases.filter { axis in
      gaps.contains(axis.gap) || axis == unexplained
    }
  }
}

extension Outline {
  /// The ids of the area and the theme that a row stands under.
  func headings(above row: Int) -> [String] {
    var headings: [String] = []
    for row in rows[..<row].reversed() {
      switch row {
      case .theme(let heading): return headings + [heading.id]
      case .focusArea(let heading): if headings.isEmpty { headings.append(heading.id) }
      case .goal: continue
      }
    }
    return headings
  }
}
