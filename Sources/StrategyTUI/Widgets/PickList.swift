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
  private var position = 0
  private var scroll = ListScroll()
  /// Rows of the list, without the input.
  package var height = 10

  package init(_ items: [Item]) {
    self.items = items
    found = Array(items.indices)
  }

  /// The index of the selected item; nil where nothing fits.
  package var selected: Int? { found.indices.contains(position) ? found[position] : nil }

  /// Takes a key; the arrows move, Enter chooses, Esc leaves, all else is typed.
  ///
  /// - Returns: nil where the list has no use for it.
  package mutating func press(_ key: Key) -> Choice<Int>? {
    switch key {
    case .up: move(.lines(-1))
    case .down: move(.lines(1))
    case .pageUp: move(.pages(-1))
    case .pageDown: move(.pages(1))
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

  /// Takes what was done with the mouse: a click selects an item, the wheel moves.
  ///
  /// - Parameters:
  ///   - gesture: what was done.
  ///   - rect: where the input and the list are drawn.
  /// - Returns: whether an item was clicked.
  package mutating func point(_ gesture: Gesture, in rect: Rect) -> Bool {
    let list = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
    if case .wheel(let rows, _) = gesture { move(.lines(rows)) }
    guard let point = gesture.clicked,
      let row = scroll.row(at: point, in: list, of: found.count, showing: position)
    else { return false }
    position = row
    return true
  }

  private mutating func narrow() {
    found = FuzzyQuery(input.text).best(of: items) { [$0.label] + $0.aliases }
    position = 0
    follow()
  }

  private mutating func move(_ scroll: Scroll) {
    follow()
    position = scroll.row(from: position, of: found.count, height: height)
    follow()
  }

  private mutating func follow() {
    scroll.follow(position, of: found.count, height: height)
  }

  /// Draws the input on the first row and the list below.
  ///
  /// - Parameters:
  ///   - rect: as high as `height` and one row more.
  ///   - prompt: what stands before the input.
  ///   - nothing: what is said where nothing fits.
  ///   - frame: what it is drawn on.
  package func draw(in rect: Rect, prompt: String, nothing: String, on frame: inout Frame) {
    frame.fill(rect)
    let list = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
    let seen = scroll.rows(of: found.count, height: list.height, showing: position)
    for (y, row) in zip(list.y..., seen) {
      draw(items[found[row]], isSelected: row == position, at: y, in: list, on: &frame)
    }
    if found.isEmpty {
      frame.write(nothing, at: Point(x: list.x + 2, y: list.y), width: list.width - 2)
    }
    frame.writeScrollHints(in: list, seen: seen, of: found.count)
    let used = frame.write(
      "\(prompt) ", at: Point(x: rect.x, y: rect.y), width: rect.width, style: .bold)
    input.draw(
      at: Point(x: rect.x + used, y: rect.y), width: rect.width - used, on: &frame)
  }

  private func draw(
    _ item: Item, isSelected: Bool, at y: Int, in list: Rect, on frame: inout Frame
  ) {
    let room = list.width - 4
    let detail =
      item.detail.columns + 2 + min(item.label.columns, room / 2) > room ? "" : item.detail
    let left = room - (detail.isEmpty ? 0 : detail.columns + 2)
    let style: Style = item.unavailable == nil ? .plain : .dim
    if isSelected { frame.write(">", at: Point(x: list.x, y: y)) }
    frame.write(item.label, at: Point(x: list.x + 2, y: y), width: left, style: style)
    frame.write(
      detail, at: Point(x: list.x + 2 + room - detail.columns, y: y), style: style)
    if isSelected {
      frame.add(.reverse, to: Rect(x: list.x, y: y, width: list.width - 1, height: 1))
    }
  }
}
