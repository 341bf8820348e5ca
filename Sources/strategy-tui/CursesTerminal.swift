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
  private let window: UnsafeMutablePointer<WINDOW>
  private let repertoire: Repertoire
  private let hasColors: Bool
  private var input: TerminalInput
  /// The screen is up; it is not while another program has the terminal.
  private var isUp = false
  private var hearsMouse = false
  private var shown: Frame?
  private var paintsAll = false
  /// Events that arrived while nobody waited.
  private var held: [Event] = []
  private var text: [wchar_t] = []

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
      throw .cannotPaint(type: environment("TERM") ?? "")
    }
    return CursesTerminal(
      window: window, repertoire: repertoire,
      hasColors: !mono && environment("NO_COLOR") == nil && has_colors(),
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
    terminal_send_painting(STDOUT_FILENO)
  }

  mutating func suspend() {
    guard isUp else { return }
    leave()
    stop()
  }

  /// Stops until the shell continues the program where the terminal is its own.
  private mutating func stop() {
    var signals: [Int32]
    repeat {
      terminal_obey(SIGTSTP)
      signals = input.takeSignals()
      // Continued in the background, where the terminal is somebody else's: stop again.
    } while signals == [SIGCONT] && OutputDevice.isElsewhere
    held += signals.filter(Self.asksToEnd).map(Event.ending)
    if !OutputDevice.isElsewhere { enter() }
  }

  mutating func lend(to command: [String]) -> ProgramEnd {
    guard isUp else { return .interrupted }
    leave()
    let end = run(command)
    if OutputDevice.isElsewhere, end != .interrupted { stop() } else { enter() }
    return end
  }

  /// Runs a program to its end; where this one is asked to end, that is passed on, and waited for
  /// two seconds at most.
  private mutating func run(_ command: [String]) -> ProgramEnd {
    let child: ChildProcess
    do throws(SystemFault) {
      child = try ChildProcess(command)
    } catch {
      return .notStarted(error)
    }
    var patience: Duration?
    while patience.map({ $0 > .now }) ?? true {
      let end = child.ending()
      for signal in end == nil ? input.waitForSignals(until: patience) : input.takeSignals()
      where Self.asksToEnd(signal) {
        held.append(.ending(signal: signal))
        if end == nil { child.send(signal) }
        patience = patience ?? .now + .seconds(2)
      }
      guard let end else { continue }
      // A hang-up may reach the other program first.
      if case .signal(let signal) = end, Self.asksToEnd(signal) { return .interrupted }
      return patience == nil ? end : .interrupted
    }
    return .interrupted
  }

  private static func asksToEnd(_ signal: Int32) -> Bool { [SIGHUP, SIGTERM].contains(signal) }

  mutating func copy(_ text: String) {
    let type = Self.environment("TERM") ?? ""
    guard isUp, let offer = ClipboardOffer.sequence(for: text, terminal: type) else { return }
    OutputDevice.write(offer)
  }

  mutating func repaint() {
    paintsAll = true
  }

  mutating func hearMouse(_ isOn: Bool) {
    hearsMouse = isOn
    if isUp { OutputDevice.write(isOn ? Self.mouseOn : Self.mouseOff) }
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

  private mutating func enter() {
    terminal_settings_raw()
    OutputDevice.write(Self.modesOn + (hearsMouse ? Self.mouseOn : ""))
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
    OutputDevice.write(modesOff)
    endwin()
    terminal_send_painting(STDOUT_FILENO)
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
