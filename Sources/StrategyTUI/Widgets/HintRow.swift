/// A row of what the keys do now.
package struct HintRow: Equatable, Sendable {
  package struct Hint: Equatable, Sendable {
    /// The key as it is written: "F1".
    package let key: String
    package let words: String
    /// The lower, the sooner it has a place; 0 always has.
    package let priority: Int

    package init(_ key: String, _ words: String, priority: Int) {
      self.key = key
      self.words = words
      self.priority = priority
    }

    var columns: Int { key.columns + 1 + words.columns }
  }

  package let hints: [Hint]

  package init(_ hints: [Hint]) {
    self.hints = hints
  }

  /// The hints that fit a width, in their own order.
  ///
  /// Those of one priority belong together: they are shown all, or none, and closer to each other.
  package func fitting(_ width: Int) -> [Hint] {
    fittingIndices(width).map { hints[$0] }
  }

  private func fittingIndices(_ width: Int) -> [Int] {
    var kept: [Int] = []
    var last: Int?
    for priority in hints.map(\.priority).sorted() where priority != last {
      last = priority
      let wider = hints.indices.filter { kept.contains($0) || hints[$0].priority == priority }
      if priority == 0 || columns(of: wider) <= width { kept = wider }
    }
    return kept
  }

  private func columns(of kept: [Int]) -> Int {
    let shown = kept.map { hints[$0] }
    return shown.indices.reduce(0) { $0 + gap(before: $1, in: shown) + shown[$1].columns }
  }

  /// Blanks before a hint: one before the first and within a group, two elsewhere.
  private func gap(before index: Int, in shown: [Hint]) -> Int {
    guard index > 0 else { return 1 }
    let isSameGroup =
      shown[index].priority > 0 && shown[index].priority == shown[index - 1].priority
    return isSameGroup ? 1 : 2
  }

  /// The hint that stands at a column of a row that wide, as an index into `hints`; nil between two.
  package func index(at column: Int, width: Int) -> Int? {
    let kept = fittingIndices(width)
    let shown = kept.map { hints[$0] }
    var x = 0
    for (place, index) in kept.enumerated() {
      x += gap(before: place, in: shown)
      if (x..<x + hints[index].columns).contains(column) { return index }
      x += hints[index].columns
    }
    return nil
  }

  /// Draws the hints on one row.
  package func draw(at point: Point, width: Int, on frame: inout Frame) {
    frame.fill(Rect(x: point.x, y: point.y, width: width, height: 1))
    let shown = fitting(width)
    var x = point.x
    for (index, hint) in shown.enumerated() {
      x += gap(before: index, in: shown)
      for (text, style) in [(hint.key, Style.bold), (" \(hint.words)", .plain)] {
        let room = point.x + width - x
        x += frame.write(text, at: Point(x: x, y: point.y), width: room, style: style)
      }
    }
  }
}
