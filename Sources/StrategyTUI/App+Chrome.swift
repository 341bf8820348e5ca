import StrategyModel

/// Everything around a screen: the menu bar above; the message and the hints below.
extension App {
  /// The smallest window in which anything is shown.
  static let smallest = Size(width: 40, height: 10)

  var isTooSmall: Bool {
    size.width < Self.smallest.width || size.height < Self.smallest.height
  }

  /// The rows between the menu bar and the message.
  private var place: Rect {
    Rect(x: 0, y: 1, width: size.width, height: size.height - 3)
  }

  mutating func arrange() {
    guard !isTooSmall else { return }
    for index in screens.indices { screens[index].arrange(in: place, context) }
  }

  /// All that can be done on the screen, or the one below what is open over it, in the order of the
  /// hints: help first, menu and quit last.
  ///
  /// Of the app's own commands the keys that the screen has a use for are left out, and with the
  /// last of its keys the command.
  var commands: [Command] {
    let own = screens.last { !$0.isOverlay }?.commands(context) ?? []
    let taken = Set(own.flatMap(\.keys))
    let app = appBindings.enumerated().compactMap { offset, binding -> Command? in
      let keys = binding.keys.filter { !taken.contains($0) && reaches($0) }
      guard !keys.isEmpty || taken.isDisjoint(with: binding.keys) else { return nil }
      return Command(
        binding, at: .app(offset), keys: keys,
        unavailable: isOffered(binding.action) ? binding.unavailable : .closeFirst)
    }
    let help = app.filter { $0.place == .app(AppAction.help.rawValue) }
    return help + own + app.filter { $0.place != .app(AppAction.help.rawValue) }
  }

  /// What the terminal should show.
  func frame() -> Frame {
    var frame = Frame(size: size)
    guard !isTooSmall else {
      writeTooSmall(on: &frame)
      return frame
    }
    let commands = commands
    let bar = MenuBar(commands: commands, context.language)
    bar.draw(on: &frame)
    writeRound(right: size.width, left: bar.width, on: &frame)
    let first = screens.lastIndex { !$0.isOverlay } ?? 0
    for screen in screens[first...] { screen.render(context, in: place, on: &frame) }
    writeMessage(on: &frame)
    if screens.last?.isOverlay != true {
      HintRow(commands: commands, context.language).draw(
        at: Point(x: 0, y: size.height - 1), width: size.width, on: &frame)
    }
    return frame
  }

  /// Writes a message on as many rows above the hints as it needs, four at most; or, on one, the
  /// news with what the screen has to say, or the latter alone where there is no room for both.
  private func writeMessage(on frame: inout Frame) {
    let row = size.height - 2
    let width = size.width - 2
    if let message = (context.message ?? context.trouble)?(context.language) {
      let rows = message.wrapped(to: width).prefix(4)
      let place = Rect(x: 0, y: row - rows.count + 1, width: size.width, height: rows.count)
      frame.fill(place)
      for (y, part) in zip(place.y..., rows) {
        frame.write(message.shown(part), at: Point(x: 1, y: y))
      }
      return
    }
    guard screens.last?.isOverlay != true else { return }
    let notice = screens.last?.notice(context)?(context.language)
    let parts = [context.news?(context.language), notice].compactMap { $0 }
    let both = parts.joined(separator: ". ")
    let text = both.columns > width ? parts.last : both
    frame.write(text ?? "", at: Point(x: 1, y: row), width: width)
  }

  private func writeRound(right: Int, left: Int, on frame: inout Frame) {
    guard let round = context.round else { return }
    let reader = context.readOnly == nil ? "" : " · \(Phrase.reader(context.language))"
    let text = "\(round.name) \(round.state.word(context.language))\(reader)"
    let x = right - text.columns - 1
    if x > left { frame.write(text, at: Point(x: x, y: 0)) }
  }

  private func writeTooSmall(on frame: inout Frame) {
    let text = Phrase.tooSmall(size, Self.smallest)(context.language)
    for (y, row) in text.wrapped(to: max(1, size.width)).enumerated() {
      frame.write(text.shown(row), at: Point(x: 0, y: y))
    }
  }
}

extension MenuBar {
  /// The menus of all commands that stand in one; an empty menu is left out.
  init(commands: [Command], _ language: Language) {
    self.init(
      MenuPlace.allCases.compactMap { menu in
        let items = commands.filter { $0.menu == menu }.map { command in
          Item(
            command.words(language), key: command.keys.first?.label(language) ?? "",
            unavailable: command.unavailable?(language))
        }
        return items.isEmpty ? nil : MenuBar.Menu(menu.title(language), items)
      })
  }
}

extension HintRow {
  init(commands: [Command], _ language: Language) {
    self.init(
      commands.compactMap { command in
        guard let hint = command.hint, let key = command.keys.first,
          command.unavailable == nil
        else { return nil }
        return Hint(key.label(language), hint.words(language), priority: hint.priority)
      })
  }
}

extension Phrase {
  static let closeFirst = Phrase(
    da: "Gå ud herfra først (Esc).", en: "Leave this first (Esc).")
  fileprivate static let reader = Phrase(da: "læser", en: "reader")
  fileprivate static func tooSmall(_ size: Size, _ least: Size) -> Phrase {
    Phrase(
      da: "Vinduet er for lille (\(size.width)x\(size.height)). "
        + "Gør det mindst \(least.width)x\(least.height). Intet går tabt.",
      en: "The window is too small (\(size.width)x\(size.height)). "
        + "Make it at least \(least.width)x\(least.height). Nothing is lost.")
  }
}
