/// A question in the middle of the screen, with its answers in a row below.
package struct Dialog: Equatable, Sendable {
  package let text: String
  package let choices: [String]
  /// The index of the choice that Enter takes.
  package private(set) var focus: Int

  /// The widest text that is easy to read.
  private static let widest = 56

  package init(_ text: String, choices: [String], focus: Int = 0) {
    self.text = text
    self.choices = choices
    self.focus = focus
  }

  /// Takes a key: arrows and Tab, the first letter of a choice, Enter, Esc.
  package mutating func press(_ key: Key) -> Choice<Int> {
    let count = max(1, choices.count)
    switch key {
    case .left, .up, .backTab: focus = (focus + count - 1) % count
    case .right, .down, .tab: focus = (focus + 1) % count
    case .character(let letter):
      focus = choices.next(after: focus, startingWith: letter) ?? focus
    case .enter: return .chosen(focus)
    case .escape: return .cancelled
    default: break
    }
    return .undecided
  }

  /// The choice that stands at a point of a screen; nil elsewhere.
  package func choice(at point: Point, in size: Size) -> Int? {
    zip(layout(in: size).buttons, labels).enumerated().first { _, button in
      let (start, label) = button
      return Rect(x: start.x, y: start.y, width: label.columns, height: 1).contains(point)
    }?.offset
  }

  /// Draws the dialog over what is there; where the screen is too low, the blank row below the text
  /// gives way, then the text's end.
  package func draw(on frame: inout Frame) {
    let (box, texts, buttons) = layout(in: frame.size)
    frame.box(box)
    for (y, row) in zip((box.y + 1)..., texts) {
      frame.write(row, at: Point(x: box.x + 2, y: y), width: box.width - 4)
    }
    for (index, (place, label)) in zip(buttons, labels).enumerated() {
      frame.write(label, at: place, width: box.width - 4, style: index == focus ? .reverse : .plain)
      if index == focus { frame.cursor = Point(x: place.x + 2, y: place.y) }
    }
  }

  /// The frame, the rows of the text, and where the choices stand, on a screen of a size.
  private func layout(in size: Size) -> (box: Rect, texts: [String], buttons: [Point]) {
    let room = max(1, min(size.width - 4, Self.widest))
    let buttons = buttons(within: room)
    let below = (buttons.last?.y ?? 0) + 1
    let free = max(0, size.height - below - 2)
    let rows = text.wrapped(to: room)
    var texts = rows.prefix(free).map { text.shown($0) }
    if rows.count > free, let last = texts.popLast() {
      texts.append("\(last) …".clipped(to: room))
    }
    let gap = rows.count < free ? 1 : 0
    let ends = zip(buttons, labels).map { $0.x + $1.columns }
    let width = min(room, (texts.map(\.columns) + ends).max() ?? 0) + 4
    let height = texts.count + gap + below + 2
    let box = Rect(
      x: max(0, (size.width - width) / 2), y: max(0, (size.height - height) / 2), width: width,
      height: height)
    let origin = Point(x: box.x + 2, y: box.bottom - 1 - below)
    return (box, texts, buttons.map { Point(x: origin.x + $0.x, y: origin.y + $0.y) })
  }

  private var labels: [String] { choices.map { "[ \($0) ]" } }

  /// Where the choices stand, from the first one on; in more rows where they do not fit in one.
  private func buttons(within width: Int) -> [Point] {
    var next = Point(x: 0, y: 0)
    return labels.map { label in
      if next.x > 0, next.x + label.columns > width { next = Point(x: 0, y: next.y + 1) }
      defer { next.x += label.columns + 2 }
      return next
    }
  }
}
