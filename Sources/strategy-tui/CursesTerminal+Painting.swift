import CNcurses
import CTerminal
import Glibc
import StrategyModel
import StrategyTUI

/// Frames, painted by ncurses.
extension CursesTerminal {
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
    Self.sendPainting()
  }

  /// Adds a sequence to what is sent with the next frame.
  static func add(_ sequence: String) {
    guard let painting = terminal_painting().map(fileno) else { return }
    try? StrategyModel.write(Array(sequence.utf8), to: painting)
  }

  /// Sends what was painted since the last time, in one write where the terminal takes it.
  static func sendPainting() {
    guard let painting = terminal_painting().map(fileno) else { return }
    let end = lseek(painting, 0, SEEK_CUR)
    lseek(painting, 0, SEEK_SET)
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, end)) { buffer, count in
      count = max(0, pread(painting, buffer.baseAddress, buffer.count, 0))
    }
    try? StrategyModel.write(thrifty(bytes), to: STDOUT_FILENO)
  }

  /// What ncurses sends with every style that it switches though nobody needs it, with what comes
  /// after it, and how many bytes of it: nothing is ever drawn with the line-drawing characters that
  /// it leaves, and what ends all styles ends a colour too.
  private static let needless: [(start: [UInt8], count: Int)] = [
    ("\u{1B}(B", 3), ("\u{0F}", 1), ("\u{1B}[39m\u{1B}[m", 5), ("\u{1B}[39m\u{1B}(B\u{1B}[m", 5),
  ].map { (Array($0.utf8), $1) }

  /// The bytes without the needless ones.
  private static func thrifty(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let byte = rest.first {
      let isControl = byte < 0x20
      let found = isControl ? needless.first(where: { rest.starts(with: $0.start) }) : nil
      if found == nil { kept.append(byte) }
      rest = rest.dropFirst(found?.count ?? 1)
    }
    return kept
  }

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
enum Color: Int16, CaseIterable {
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
