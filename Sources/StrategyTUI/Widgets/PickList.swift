import StrategyModel

/// A list that gets shorter while one types: what is left fits the words best.
package struct PickList: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    package let label: String
    /// At the right edge; the first to give way.
    package let detail: String
    /// Other texts by which it is found.
    package let aliases: [String]
    /// Why it cannot be chosen now.
    package let unavailable: String?

    package init(
      _ label: String, detail: String = "", aliases: [String] = [], unavailable: String? = nil
    ) {
      self.label = label
      self.detail = detail
      self.aliases = aliases
      self.unavailable = unavailable
    }
  }

  package let items: [Item]
  package private(set) var input = LineEditor()
  /// The items that fit what was typed, the best first.
  package private(set) var found: [Int]
  private var list = ListCursor()
  /// Where the input stands on the first row, and the list below.
  package var place = Rect(x: 0, y: 0, width: 80, height: 11) {
    didSet { list.place = place.below(1) }
  }

  package init(_ items: [Item]) {
    self.items = items
    found = Array(items.indices)
    list.adopt(found.count, selecting: 0)
  }

  /// The index of the selected item; nil where nothing fits.
  package var selected: Int? { found.indices.contains(list.position) ? found[list.position] : nil }

  /// Takes a key; the arrows move, Enter chooses, Esc leaves, all else is typed.
  ///
  /// - Returns: nil where the list has no use for it.
  package mutating func press(_ key: Key) -> Choice<Int>? {
    switch key {
    case .up: list.move(.lines(-1))
    case .down: list.move(.lines(1))
    case .pageUp: list.move(.pages(-1))
    case .pageDown: list.move(.pages(1))
    case .enter:
      if let selected, items[selected].unavailable == nil { return .chosen(selected) }
    case .escape: return .cancelled
    default:
      guard input.press(key) else { return nil }
      narrow()
    }
    return .undecided
  }

  package mutating func paste(_ text: String) {
    input.paste(text)
    narrow()
  }

  /// Takes what was typed away: all items are shown.
  package mutating func clear() {
    input = LineEditor()
    narrow()
  }

  /// Takes what was done with the mouse: a click selects an item, the wheel moves.
  ///
  /// - Returns: whether an item was clicked.
  package mutating func point(_ gesture: Gesture) -> Bool {
    if case .wheel(let rows, _) = gesture { list.move(.lines(rows)) }
    guard let point = gesture.clicked, let row = list.row(at: point) else { return false }
    list.go(to: row)
    return true
  }

  private mutating func narrow() {
    found = FuzzyQuery(input.text).best(of: items) { [$0.label] + $0.aliases }
    list.adopt(found.count, selecting: 0)
  }

  /// Draws the input and the list.
  ///
  /// - Parameters:
  ///   - prompt: what stands before the input.
  ///   - nothing: what is said where nothing fits.
  ///   - frame: what it is drawn on.
  package func draw(prompt: String, nothing: String, on frame: inout Frame) {
    frame.fill(place)
    frame.draw(list, highlighted: false) { row, y, frame in
      draw(items[found[row]], at: y, on: &frame)
      guard row == list.position else { return }
      frame.add(.reverse, to: Rect(x: place.x, y: y, width: place.width - 1, height: 1))
    }
    if found.isEmpty {
      frame.write(nothing, at: Point(x: place.x + 2, y: place.y + 1), width: place.width - 2)
    }
    let used = frame.write(
      "\(prompt) ", at: Point(x: place.x, y: place.y), width: place.width, style: .bold)
    input.draw(
      at: Point(x: place.x + used, y: place.y), width: place.width - used, on: &frame)
  }

  private func draw(_ item: Item, at y: Int, on frame: inout Frame) {
    let room = place.width - 4
    let detail =
      item.detail.columns + 2 + min(item.label.columns, room / 2) > room ? "" : item.detail
    let left = room - (detail.isEmpty ? 0 : detail.columns + 2)
    let style: Style = item.unavailable == nil ? .plain : .dim
    frame.write(item.label, at: Point(x: place.x + 2, y: y), width: left, style: style)
    frame.write(
      detail, at: Point(x: place.x + 2 + room - detail.columns, y: y), style: style)
  }
}
