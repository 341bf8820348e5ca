import CNcurses
import Glibc
import StrategyTUI
import Synchronization

/// The row of messages on the screen, written past ncurses while the thread that paints by it is at
/// work; ncurses paints it anew then.
final class MessageRow: WaitingPlace {
  private let row = Mutex<Int?>(nil)

  var isThere: Bool { !OutputDevice.isElsewhere }

  func show(_ line: String) {
    guard let size = OutputDevice.size, size.height > 2, size.width > 2 else { return }
    let y = size.height - 2
    row.withLock { $0 = y }
    let text = line.clipped(to: size.width - 2)
    let rest =
      CursesTerminal.capability("el")
      ?? String(repeating: " ", count: size.width - 2 - text.columns)
    let back = Self.moving(to: Point(x: Int(curses_column()), y: Int(curses_row())))
    OutputDevice.write(Self.moving(to: Point(x: 0, y: y)) + " " + text + rest + back)
  }

  func remove() {
    row.withLock { row in
      if let row { curses_forget(Int32(row)) }
      row = nil
    }
  }

  private static func moving(to place: Point) -> String {
    let sequence = CursesTerminal.capability("cup").flatMap {
      curses_move($0, Int32(place.y), Int32(place.x))
    }
    return sequence.map { String(cString: $0) } ?? ""
  }
}
