import StrategyModel

/// Where the fields of a form stand in its place: those around the one that has the focus.
struct FieldsLayout: Sendable {
  struct Row: Sendable {
    let key: FormItem.Key
    let label: Point
    let input: Rect
  }

  private(set) var place = Rect(x: 0, y: 0, width: 80, height: 21)
  /// Of all fields.
  private(set) var rows: [Row] = []
  /// The rows that are seen whole.
  private(set) var seen = 0..<0

  /// From this many columns on, labels stand beside what they name.
  private static let wide = 60
  /// The least rows of a text of many lines, where there is room.
  private static let textRows = 2

  init() {}

  /// - Parameters:
  ///   - place: the rows and columns of the screen; the first row is the title's.
  ///   - form: what stands in it.
  ///   - language: of the labels.
  init(_ place: Rect, _ form: FieldsForm, _ language: Language) {
    self.place = place
    let isWide = place.width >= Self.wide
    let label = form.items.map { $0.label(language).columns }.max() ?? 0
    let left = place.x + 1 + (isWide ? label + 2 : 1)
    let width = max(2, place.right - left - 1)
    let above = isWide ? 0 : 1
    let room = place.height - 1
    let heights = form.items.map { item in
      min(Self.height(of: item, form, width: width), max(1, room - above)) + above
    }
    let focused = form.items.firstIndex { $0.key == form.focus } ?? 0
    let end = heights.prefix(focused + 1).reduce(0, +)
    // As far down as shows the field that has the focus, and as much before it as there is room for.
    let top = max(0, end - room)
    var y = place.y + 1 - top
    rows = zip(form.items, heights).map { item, height in
      defer { y += height }
      return Row(
        key: item.key, label: Point(x: place.x + 1, y: y),
        input: Rect(x: left, y: y + above, width: width, height: height - above))
    }
    let fitting = rows.indices.filter {
      rows[$0].label.y > place.y && rows[$0].input.bottom <= place.bottom
    }
    if let first = fitting.first { seen = first..<first + fitting.count }
  }

  func input(of key: FormItem.Key) -> Rect? { rows.first { $0.key == key }?.input }

  private static func height(of item: FormItem, _ form: FieldsForm, width: Int) -> Int {
    switch item.input {
    case .text, .lines: max(textRows, form.editors[item.key]?.height(width: width) ?? 1)
    case .line, .title, .day: form.editors[item.key]?.height(width: width) ?? 1
    case .choice: 1
    case .several(let options): max(1, options.count)
    }
  }
}
