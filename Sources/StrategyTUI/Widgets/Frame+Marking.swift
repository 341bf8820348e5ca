import StrategyModel

extension Frame {
  /// Marks what a search finds in a text that was written on one row; not by colour.
  ///
  /// - Parameters:
  ///   - needle: what is searched for.
  ///   - text: what was written.
  ///   - point: where it starts.
  ///   - width: the columns that it was given: a place that was cut off is marked on the last one.
  mutating func mark(_ needle: FoldedNeedle, in text: String, at point: Point, width: Int) {
    for range in needle.ranges(in: text) where width > 0 {
      let start = text.index(atOffset: range.lowerBound)
      let end = text.index(atOffset: range.upperBound)
      let x = min(text[..<start].columns, width - 1)
      let columns = min(text[start..<end].columns, width - x)
      add([.bold, .underline], to: Rect(x: point.x + x, y: point.y, width: columns, height: 1))
    }
  }
}
