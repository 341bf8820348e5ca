package import StrategyModel

/// The table of all goals with their statuses, and the counts for each area and centre.
package struct OverviewScreen: Screen {
  package enum Action: Sendable {
    case scroll(Scroll), round(Int), filter(FilterAction), close
  }

  /// One row of the screen; the rows are known by number, and only those in view are written.
  enum Row: Sendable {
    case total(Axis)
    /// How many goals are better and worse than in the round before.
    case trends(Axis)
    /// What the signs of the trends mean.
    case legend
    /// What to do where something is not there yet; takes the blank row below it too.
    case advice(Phrase)
    case names
    /// An index into the outline's rows.
    case goal(Int)
    /// An index into the outline's areas.
    case area(Int)
    case areas, centres
    /// An index into the outline's centres.
    case centre(Int)
    case blank
  }

  private(set) var rows: [Row] = []
  /// The row that was scrolled to; kept where a higher window shows the rows above it too.
  private var wanted = 0
  private var height = 20

  /// The first row that is to be seen.
  private var top: Int { max(0, min(wanted, rows.count - height)) }

  package var title: Phrase { .overview }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(
        .close, .escape, "o", "q", .function(5), words: .close, in: .view, hint: Hint(.close, 1))
    ] + Binding.filtering(context) { .filter($0) } + Binding.rounds(context) { .round($0) }
      + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll):
      wanted = scroll.row(from: top, of: rows.count - height + 1, height: height)
    case .round(let places): return context.roundEffect(places)
    case .filter(let action):
      defer { adopt(context) }
      return context.perform(action)
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    guard case .wheel(let rows, _) = gesture else { return .none }
    return update(.scroll(.lines(rows)), &context)
  }

  package mutating func resume(after outcome: Outcome, _ context: inout Context) {
    adopt(context)
  }

  package mutating func adopt(_ context: Context) {
    let outline = context.outline
    let goals = outline.rows.indices.filter { outline.rows[$0].line != nil }
    let hasTrends = outline.previous != nil
    rows = Axis.allCases.flatMap { hasTrends ? [.total($0), .trends($0)] : [.total($0)] }
    if hasTrends { rows.append(.legend) }
    if context.round == nil { rows += [.blank, .advice(context.noRoundShown), .blank] }
    rows +=
      goals.isEmpty
      ? [.blank, .advice(context.noGoalsShown), .blank]
      : [.blank, .names] + goals.map { .goal($0) }
    if !outline.areas.isEmpty {
      rows += [.blank, .areas] + outline.areas.indices.map { .area($0) }
    }
    if !outline.centres.isEmpty {
      rows += [.blank, .centres] + outline.centres.indices.map { .centre($0) }
    }
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    height = place.height - 1
  }

  package func notice(_ context: Context) -> Phrase? { context.nothingLeft }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    OverviewView(context: context, place: place).draw(rows, from: top, on: &frame)
  }
}
