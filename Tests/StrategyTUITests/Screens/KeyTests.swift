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
    let goal = try #require(plan.goal("g1"))
    let round = try #require(plan.openRound)
    let followUp = FollowUpScreen(goal: goal, round: round, focus: .text(.text))
    let screens: [any Screen] = [
      planScreen, followUp, OverviewScreen(), HistoryScreen(History([]), goal: nil),
      HelpScreen(of: .empty, commands: [], .da),
    ]
    let nothing = Picker.Surroundings(
      visits: [], nearby: [], home: nil, folder: "/", localTime: { Phrase(verbatim: $0.text) })
    let pickers = [Picker.Start.list, .newPlan].map { Picker($0, nothing, language: .da) }
    let app = AppAction.allCases.map {
      Command($0.binding(canUndo: true, canRedo: true), at: .app($0.rawValue))
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
        case .function(let number): #expect(number != 11, "\(command.words(.en))")
        default: continue
        }
      }
    }
  }

  @Test func `every command has two routes, one of them without function or Ctrl keys`() throws {
    for screen in try Self.screens() {
      for command in screen.commands {
        let isPlain = command.keys.contains { key in
          switch key {
          case .function, .control: false
          default: true
          }
        }
        // A menu is a route itself, and where letters are typed none of them opens it.
        #expect(isPlain || command.menu != nil || command.words == .menu, "\(command.words(.en))")
      }
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
