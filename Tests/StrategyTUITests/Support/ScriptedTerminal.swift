import StrategyTUI
import Testing

/// A terminal that plays events one after the other and keeps the frames it is shown.
struct ScriptedTerminal: Terminal, ~Copyable {
  private(set) var size: Size
  var tellsBytes = false
  private(set) var frames: [Frame] = []
  /// How long the program was ready to wait when it waited last; nil for ever.
  private(set) var deadline: Duration?
  private(set) var suspensions = 0
  private(set) var repaints = 0
  /// Each time that the mouse was asked for or left alone.
  private(set) var mouse: [Bool] = []
  /// What was offered to the clipboard.
  private(set) var copies: [String] = []
  /// The commands that had the terminal.
  private(set) var loans: [[String]] = []
  private var steps: ArraySlice<Step>

  enum Step {
    case events([Event])
    case resize(Size)
    /// Clicks of the left button on a text that is on the screen, some cells to the right of its
    /// first one.
    case click(String, times: Int = 1, right: Int = 0)
    /// Notches of the wheel over a text that is on the screen; less than 0 for up.
    case wheel(Int, over: String)
    /// Something that happens outside the program.
    case work(() throws -> Void)
  }

  init(size: Size, steps: [Step]) {
    self.size = size
    self.steps = steps[...]
  }

  mutating func wait(atMost time: Duration?) -> [Event] {
    self.deadline = time
    switch steps.popFirst() {
    case .events(let events): return events
    case .resize(let size):
      self.size = size
      return [.resized]
    case .click(let text, let times, let right):
      guard var point = place(of: text) else { return [] }
      point.x += right
      let click = [Mouse(.press(.left), at: point), Mouse(.release(.left), at: point)]
      return Array(repeating: click, count: times).joined().map(Event.mouse)
    case .wheel(let notches, let text):
      guard let point = place(of: text) else { return [] }
      let turn = Mouse(notches < 0 ? .wheelUp : .wheelDown, at: point)
      return Array(repeating: .mouse(turn), count: abs(notches))
    case .work(let work):
      do {
        try work()
      } catch {
        Issue.record(error)
      }
      return []
    case nil: return [.ending(signal: 15)]
    }
  }

  mutating func putBack(_ events: some Collection<Event>) {
    if !events.isEmpty { steps = [.events(Array(events))] + steps }
  }

  /// Where a text begins that is on the screen.
  private func place(of text: String) -> Point? {
    for (y, row) in (frames.last?.text ?? []).enumerated() {
      if let found = row.firstRange(of: text) {
        return Point(x: row[..<found.lowerBound].columns, y: y)
      }
    }
    Issue.record("no \(text) on the screen")
    return nil
  }

  mutating func show(_ frame: Frame) { frames.append(frame) }
  mutating func suspend() { suspensions += 1 }
  mutating func lend(to command: [String]) -> ProgramEnd {
    loans.append(command)
    return .exit(0)
  }
  mutating func copy(_ text: String) { copies.append(text) }
  mutating func repaint() { repaints += 1 }
  mutating func hearMouse(_ isOn: Bool) { mouse.append(isOn) }
}

extension ScriptedTerminal.Step {
  /// Keys, as `events(_:)` reads them, all at once.
  static func keys(_ script: String) -> Self { .events(StrategyTUITests.events(script)) }
}
