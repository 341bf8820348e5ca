/// A screen that is read: the wheel scrolls its text.
package protocol PanelScreen: Screen {
  var panel: TextPanel { get set }
}

extension PanelScreen {
  package mutating func point(
    _ gesture: Gesture, in window: Size, _ context: inout Context
  ) -> Effect {
    if case .wheel(let rows, _) = gesture { panel.scroll(by: .lines(rows)) }
    return .none
  }
}
