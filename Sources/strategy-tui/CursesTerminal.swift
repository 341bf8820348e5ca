import CNcurses
import CTerminal
import Glibc
import StrategyTUI

/// The terminal that the program was started in, painted by ncurses.
///
/// It is given back as it was found when the value goes, by whatever way: call `exit` outside the
/// function that owns it. There is never more than one.
struct CursesTerminal: ~Copyable, Terminal {
  private(set) var size: Size
  private let window: UnsafeMutablePointer<WINDOW>
  private let repertoire: Repertoire
  private let hasColors: Bool
  private var input: TerminalInput
  /// The screen is up; it is not while another program has the terminal.
  private var isUp = false
  private var shown: Frame?
  private var paintsAll = false
  /// Events that arrived while nobody waited.
  private var held: [Event] = []
  private var text: [wchar_t] = []

  /// Takes the terminal of standard input and output.
  ///
  /// - Parameters:
  ///   - watch: what tells that the plan's file changed.
  ///   - ascii: draw ellipses and arrows with ASCII characters.
  ///   - mono: no colours; so too where `NO_COLOR` is set.
  /// - Returns: the terminal, its screen up.
  /// - Throws: why there can be no screen; the terminal is then as it was.
  static func open(
    watching watch: FolderWatch, ascii: Bool = false, mono: Bool = false
  ) throws(TerminalError) -> CursesTerminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .noTerminal }
    // Started with `&`: stop until the shell hands the terminal over.
    if OutputDevice.isElsewhere { raise(SIGTTOU) }
    let repertoire = Repertoire.ofLocale(plainMarks: ascii)
    // Before ncurses, which takes over the signals that nobody has.
    let signalPipe = terminal_guard(STDOUT_FILENO)
    guard signalPipe >= 0 else { throw .refused(code: errno) }
    guard let window = curses_open(nil) ?? curses_open("xterm"), capability("cup") != nil else {
      endwin()
      terminal_settings_back()
      terminal_release()
      throw .cannotPaint(type: environment("TERM") ?? "")
    }
    let delay = environment("ESCDELAY").flatMap { Int($0) } ?? 50
    let decoder = InputDecoder(escapeDelay: .milliseconds(min(max(delay, 0), 1000)))
    return CursesTerminal(
      window: window, repertoire: repertoire,
      hasColors: !mono && environment("NO_COLOR") == nil && has_colors(),
      input: TerminalInput(
        tty: STDIN_FILENO, signalPipe: signalPipe, decoder: decoder, watch: watch))
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
    raw()
    noecho()
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

  mutating func show(_ frame: Frame) {
    defer { shown = frame }
    guard isUp else { return }
    if frame.size != size { werase(window) }
    let isNew = paintsAll || frame.size != size
    let old = shown.flatMap { isNew || $0.size != frame.size ? nil : $0 }
    for row in 0..<min(frame.size.height, size.height)
    where old.map({ !frame.hasRow(row, of: $0) }) ?? true {
      paint(row, of: frame)
    }
    if paintsAll { clearok(window, true) }
    paintsAll = false
    wmove(window, Int32(frame.cursor?.y ?? 0), Int32(frame.cursor?.x ?? 0))
    wnoutrefresh(window)
    curs_set(frame.cursor == nil ? 0 : 1)
    doupdate()
  }

  mutating func suspend() {
    guard isUp else { return }
    leave()
    var signals: [Int32]
    repeat {
      terminal_obey(SIGTSTP)
      signals = input.takeSignals()
      // Continued in the background, where the terminal is somebody else's: stop again.
    } while signals == [SIGCONT] && OutputDevice.isElsewhere
    held += signals.filter { [SIGHUP, SIGTERM].contains($0) }.map(Event.ending)
    if !OutputDevice.isElsewhere { enter() }
  }

  mutating func repaint() {
    paintsAll = true
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
    default: held.append(.ending(signal: signal))
    }
  }

  // MARK: Screen

  private mutating func enter() {
    reset_prog_mode()
    OutputDevice.write("\u{1B}[?2004h")
    let restoring = Self.restoring
    terminal_restore_with(restoring, Int32(restoring.count))
    terminal_hold_errors(1)
    isUp = true
    measure()
    paintsAll = shown != nil
    if let shown { show(shown) }
  }

  private mutating func leave() {
    Self.leave()
    isUp = false
  }

  private static func leave() {
    OutputDevice.write("\u{1B}[?2004l")
    endwin()
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
    return (["\u{1B}[?2004l"] + capabilities + [end]).joined().utf8.map {
      CChar(bitPattern: $0)
    }
  }

  /// A string of the terminal's description, without the pauses that old terminals need.
  private static func capability(_ name: String) -> String? {
    guard let bytes = tigetstr(name), Int(bitPattern: bytes) != -1 else { return nil }
    return String(cString: bytes).split(separator: "$", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("<") ? $0.drop { $0 != ">" }.dropFirst() : $0 }.joined()
  }

  /// What is known of the terminal while its screen is up.
  static var facts: TerminalFacts {
    TerminalFacts(
      type: environment("TERM") ?? "",
      locale: environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "",
      charset: Repertoire.charset, colors: max(0, Int(tigetnum("colors"))))
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private mutating func measure() {
    guard let new = OutputDevice.size, new != size else { return }
    resize_term(Int32(new.height), Int32(new.width))
    size = new
    paintsAll = true
    held.append(.resized)
  }

  // MARK: Painting

  private mutating func paint(_ row: Int, of frame: Frame) {
    wmove(window, Int32(row), 0)
    let start = row * frame.size.width
    var style = Style.plain
    for cell in frame.cells[start..<start + min(frame.size.width, size.width)] {
      if cell.style != style {
        write(style)
        style = cell.style
      }
      repertoire.append(cell, clusters: frame.clusters, to: &text)
    }
    write(style)
  }

  /// Writes `text` where ncurses' cursor stands, and empties it.
  private mutating func write(_ style: Style) {
    guard !text.isEmpty else { return }
    var attributes: attr_t = 0
    if style.contains(.bold) { attributes |= curses_bold }
    if style.contains(.dim) { attributes |= curses_dim }
    if style.contains(.reverse) { attributes |= curses_reverse }
    if style.contains(.underline) { attributes |= curses_underline }
    let color = hasColors ? Color.allCases.first { style.contains($0.style) } : nil
    wattr_set(window, attributes, color?.rawValue ?? 0, nil)
    waddnwstr(window, text, Int32(text.count))
    text.removeAll(keepingCapacity: true)
  }
}

/// The colours of a face; the raw value is the number of the pair.
private enum Color: Int16, CaseIterable {
  case green = 1
  case yellow, red

  var style: Style {
    switch self {
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    }
  }

  var number: Int16 {
    switch self {
    case .green: Int16(COLOR_GREEN)
    case .yellow: Int16(COLOR_YELLOW)
    case .red: Int16(COLOR_RED)
    }
  }
}
