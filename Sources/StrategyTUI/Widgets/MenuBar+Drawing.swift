extension MenuBar {
  /// Columns that the titles take.
  package var width: Int {
    left(of: menus.count)
  }

  /// Draws the titles on the first row, and over what is there the menu that is open; on the last
  /// rows why its selected item cannot be chosen, else its words where they are cut.
  package func draw(on frame: inout Frame) {
    let hidden = hidden(in: frame.size)
    for (index, menu) in menus.enumerated() {
      frame.write(
        " \(menu.title) ", at: Point(x: left(of: index) - hidden, y: 0),
        style: selected?.menu == index ? .reverse : .plain)
    }
    guard let selected else { return }
    draw(selected, on: &frame)
  }

  private func draw(_ selected: Place, on frame: inout Frame) {
    let items = menus[selected.menu].items
    let (box, seen) = layout(of: selected, in: frame.size)
    frame.box(box)
    frame.writeScrollHints(in: box, seen: seen, of: items.count)
    for (y, index) in zip(2..., seen) {
      let item = items[index]
      let room = box.width - 4 - (item.key.isEmpty ? 0 : item.key.columns + 2)
      let style: Style = item.unavailable == nil ? .plain : .dim
      let label = item.label.clippedAfterWord(to: room)
      frame.write(label, at: Point(x: box.x + 2, y: y), width: room, style: style)
      frame.write(
        item.key, at: Point(x: box.right - 2 - item.key.columns, y: y), style: style)
      if index == selected.item {
        frame.add(.reverse, to: Rect(x: box.x + 1, y: y, width: box.width - 2, height: 1))
        frame.cursor = Point(x: box.x + 2, y: y)
        let whole = item.label.columns > room ? item.label : ""
        explain(item.unavailable ?? whole, below: box.bottom, on: &frame)
      }
    }
  }

  /// Writes a text on the last rows, on two of them or as many as are free below the menu.
  private func explain(_ text: String, below bottom: Int, on frame: inout Frame) {
    guard !text.isEmpty else { return }
    let (width, height) = (frame.size.width, frame.size.height)
    let rows = min(text.wrapped(to: width - 2).count, max(2, height - bottom))
    frame.fill(Rect(x: 0, y: height - rows, width: width, height: rows))
    frame.write(text, in: Rect(x: 1, y: height - rows, width: width - 2, height: rows))
  }

  /// The menu whose title stands at a point of a screen; nil elsewhere.
  package func title(at point: Point, in size: Size) -> Int? {
    let hidden = hidden(in: size)
    guard point.y == 0 else { return nil }
    return menus.indices.first { (left(of: $0)..<left(of: $0 + 1)).contains(point.x + hidden) }
  }

  /// The item of the open menu that stands at a point of a screen; nil elsewhere.
  package func item(at point: Point, in size: Size) -> Int? {
    guard let selected else { return nil }
    let (box, seen) = layout(of: selected, in: size)
    let inside = Rect(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: seen.count)
    return inside.contains(point) ? seen.lowerBound + point.y - inside.y : nil
  }

  /// The frame of an open menu, and its items that are seen.
  private func layout(of selected: Place, in size: Size) -> (box: Rect, seen: Range<Int>) {
    let items = menus[selected.menu].items
    let labels = items.map(\.label.columns).max() ?? 0
    let keys = items.map(\.key.columns).max() ?? 0
    let width = min(size.width, labels + (keys > 0 ? keys + 2 : 0) + 4)
    // The titles and the reason stay in view.
    let height = min(items.count + 2, size.height - 2)
    let column = left(of: selected.menu) - hidden(in: size)
    let box = Rect(x: max(0, min(column, size.width - width)), y: 1, width: width, height: height)
    return (box, ListScroll().rows(of: items.count, height: height - 2, showing: selected.item))
  }

  /// How far the titles are moved to the left: until the open one is seen.
  private func hidden(in size: Size) -> Int {
    selected.map { max(0, left(of: $0.menu + 1) - size.width) } ?? 0
  }

  /// The column where a title starts, counted from the first one.
  private func left(of menu: Int) -> Int {
    menus[..<menu].reduce(0) { $0 + $1.title.columns + 2 }
  }
}
