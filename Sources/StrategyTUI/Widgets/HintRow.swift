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

  /// The hints that fit a width, in their own order, with a blank before the first one and two
  /// between them.
  package func fitting(_ width: Int) -> [Hint] {
    let bySooner = hints.indices.sorted {
      (hints[$0].priority, $0) < (hints[$1].priority, $1)
    }
    var kept: Set<Int> = []
    var used = -1
    for index in bySooner {
      let needed = used + 2 + hints[index].columns
      guard needed <= width || hints[index].priority == 0 else { continue }
      used = needed
      kept.insert(index)
    }
    return kept.sorted().map { hints[$0] }
  }

  /// Draws the hints on one row.
  package func draw(at point: Point, width: Int, on frame: inout Frame) {
    frame.fill(Rect(x: point.x, y: point.y, width: width, height: 1))
    var x = point.x
    for hint in fitting(width) {
      let start = x == point.x ? " " : "  "
      for (text, style) in [(start, Style.plain), (hint.key, .bold), (" \(hint.words)", .plain)] {
        let room = point.x + width - x
        x += frame.write(text, at: Point(x: x, y: point.y), width: room, style: style)
      }
    }
  }
}
