import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// The plain dialogue over standard input and output.
enum PlainDialogue {
  /// - Returns: the signal that ended it, or 0 where the user or the input did.
  static func run(
    _ store: PlanStore, _ console: Console, _ filter: Filter, _ surroundings: App.Surroundings
  ) throws(Failure) -> Int32 {
    var session = PlainSession(
      store: store, language: console.language, filter: filter, surroundings: surroundings)
    do throws(Failure) {
      try converse(&session, console)
    } catch {
      if session.ended == nil { console.say(session.end(by: 0)) }
      throw error
    }
    return session.ended ?? 0
  }

  private static func converse(
    _ session: inout PlainSession, _ console: Console
  ) throws(Failure) {
    var input = LineInput(signalPipe: terminal_listen())
    // What is typed at a terminal ends the prompt's line there; what is piped in does not.
    let isTyped = isatty(STDIN_FILENO) == 1
    try show(session.begin(), isTyped, console)
    while session.ended == nil {
      switch input.next() {
      case .line(let line):
        try show(
          session.take(line.text, isUTF8: line.isUTF8) { input.lend(to: $0) }, isTyped, console)
      case .end(let signal):
        if isTyped { try console.write([""]) }
        try console.write(session.end(by: signal))
        guard let left = session.leftUndone else { return }
        if signal == 0 { throw Failure(.found, left) }
        console.say(left)
      }
    }
  }

  private static func show(
    _ turn: PlainSession.Turn, _ isTyped: Bool, _ console: Console
  ) throws(Failure) {
    try console.write(turn.lines + (isTyped ? [] : [turn.prompt].compactMap { $0 }))
    if isTyped, let prompt = turn.prompt { try console.write(prompt: prompt) }
  }
}

/// Lines of standard input, as they come.
private struct LineInput {
  enum Arrival {
    case line(PlainLines.Line)
    /// The signal that asks for the end; 0 where there is no more input.
    case end(signal: Int32)
  }

  /// -1 where signals are not told.
  let signalPipe: Int32
  private var lines = PlainLines()
  private var waiting: ArraySlice<PlainLines.Line> = []
  /// What asked for the end while another program had the terminal.
  private var endings: [Int32] = []

  init(signalPipe: Int32) {
    self.signalPipe = signalPipe
  }

  mutating func next() -> Arrival {
    while true {
      let isReady = !waiting.isEmpty || !endings.isEmpty
      let ready = readable([signalPipe, STDIN_FILENO], until: isReady ? .zero : nil)
      if ready[0] { endings += signals().filter { $0 != SIGCHLD } }
      if let signal = endings.first { return .end(signal: signal) }
      if let line = waiting.popFirst() { return .line(line) }
      guard ready[1] else { continue }
      let bytes = strategy_tui.bytes(of: STDIN_FILENO)
      guard !bytes.isEmpty else {
        return lines.rest().map(Arrival.line) ?? .end(signal: 0)
      }
      waiting = lines.take(bytes)[...]
    }
  }
  private func signals() -> [Int32] {
    strategy_tui.bytes(of: signalPipe).map(Int32.init)
  }

  /// Gives the terminal to another program until that ends, and leaves it as it was.
  mutating func lend(to command: [String]) -> ProgramEnd {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    terminal_lend(1)
    defer {
      terminal_lend(0)
      tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    }
    let (end, endings) = ChildProcess.run(command) { [self] end in
      readable([signalPipe], until: end)
      return signals()
    }
    self.endings += endings
    return end
  }
}
