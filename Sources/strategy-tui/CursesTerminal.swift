import CNcurses
import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// The terminal that the program was started in, painted by ncurses.
///
/// It is given back as it was found when the value goes, by whatever way: call `exit` outside the
/// function that owns it. There is never more than one.
struct CursesTerminal: ~Copyable, Terminal {
  private(set) var size: Size
  let window: UnsafeMutablePointer<WINDOW>
  let repertoire: Repertoire
  let hasColors: Bool
  var input: TerminalInput
  /// The screen is up; it is not while another program has the terminal.
  var isUp = false
  private var hearsMouse = false
  var shown: Frame?
  var paintsAll = false
  /// Events that arrived while nobody waited.
  var held: [Event] = []
  var text: [wchar_t] = []

  /// Takes the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - keyboard: what is typed there.
  ///   - ascii: draw ellipses and arrows with ASCII characters.
  ///   - mono: no colours; so too where `NO_COLOR` is set.
  /// - Returns: the terminal, its screen up.
  /// - Throws: why there can be no screen; the terminal is then as it was.
  static func open(
    keyboard: Keyboard, ascii: Bool = false, mono: Bool = false
  ) throws(TerminalError) -> CursesTerminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    // Started with `&`: stop until the shell hands the terminal over.
    if OutputDevice.isElsewhere { raise(SIGTTOU) }
    let repertoire = Repertoire.ofLocale(plainMarks: ascii)
    guard let painting = terminal_painting() else { throw .refused(code: errno) }
    // Before ncurses, which takes over the signals that nobody has.
    let signalPipe = terminal_guard(STDOUT_FILENO)
    guard signalPipe >= 0 else { throw .refused(code: errno) }
    guard let window = curses_open(nil, painting) ?? curses_open("xterm", painting),
      capability("cup") != nil
    else {
      endwin()
      terminal_settings_back()
      terminal_release()
      throw .cannotPaint(type: variable("TERM") ?? "")
    }
    return CursesTerminal(
      window: window, repertoire: repertoire,
      hasColors: !mono && variable("NO_COLOR") == nil && has_colors(),
      input: TerminalInput(keyboard: keyboard, signalPipe: signalPipe))
  }

  private init(
    window: UnsafeMutablePointer<WINDOW>, repertoire: Repertoire, hasColors: Bool,
    input: TerminalInput
  ) {
    self.window = window
    self.repertoire = repertoire
    self.hasColors = hasColors
    self.input = input
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    nonl()
    typeahead(-1)
    idlok(window, true)
    if hasColors {
      start_color()
      use_default_colors()
      for color in Color.allCases { init_pair(color.rawValue, color.number, -1) }
    }
    enter()
    held = []
  }

  deinit {
    tcflush(STDIN_FILENO, TCIFLUSH)
    if isUp { Self.leave() }
    terminal_release()
  }

  /// Gives the terminal back; what was typed ahead is dropped.
  consuming func close() {}

  /// Tells from now on when something happens to a plan's file; to none where there is no plan.
  mutating func watch(_ file: PlanFile?) {
    input.watch(file.map { FolderWatch(folder: $0.folder, name: $0.name) })
  }

  // MARK: Terminal

  var tellsBytes: Bool {
    get { input.tellsBytes }
    set { input.tellsBytes = newValue }
  }

  mutating func wait(atMost time: Duration?) -> [Event] {
    let end = time.map { .now + $0 }
    while held.isEmpty {
      for arrival in input.wait(until: end) {
        switch arrival {
        case .event(let event): held.append(event)
        case .signal(let signal): receive(signal)
        }
      }
      if let end, end <= .now { break }
    }
    defer { held = [] }
    return held
  }

  mutating func putBack(_ events: some Collection<Event>) {
    held = events + held
  }

  mutating func suspend() {
    guard isUp else { return }
    leave()
    stop()
  }

  mutating func copy(_ text: String) {
    let type = variable("TERM") ?? ""
    guard isUp, let offer = ClipboardOffer.sequence(for: text, terminal: type) else { return }
    OutputDevice.write(offer)
  }

  mutating func repaint() {
    paintsAll = true
  }

  mutating func hearMouse(_ isOn: Bool) {
    hearsMouse = isOn
    if isUp { Self.add(isOn ? Self.mouseOn : Self.mouseOff) }
  }

  // MARK: Signals

  private mutating func receive(_ signal: Int32) {
    switch signal {
    case SIGWINCH: measure()
    case SIGTSTP: suspend()
    case SIGCONT where OutputDevice.isElsewhere: suspend()
    case SIGCONT:
      leave()
      enter()
    case SIGCHLD: return
    default: held.append(.ending(signal: signal))
    }
  }

  // MARK: Screen

  mutating func enter() {
    terminal_settings_raw()
    Self.add(Self.modesOn + (hearsMouse ? Self.mouseOn : ""))
    let restoring = Self.restoring
    terminal_restore_with(restoring, Int32(restoring.count))
    terminal_hold_errors(1)
    isUp = true
    measure()
    paintsAll = shown != nil
    if let shown { show(shown) }
  }

  mutating func leave() {
    Self.leave()
    isUp = false
  }

  private static func leave() {
    add(modesOff)
    endwin()
    sendPainting()
    // Where nothing brings the old screen back, what follows stands on a row of its own.
    if capability("rmcup") == nil, let clear = capability("el") { OutputDevice.write(clear) }
    terminal_restore_with(nil, 0)
    terminal_settings_back()
    terminal_hold_errors(0)
  }

  /// What gives the screen back when nobody can ask ncurses.
  private static var restoring: [CChar] {
    let capabilities = ["sgr0", "cnorm"].compactMap(capability)
    let end = capability("rmcup") ?? "\r\n" + (capability("ed") ?? "")
    return ([modesOff] + capabilities + [end]).joined().utf8.map {
      CChar(bitPattern: $0)
    }
  }

  /// A string of the terminal's description, without the pauses that old terminals need.
  static func capability(_ name: String) -> String? {
    guard let bytes = tigetstr(name), Int(bitPattern: bytes) != -1 else { return nil }
    return String(cString: bytes).split(separator: "$", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("<") ? $0.drop { $0 != ">" }.dropFirst() : $0 }.joined()
  }

  /// Pastes arrive between marks.
  private static let modesOn = "\u{1B}[?2004h"
  /// Buttons and the wheel are reported, but no moves, in numbers without a limit.
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1000l\u{1B}[?1006l"
  /// Takes back all that may be on, the mouse too where it was not.
  private static let modesOff = mouseOff + "\u{1B}[?2004l"

  /// What is known of the terminal while its screen is up.
  static var facts: TerminalFacts {
    TerminalFacts(
      type: variable("TERM") ?? "",
      locale: variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "",
      charset: Repertoire.charset, colors: max(0, Int(tigetnum("colors"))))
  }

  private mutating func measure() {
    guard let new = OutputDevice.size, new != size else { return }
    resize_term(Int32(new.height), Int32(new.width))
    size = new
    paintsAll = true
    held.append(.resized)
  }
}
