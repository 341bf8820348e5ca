/// How the plan screen uses its place: the list, and the selected goal below it, beside it where
/// the window is wide, or nowhere where it is low.
struct PlanLayout: Equatable {
  let place: Rect
  /// The rows of the tree.
  let list: Rect
  /// The selected goal; nil where there is no room.
  let detail: Rect?

  /// Rows above the list: the plan's title, and the names of the columns where there is room.
  static let heading = 2
  /// From here on the goal stands beside the list: in a narrower window that would cut the titles.
  private static let wide = 140
  /// The least columns of what stands beside it: the list is no narrower than in a window of 80.
  private static let beside = 37
  /// The least rows of a place with a detail pane below.
  private static let tall = 15
  /// Below this the list is all there is, and the smileys have no words.
  static let narrow = 60

  init(_ place: Rect, rows: Int) {
    self.place = place
    let below = place.y + Self.heading
    let height = max(0, place.height - Self.heading)
    if place.width >= Self.wide {
      let shown = max(Self.beside, place.width / 4 + 1)
      let width = place.width - shown - 3
      list = Rect(x: place.x, y: below, width: width, height: height)
      detail = Rect(x: list.right + 2, y: below, width: shown, height: height)
    } else if place.height >= Self.tall, place.width >= Self.narrow {
      let shown = min(max(3, rows), (height - 1) * 3 / 5)
      list = Rect(x: place.x, y: below, width: place.width, height: shown)
      detail = Rect(
        x: place.x + 1, y: below + shown + 1, width: place.width - 2, height: height - shown - 1)
    } else {
      list = Rect(x: place.x, y: below, width: place.width, height: height)
      detail = nil
    }
  }

  var isNarrow: Bool { list.width < Self.narrow }
}
