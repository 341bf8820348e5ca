import StrategyModel
import Testing

@testable import StrategyTUI

/// What holds for every key of every screen.
struct KeyTests {
  /// The screens with their commands, the app's own last.
  static func screens() throws -> [(title: Phrase, commands: [Command])] {
    let plan = try Plan(SamplePlan.real)
    let context = Context(plan: plan, language: .da, localTime: { Phrase(verbatim: $0.text) })
    var planScreen = PlanScreen()
    planScreen.adopt(context)
    var searching = planScreen
    var typed = context
    _ = searching.update(.finding(.search), &typed)
    let goal = try #require(plan.goal("g1"))
    let round = try #require(plan.openRound)
    let followUp = FollowUpScreen(goal: goal, round: round, focus: .text(.text))
    var finding = followUp
    var findingContext = context
    _ = finding.update(.form(.find(.begin)), &findingContext)
    let successor = SuccessorScreen()
    var successorGoals = successor
    for event in events("'Ny' F2") { _ = successorGoals.take(event, &findingContext) }
    let screens: [any Screen] = [
      planScreen, searching, followUp, finding, ReadingScreen([], title: .aside),
      JumpScreen(context),
      FilterScreen(), OverviewScreen(),
      HistoryScreen(History([]), goal: nil),
      MissingScreen(), RoundsScreen(), ClosingScreen("2017-10"),
      ReviewScreen(History([])),
      DetailScreen(of: try #require(context.outline.rows.first), at: 0),
      AdminScreen(), FieldsScreen(.node(.goal("g1")), context), successor, successorGoals,
      HelpScreen(of: .empty, commands: [], isForm: false, context),
      TerminalCheckScreen(
        TerminalFacts(type: "xterm", locale: "", charset: "UTF-8", colors: 8)),
    ]
    let nothing = Picker.Surroundings(
      visits: [], nearby: [], home: nil, folder: "/", localTime: { Phrase(verbatim: $0.text) },
      waiting: NoWaiting(), uptime: { .zero }, now: { Instant(secondsSince1970: 1_507_801_267) })
    let pickers = [Picker.Start.list, .newPlan].map { Picker($0, nothing, language: .da) }
    let app = AppAction.allCases.map {
      Command($0.binding(canUndo: true, canRedo: true, hearsMouse: true), at: .app($0.rawValue))
    }
    return screens.map { ($0.title, $0.commands(context)) }
      + pickers.map { ($0.title, $0.commands) } + [(Phrase.everywhere, app)]
  }

  @Test func `docs/keys.md says what the bindings say`() throws {
    var lines = [
      "# Keys", "",
      "Made from the program's bindings. In a form, letters are typed, so there the keys of",
      "*everywhere* that are letters do nothing. Alt+1 to Alt+0 are F1 to F10.",
    ]
    for screen in try Self.screens() {
      lines += ["", "## \(screen.title(.en)) (\(screen.title(.da)))", ""]
      lines += ["| key | does | på dansk |", "| --- | --- | --- |"]
      for command in screen.commands {
        let keys = command.keys.map { $0.label(.en) }.joined(separator: " · ")
        lines.append(
          "| \(keys.isEmpty ? "(menu)" : keys) | \(command.words(.en)) | \(command.words(.da)) |")
      }
    }
    try expectDocument(lines.joined(separator: "\n") + "\n", named: "keys.md")
  }

  @Test func `every key can be typed on a Danish keyboard without AltGr or a dead key`() throws {
    let letters = Set("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ")
    let direct = letters.union("0123456789 +-,.<'!\"#%&/()=?;:_*>")
    // Windows' terminal and tmux keep some of Ctrl for themselves; others are Tab, Enter, Backspace.
    let control = Set("aefgklnoprtuwxyzs")
    for command in try Self.screens().flatMap(\.commands) {
      for key in command.keys {
        switch key {
        case .character(let character): #expect(direct.contains(character), "\(command.words(.en))")
        case .control(let letter): #expect(control.contains(letter), "\(command.words(.en))")
        // The window has F11.
        case .function(let number):
          #expect((1...10).contains(number) || number == 12, "\(command.words(.en))")
        // Not on every keyboard, and the window's own with Ctrl or Shift.
        case .insert: Issue.record("\(command.words(.en))")
        default: continue
        }
      }
    }
  }

  /// The palette lists all commands and is in a menu; it cannot be opened where keys are tried.
  @Test func `every command has two routes, one of letters, arrows, Enter or the menu`() throws {
    for screen in try Self.screens() where screen.title != Self.terminalCheck {
      for command in screen.commands {
        let words = "\(screen.title(.en)): \(command.words(.en))"
        #expect(!command.keys.isEmpty || command.menu != nil, "\(words)")
        let isPlain = command.keys.contains { key in
          // Shift with arrows counts: F12 and arrows do the same where the terminal keeps it.
          switch key {
          case .function, .control: false
          default: true
          }
        }
        // A menu is a route itself, and where letters are typed none of them opens it.
        #expect(isPlain || command.menu != nil || command.words == .menu, "\(words)")
      }
    }
  }

  private static let terminalCheck = TerminalCheckScreen(
    TerminalFacts(type: "", locale: "", charset: "", colors: 0)
  ).title

  /// In the filter letters choose: there the letters that work everywhere are left out.
  ///
  /// In the list of rounds o opens one; F5 shows the overview there too.
  @Test func `a key that means something everywhere means the same on a screen, or closes it`()
    throws
  {
    let app = AppAction.allCases.map {
      $0.binding(canUndo: true, canRedo: true, hearsMouse: true)
    }
    let others = [Self.terminalCheck, FilterScreen().title, RoundsScreen().title]
    for screen in try Self.screens().dropLast() where !others.contains(screen.title) {
      for command in screen.commands where command.words != .close {
        for other in app where !Set(other.keys).isDisjoint(with: command.keys) {
          #expect(command.words == other.words, "\(screen.title(.en)): \(command.words(.en))")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no two commands of a screen are called the same`(language: Language) throws {
    for screen in try Self.screens() {
      let words = screen.commands.map { $0.words(language) }
      #expect(words.count == Set(words).count, "\(screen.title(.en))")
    }
  }

  /// Of the app's own commands those keys are left out that a screen has a use for.
  @Test func `no key has two meanings on a screen`() throws {
    for screen in try Self.screens() {
      let keys = screen.commands.flatMap(\.keys)
      #expect(keys.count == Set(keys).count, "\(screen.title(.en))")
    }
  }
}

extension Phrase {
  fileprivate static let everywhere = Phrase(da: "Overalt", en: "Everywhere")
}
