package import StrategyModel

/// Why there is no screen.
package enum TerminalError: Error, Equatable {
  /// The program's input or output is no terminal: a pipe, a file, `ssh` without `-t`.
  case noTerminal
  /// The terminal is of a type that cannot place text: `TERM` says so.
  case cannotPaint(type: String)
  /// The system refused what a screen needs; `errno`.
  case refused(code: Int32)

  package var message: Phrase {
    switch self {
    case .noTerminal: .noTerminal
    case .cannotPaint(let type): .cannotPaint(type)
    case .refused(let code): .refused(code)
    }
  }
}

extension Phrase {
  fileprivate static let noTerminal = Phrase(
    da: "Skærmen kræver en terminal: start programmet uden pipe, over ssh med \"ssh -t\". "
      + "Kommandoerne virker uden terminal, se strategy-tui --help.",
    en: "The screen needs a terminal: start the program without a pipe, over ssh with \"ssh -t\". "
      + "The commands do without: strategy-tui --help.")

  fileprivate static func cannotPaint(_ type: String) -> Phrase {
    Phrase(
      da: "Terminalen \"\(type)\" kan ikke vise en skærm, så planen kommer linje for linje "
        + "(--plain). Med fx TERM=xterm kommer skærmen.",
      en: "The terminal \"\(type)\" cannot show a screen, so the plan comes line by line "
        + "(--plain). With TERM=xterm, say, the screen comes.")
  }

  fileprivate static func refused(_ code: Int32) -> Phrase {
    Phrase(
      da: "Terminalen kunne ikke åbnes (fejl \(code)). Åbn et nyt vindue, og prøv igen.",
      en: "The terminal could not be opened (error \(code)). Open a new window, and try again.")
  }
}
