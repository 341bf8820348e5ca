import StrategyModel

/// What the mouse does where a plan is chosen.
extension Picker {
  /// Takes a report; what is not the program's mouse says nothing.
  mutating func take(_ mouse: Mouse) {
    let depth = [menu != nil, help != nil, form != nil].count { $0 }
    guard surroundings.mouse,
      let gesture = pointer.take(mouse, at: surroundings.uptime(), depth: depth)
    else { return }
    message = nil
    switch gesture {
    case .drag: message = .shiftMarks
    case .wheel(let rows, _): turn(by: rows, gesture)
    case .click(let point), .doubleClick(let point): click(point, gesture)
    }
  }

  private mutating func turn(by rows: Int, _ gesture: Gesture) {
    if menu != nil {
      menu?.move(by: rows.signum())
    } else if help != nil {
      help?.scroll(by: .lines(rows))
    } else if form == nil {
      _ = list.point(gesture)
    }
  }

  /// A click opens a menu, does what a hint says, or selects; a second one opens the plan.
  private mutating func click(_ point: Point, _ gesture: Gesture) {
    if let choice = menu?.click(point, in: size) { return choose(choice) }
    if point.y == 0 {
      var bar = MenuBar(commands: commands, language)
      guard let clicked = bar.title(at: point, in: size) else { return }
      bar.open(clicked)
      menu = bar
    } else if point.y == size.height - 1 {
      clickHint(at: point)
    } else if help == nil, form != nil {
      let fields = zip(fieldsPlace.y..., NewPlanForm.Field.allCases)
      if let field = fields.first(where: { $0.0 == point.y })?.1 { form?.focus = field }
    } else if help == nil, list.point(gesture), gesture == .doubleClick(point) {
      perform(.open)
    }
  }

  private mutating func clickHint(at point: Point) {
    let hinted = commands.filter(\.isHinted)
    let row = HintRow(hinted, language)
    if let index = row.index(at: point.x, width: size.width) { run(hinted[index]) }
  }
}
