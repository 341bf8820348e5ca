import StrategyModel

/// Draws a form of fields.
struct FieldsView {
  let title: Phrase
  let form: FieldsForm
  let layout: FieldsLayout
  let language: Language

  func draw(on frame: inout Frame) {
    let place = layout.place
    frame.writeTitle(title(language), in: place)
    for row in layout.rows[layout.seen] {
      guard let item = form.items.first(where: { $0.key == row.key }) else { continue }
      draw(item, in: row, on: &frame)
    }
    frame.writeScrollHints(in: place.below(1), seen: layout.seen, of: layout.rows.count)
  }

  private func draw(_ item: FormItem, in row: FieldsLayout.Row, on frame: inout Frame) {
    let isFocused = item.key == form.focus
    if isFocused { frame.write(">", at: Point(x: layout.place.x, y: row.label.y)) }
    frame.write(
      item.label(language), at: row.label, width: layout.place.right - row.label.x - 1,
      style: isFocused ? [.bold, .underline] : .underline)
    switch item.input {
    case .line, .title, .text, .lines, .day:
      form.editors[item.key]?.draw(in: row.input, on: &frame, focused: isFocused)
    case .choice(let options):
      let value = form.values[item.key]
      let words = options.first { $0.value == value }?.words ?? Phrase(verbatim: value)
      let text = "< \(words(language)) >"
      frame.write(
        text, at: Point(x: row.input.x, y: row.input.y), width: row.input.width,
        style: isFocused ? .reverse : .plain)
      if isFocused { frame.cursor = Point(x: row.input.x + 2, y: row.input.y) }
    case .several(let options): draw(options, of: item, in: row.input, on: &frame)
    }
  }

  private func draw(
    _ options: [FormItem.Option], of item: FormItem, in rect: Rect, on frame: inout Frame
  ) {
    guard !options.isEmpty else {
      frame.write(Phrase.noCentres(language), at: Point(x: rect.x, y: rect.y), width: rect.width)
      return
    }
    let isFocused = item.key == form.focus
    let position = form.position(in: item)
    let chosen = form.chosen(in: item)
    let seen = Self.seen(of: options.count, height: rect.height, at: position)
    for (y, index) in zip(rect.y..., seen) {
      let option = options[index]
      let text = "\(chosen.contains(option.value) ? "[x]" : "[ ]") \(option.words(language))"
      let isHere = isFocused && index == position
      frame.write(
        text, at: Point(x: rect.x, y: y), width: rect.width, style: isHere ? .reverse : .plain)
      if isHere { frame.cursor = Point(x: rect.x + 1, y: y) }
    }
    frame.writeScrollHints(in: rect, seen: seen, of: options.count)
  }

  /// The options that are seen in some rows, with the one that one is on among them.
  static func seen(of count: Int, height: Int, at position: Int) -> Range<Int> {
    let first = max(0, min(position - height / 2, count - height))
    return first..<min(count, first + height)
  }
}

extension Phrase {
  fileprivate static let noCentres = Phrase(
    da: "(planen har ingen centre)", en: "(the plan has no centres)")
}
