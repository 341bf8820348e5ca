import StrategyModel

/// How one moves in a list or a text of rows.
package enum Scroll: Sendable {
  case lines(Int), pages(Int), top, bottom

  /// The row that a row leads to.
  ///
  /// - Parameters:
  ///   - row: where one is.
  ///   - count: how many rows there are; the last one is as far as it goes.
  ///   - height: how many are seen; a page is one less, to hold on to.
  /// - Returns: a row from 0 on.
  func row(from row: Int, of count: Int, height: Int) -> Int {
    let wanted =
      switch self {
      case .lines(let lines): row + lines
      case .pages(let pages): row + pages * max(1, height - 1)
      case .top: 0
      case .bottom: count - 1
      }
    return max(0, min(wanted, count - 1))
  }
}

extension TextPanel {
  /// Scrolls, as far as the last row.
  mutating func scroll(by scroll: Scroll) {
    let last = height(width: size.width) - size.height + 1
    self.scroll(to: scroll.row(from: top, of: last, height: size.height))
  }
}

extension Binding {
  /// The bindings that move, the same on every screen.
  static func scrolling(_ action: (Scroll) -> Action) -> [Binding] {
    [
      Binding(action(.lines(-1)), .up, "k", words: .lineUp),
      Binding(action(.lines(1)), .down, "j", words: .lineDown),
      Binding(action(.pages(-1)), .pageUp, words: .pageUp),
      Binding(action(.pages(1)), .pageDown, words: .pageDown),
      Binding(action(.top), .home, words: .toTop),
      Binding(action(.bottom), .end, words: .toBottom),
    ]
  }
}
