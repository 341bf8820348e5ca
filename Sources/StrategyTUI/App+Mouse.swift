import StrategyModel

/// What the mouse does around a screen; the rest is the screen's.
extension App {
  /// Takes a report; what is not the program's mouse any more says nothing.
  mutating func take(_ mouse: Mouse) {
    guard hearsMouse,
      let gesture = pointer.take(mouse, at: surroundings.uptime(), depth: screens.count)
    else { return }
    let message = size.height - 1 - (messageRows?.count ?? 1)..<size.height - 1
    context.message = nil
    context.news = nil
    if gesture == .drag {
      context.message = .shiftMarks
      return
    }
    if screens.last?.isOverlay != true, let point = gesture.clicked {
      if point.y == 0 { return clickBar(at: point) }
      if point.y == size.height - 1 { return clickHint(at: point) }
      if message.contains(point.y) { return }
    }
    perform(screens[screens.count - 1].point(gesture, in: size, &context))
  }

  private mutating func clickBar(at point: Point) {
    let bar = MenuBar(commands: commands, context.language)
    if let menu = bar.title(at: point, in: size) { openMenu(menu) }
  }

  private mutating func clickHint(at point: Point) {
    let hinted = commands.filter(\.isHinted)
    let row = HintRow(hinted, context.language)
    if let index = row.index(at: point.x, width: size.width) { run(hinted[index].place) }
  }

  mutating func openMenu(_ menu: Int) {
    open(MenuScreen(commands, menu: menu, context.language))
  }

  /// Takes the mouse, or leaves it to the terminal.
  mutating func toggleMouse() {
    hearsMouse.toggle()
    requests.append(.mouse)
    surroundings.rememberMouse(hearsMouse)
    context.message = hearsMouse ? .mouseIsOn : .mouseIsOff
  }
}

extension Phrase {
  static let shiftMarks = Phrase(
    da: "Hold Skift nede for at markere tekst.", en: "Hold Shift down to mark text.")
  fileprivate static let mouseIsOn = Phrase(
    da: "Musen er slået til. Hold Skift nede for at markere tekst.",
    en: "The mouse is on. Hold Shift down to mark text.")
  fileprivate static let mouseIsOff = Phrase(
    da: "Musen er slået fra. Nu markerer og kopierer den som i andre vinduer.",
    en: "The mouse is off. Now it marks and copies as in other windows.")
}
