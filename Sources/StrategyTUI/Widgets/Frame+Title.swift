extension Frame {
  /// Writes what a screen is about on the first row of its place.
  ///
  /// - Parameters:
  ///   - title: cut where there is no room for all of it.
  ///   - text: what stands at the right edge.
  ///   - place: the screen's.
  mutating func writeTitle(_ title: String, beside text: String = "", in place: Rect) {
    let x = max(place.x + 1, place.right - text.columns - 1)
    write(
      title, at: Point(x: place.x + 1, y: place.y),
      width: text.isEmpty ? place.width - 2 : x - place.x - 3, style: .bold)
    write(text, at: Point(x: x, y: place.y), width: place.right - x)
  }
}
