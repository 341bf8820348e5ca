import ArgumentParser
import StrategyModel

struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Open the screen; what happens where no command is named.")

  @Argument(
    help: "The plan's file; else $STRATEGY_PLAN, else the last one, else a choice.",
    completion: .file(extensions: ["json"]))
  var plan: String?

  @Option(help: "The language of the screen: da or en; else the plan's, else the locale's.")
  var language: Language?

  @Flag(help: "Draw lines, ellipses and arrows in ASCII.")
  var ascii = false

  @Flag(help: "Use no colours.")
  var mono = false

  @Flag(help: "Ask and answer line by line, for screen readers and scripts.")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "A centre's code: only this centre's goals, until the filter is taken away.",
      valueName: "C"))
  var centre: String?

  func run() throws {
    let status = openScreen(
      ScreenOptions(
        plan: plan, language: language, ascii: ascii, mono: mono, centre: centre, plain: plain))
    guard status == .done else { throw ArgumentParser.ExitCode(status.rawValue) }
  }
}
