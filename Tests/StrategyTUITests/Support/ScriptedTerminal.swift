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
  private var steps: ArraySlice<Step>

  enum Step {
    case events([Event])
    case resize(Size)
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

  mutating func show(_ frame: Frame) { frames.append(frame) }
  mutating func suspend() { suspensions += 1 }
  mutating func repaint() { repaints += 1 }
}
