/// What is kept from one start to the next.
///
/// Which plans were opened, where one was in them, and how
/// one likes the screen. Paths, titles and ids, and nothing else of what stands in a plan.
package struct Remembered: Equatable, Sendable {
  /// Where one is on the plan screen.
  package struct Place: Equatable, Sendable {
    /// The id of the row: of a goal, a focus area or a theme.
    package let row: String
    package let axis: Axis
    /// The ids of headings that are folded, in alphabetical order.
    package let folded: [String]

    package init(row: String, axis: Axis = .result, folded: some Sequence<String> = []) {
      self.row = row
      self.axis = axis
      self.folded = folded.sorted()
    }
  }

  /// A plan that was opened.
  package struct Visit: Equatable, Sendable {
    /// The plan's file with all links followed.
    package let path: String
    package let title: String
    /// When it was open last.
    package let at: Instant
    /// Nil where nobody has been in it yet.
    package let place: Place?

    package init(path: String, title: String, at: Instant, place: Place?) {
      self.path = path
      self.title = title
      self.at = at
      self.place = place
    }
  }

  /// The plans that were opened, the last one first; at most `most`.
  package private(set) var visits: [Visit] = []
  /// Whether the mouse is to be heard; nil where nobody has said.
  package var mouse: Bool?

  private static let most = 20

  package init() {}

  /// A plan is the last that was open.
  package mutating func add(_ visit: Visit) {
    visits = Array(([visit] + visits.filter { $0.path != visit.path }).prefix(Self.most))
  }

  /// Where one was in a plan.
  package func place(in file: PlanFile) -> Place? {
    visits.first { $0.path == file.realPath }?.place
  }
}

extension PlanFile {
  /// With all links followed.
  package var realPath: String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }
}
