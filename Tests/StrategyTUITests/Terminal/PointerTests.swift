import Testing

@testable import StrategyTUI

@Suite struct PointerTests {
  private let here = Point(x: 4, y: 2)
  private let there = Point(x: 5, y: 2)

  /// The gestures of clicks, each at a time in milliseconds with so many screens.
  private func clicks(_ clicks: [(at: Int, depth: Int)]) -> [Gesture?] {
    var pointer = Pointer()
    return clicks.map { click in
      let time = Duration.milliseconds(click.at)
      let none = pointer.take(Mouse(.press(.left), at: here), at: time, depth: click.depth)
      #expect(none == nil)
      return pointer.take(Mouse(.release(.left), at: here), at: time, depth: click.depth)
    }
  }

  @Test func `two clicks within 400 ms are a double click`() {
    #expect(clicks([(0, 1), (400, 1)]) == [.click(here), .doubleClick(here)])
    #expect(clicks([(0, 1), (401, 1)]) == [.click(here), .click(here)])
  }

  @Test func `a third click is the first of another two`() {
    let gestures = clicks([(0, 1), (100, 1), (200, 1), (300, 1)])
    #expect(gestures == [.click(here), .doubleClick(here), .click(here), .doubleClick(here)])
  }

  @Test func `the second click does not hit what came to light under the first`() {
    #expect(clicks([(0, 2), (100, 1), (600, 1)]) == [.click(here), nil, .click(here)])
  }

  @Test func `a release elsewhere is a drag`() {
    var pointer = Pointer()
    _ = pointer.take(Mouse(.press(.left), at: here), at: .zero, depth: 1)
    #expect(pointer.take(Mouse(.release(.left), at: there), at: .zero, depth: 1) == .drag)
    #expect(pointer.take(Mouse(.release(.left), at: there), at: .zero, depth: 1) == nil)
  }

  @Test func `other buttons, and keys held down, mean nothing`() {
    var pointer = Pointer()
    for action in [
      Mouse.Action.press(.right), .release(.right), .press(.middle), .release(.middle),
    ] {
      #expect(pointer.take(Mouse(action, at: here), at: .zero, depth: 1) == nil)
    }
    for action in [Mouse.Action.press(.left), .release(.left), .wheelUp] {
      let mouse = Mouse(action, at: here, modifiers: .control)
      #expect(pointer.take(mouse, at: .zero, depth: 1) == nil)
    }
  }

  @Test func `a notch of the wheel is three rows`() {
    var pointer = Pointer()
    let up = pointer.take(Mouse(.wheelUp, at: here), at: .zero, depth: 1)
    #expect(up == .wheel(rows: -3, at: here))
    let down = pointer.take(Mouse(.wheelDown, at: here), at: .zero, depth: 1)
    #expect(down == .wheel(rows: 3, at: here))
  }
}
