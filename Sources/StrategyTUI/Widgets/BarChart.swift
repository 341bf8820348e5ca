/// A bar that shows how many there are of each status.
///
/// Its parts are drawn with the mouths of the smileys, so that it reads without colour.
package struct BarChart: Equatable, Sendable {
  private struct Part: Equatable {
    let count: Int
    let mark: Unicode.Scalar
    let style: Style
  }

  private let parts: [Part]

  package init(green: Int, yellow: Int, red: Int, none: Int) {
    parts = [
      Part(count: green, mark: ")", style: .green), Part(count: yellow, mark: "|", style: .yellow),
      Part(count: red, mark: "(", style: .red), Part(count: none, mark: "?", style: .plain),
    ].filter { $0.count > 0 }
  }

  /// Draws the bar as wide as it may be; nothing where there is nothing to count.
  package func draw(at point: Point, width: Int, on frame: inout Frame) {
    var x = point.x
    for (part, columns) in zip(parts, shares(of: width)) {
      let place = Rect(x: x, y: point.y, width: columns, height: 1)
      frame.fill(place, with: part.mark, style: part.style)
      x += columns
    }
  }

  /// Columns for each part: in proportion, but at least one as long as there is room for all.
  private func shares(of width: Int) -> [Int] {
    let total = parts.reduce(0) { $0 + $1.count }
    let least = width < parts.count ? 0 : 1
    guard total > 0, width > 0 else { return [] }
    var shares = parts.map { max(least, $0.count * width / total) }
    /// How much more a part should have than it has.
    func lack(_ part: Int) -> Int { parts[part].count * width - shares[part] * total }
    func byLack(_ one: Int, _ other: Int) -> Bool { lack(one) < lack(other) }
    while true {
      let free = width - shares.reduce(0, +)
      if free > 0, let poorest = shares.indices.max(by: byLack) {
        shares[poorest] += 1
      } else if free < 0,
        let richest = shares.indices.filter({ shares[$0] > least }).min(by: byLack)
      {
        shares[richest] -= 1
      } else {
        return shares
      }
    }
  }
}
