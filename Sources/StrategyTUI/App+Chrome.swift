import StrategyModel

/// Everything around a screen: the menu bar above; the message and the hints below.
extension App {
  var isTooSmall: Bool { size.isTooSmall }

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
      frame.writeTooSmall(context.language)
      return frame
    }
    let commands = commands
    let bar = MenuBar(commands: commands, context.language)
    bar.draw(on: &frame)
    writeRound(right: size.width, left: bar.width, on: &frame)
    let first = screens.lastIndex { !$0.isOverlay } ?? 0
    for screen in screens[first...] {
      // Each writes its own keys there.
      frame.fill(Rect(x: 0, y: size.height - 1, width: size.width, height: 1))
      screen.render(context, in: place, on: &frame)
    }
    writeMessage(on: &frame)
    if screens.last?.isOverlay != true {
      HintRow(commands.filter(\.isHinted), context.language).draw(
        at: Point(x: 0, y: size.height - 1), width: size.width, on: &frame)
    }
    return frame
  }

  /// Writes a message; or, on one row, the news with what the screen has to say, or the latter alone
  /// where there is no room for both.
  private func writeMessage(on frame: inout Frame) {
    let row = size.height - 2
    let width = size.width - 2
    if let rows = messageRows {
      frame.writeMessage(rows)
      return
    }
    guard screens.last?.isOverlay != true else { return }
    let notice = screens.last?.notice(context)?(context.language)
    let parts = [context.news?(context.language), notice].compactMap { $0 }
    let both = parts.joined(separator: ". ")
    let text = both.columns > width ? parts.last : both
    frame.write((text ?? "").clippedAfterWord(to: width), at: Point(x: 1, y: row))
  }

  /// The message, or what is wrong with the plan's file, as it is shown; nil where there is none.
  var messageRows: [String]? {
    (context.message ?? context.trouble).map { size.rows(ofMessage: $0(context.language)) }
  }

  private func writeRound(right: Int, left: Int, on frame: inout Frame) {
    guard let round = context.round else { return }
    let (name, time) = (round.nameAndState, context.today.flatMap(round.timeLeft))
    let (role, short) = (context.role?.word, context.role?.short)
    for parts in [[name, time, role], [name, time, short], [name, role], [name, short]] {
      let text = parts.compactMap { $0 }.joined(separator: " · ")(context.language)
      let x = right - text.columns - 1
      guard x <= left else {
        frame.write(text, at: Point(x: x, y: 0))
        return
      }
    }
  }
}

extension [Command] {
  /// Those that stand in a menu, menu by menu; an empty menu is left out.
  var byMenu: [(menu: MenuPlace, commands: [Command])] {
    MenuPlace.allCases.map { menu in (menu, filter { $0.menu == menu }) }
      .filter { !$0.commands.isEmpty }
  }
}

extension MenuBar {
  /// The menus of all commands that stand in one.
  init(commands: [Command], _ language: Language) {
    self.init(
      commands.byMenu.map { menu, commands in
        Menu(
          menu.title(language),
          commands.map { command in
            Item(
              command.words(language), key: command.keys.first?.label(language) ?? "",
              unavailable: command.unavailable?(language))
          })
      })
  }
}

extension Command {
  /// Whether it has a hint now.
  var isHinted: Bool {
    guard let hint, !keys.isEmpty else { return false }
    return hint.stays || unavailable == nil
  }
}

extension HintRow {
  /// A hint for each of the commands, which are to have one.
  init(_ commands: [Command], _ language: Language) {
    self.init(
      commands.compactMap { command in
        guard let hint = command.hint, let key = command.keys.first else { return nil }
        return Hint(key.label(language), hint.words(language), priority: hint.priority)
      })
  }
}

extension Phrase {
  static let closeFirst = Phrase(
    da: "Gå ud herfra først (Esc).", en: "Leave this first (Esc).")
}
