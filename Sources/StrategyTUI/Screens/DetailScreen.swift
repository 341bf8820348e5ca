package import StrategyModel

/// A row's details on a screen of their own, where there is no room beside the list.
package struct DetailScreen: PanelScreen {
  package enum Action: Sendable {
    case scroll(Scroll), round(Int), close
  }

  private let id: String
  /// Where it stood among the outline's rows; a double id stands in several.
  private let index: Int
  package var panel = TextPanel([])
  private var place = Rect(x: 0, y: 0, width: 40, height: 9)

  init(of row: Outline.Row, at index: Int) {
    id = row.id
    self.index = index
  }

  package var title: Phrase { Phrase(da: "Detaljer", en: "Details") }

  package func bindings(_ context: Context) -> [Binding<Action>] {
    [
      Binding(.close, .escape, "q", words: .close, in: .view, hint: Hint(.close, 1)),
      Binding(.scroll(.pages(1)), "+", words: .forward, hint: Hint(.detailsHint, 2)),
      Binding(.scroll(.pages(-1)), "-", words: .back),
    ] + Binding.rounds(context) { .round($0) } + Binding.scrolling { .scroll($0) }
  }

  package mutating func update(_ action: Action, _ context: inout Context) -> Effect {
    switch action {
    case .scroll(let scroll): panel.scroll(by: scroll)
    case .round(let places): return context.roundEffect(places)
    case .close: return .close(.left)
    }
    return .none
  }

  package mutating func adopt(_ context: Context) {
    fill(context)
  }

  package mutating func arrange(in place: Rect, _ context: Context) {
    guard place != self.place else { return }
    self.place = place
    fill(context)
  }

  private mutating func fill(_ context: Context) {
    let rows = context.outline.rows
    let isThere = rows.indices.contains(index) && rows[index].id == id
    let row = isThere ? rows[index] : rows.first { $0.id == id }
    let top = panel.top
    panel = TextPanel(GoalDetail(row, width: place.width - 1, context).whole)
    panel.size = Size(width: place.width - 1, height: place.height)
    panel.scroll(to: top)
  }

  package func render(_ context: Context, in place: Rect, on frame: inout Frame) {
    let rect = Rect(x: place.x + 1, y: place.y, width: place.width - 1, height: place.height)
    panel.draw(in: rect, on: &frame, focused: true)
  }
}

extension Phrase {
  fileprivate static let forward = Phrase(da: "Læs videre", en: "Read on")
  fileprivate static let back = Phrase(da: "Læs tilbage", en: "Read back")
}
