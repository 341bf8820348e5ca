/// Two values that differ, as much of each as a question has room for: from shortly before the first
/// place where they differ.
struct ValuesAtOdds {
  let first: String
  let second: String

  /// Characters before the first difference that say where it is.
  private static let lead = 20

  /// - Parameters:
  ///   - first: one value.
  ///   - second: the other.
  ///   - place: where the question is shown; each value gets a share of its rows.
  init(_ first: String, _ second: String, in place: Rect) {
    let rows = max(1, (place.height - 6) / 2)
    let room = max(20, rows * min(56, place.width - 4) - 12)
    let same = zip(first, second).prefix { $0 == $1 }.count
    let skipped = first.columns <= room && second.columns <= room ? 0 : max(0, same - Self.lead)
    func part(of text: String) -> String {
      let rest = skipped > 0 ? "…\(text.dropFirst(skipped))" : text
      return rest.clipped(to: room)
    }
    self.first = part(of: first)
    self.second = part(of: second)
  }
}
