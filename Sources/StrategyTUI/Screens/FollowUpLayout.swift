import StrategyModel

/// Where the parts of the form stand in its place.
struct FollowUpLayout: Sendable {
  private(set) var place = Rect(x: 0, y: 0, width: 80, height: 21)
  /// Whether the round takes answers.
  private(set) var isOpen = true
  /// The rows of the goal's title.
  private(set) var title = Rect(x: 1, y: 1, width: 78, height: 1)
  /// The rows of what was remarked when the answer was sent back; none where it was not.
  private(set) var remark = Rect(x: 1, y: 2, width: 78, height: 0)
  /// The row that says what the focused status means; nil where there is no room.
  private(set) var wording: Int?
  /// The row of each smiley and of each text's label, for those that are in view.
  private(set) var labels: [FormField: Int] = [:]
  private(set) var editors: [FormField: Rect] = [:]
  /// What stands beside the form; nil where there is no room or nothing to show.
  private(set) var beside: Rect?

  /// The least columns of a place with something beside the form.
  private static let narrowest = 76

  /// Up to this many rows, the scale's wording has none.
  private static let tall = 14
  /// Up to this many rows, the title has one.
  private static let low = 8

  init() {}

  /// - Parameters:
  ///   - place: the rows and columns of the screen.
  ///   - text: the goal's number and title.
  ///   - said: why the answer was sent back; empty where it was not.
  ///   - form: what stands in it.
  ///   - isOpen: whether the round takes answers.
  ///   - hasMore: whether there is something to show beside it.
  init(
    _ place: Rect, title text: String, remark said: String, form: FollowUpForm, isOpen: Bool,
    hasMore: Bool
  ) {
    self.place = place
    self.isOpen = isOpen
    let rows = place.height > Self.low ? min(2, text.wrapped(to: place.width - 2).count) : 1
    title = Rect(x: place.x + 1, y: place.y, width: place.width - 2, height: rows)
    let needed = said.isEmpty ? 0 : said.wrapped(to: place.width - 2).count
    remark = Rect(
      x: title.x, y: title.bottom, width: title.width,
      height: min(needed, place.height > Self.tall ? 3 : 1))
    var y = remark.bottom
    for axis in Axis.allCases {
      labels[.status(axis)] = y
      y += 1
    }
    if place.height > Self.tall {
      wording = y
      y += 1
    }
    var width = place.width
    if hasMore, place.width >= Self.narrowest {
      width = place.width * 3 / 5
      beside = Rect(
        x: place.x + width + 1, y: y, width: place.width - width - 2, height: place.bottom - y)
    }
    arrange(
      form, in: Rect(x: place.x + 2, y: y, width: width - 3, height: place.bottom - y))
  }

  /// Gives each text a label and as many rows as it needs; where they do not all fit, the texts
  /// around the one that has the focus.
  private mutating func arrange(_ form: FollowUpForm, in rect: Rect) {
    let texts = form.texts
    let focused = texts.firstIndex(of: form.focus) ?? 0
    let room = max(1, rect.height / 2)
    let first = max(0, min(focused - room / 2, texts.count - room))
    let shown = texts[first..<min(texts.count, first + room)]
    var rows = shown.map { _ in 1 }
    let needs = shown.map { form.editors[$0]?.height(width: rect.width) ?? 1 }
    var free = rect.height - 2 * shown.count
    // First what each text needs, row by row in turn, then the rest in turn.
    for isNeeded in [true, false] {
      var grew = true
      while free > 0, grew {
        grew = false
        for index in rows.indices where free > 0 && (!isNeeded || rows[index] < needs[index]) {
          rows[index] += 1
          free -= 1
          grew = true
        }
      }
    }
    var y = rect.y
    for (key, height) in zip(shown, rows) {
      labels[key] = y
      editors[key] = Rect(x: rect.x, y: y + 1, width: rect.width, height: height)
      y += 1 + height
    }
  }
}
