import Foundation
import StrategyModel
import StrategyTUI
import Synchronization
import Testing

/// What came of playing a script on a plan.
struct Session {
  /// The screen before the program was ended.
  let screen: Frame
  /// All that the screen showed, one frame after another.
  let frames: [Frame]
  /// The plan in its file after the program was ended.
  let plan: Plan
  /// The signal that ended it, 0 for none; nil where another plan was wanted.
  let ended: Int32?
  /// What was wanted instead of the plan; nil where nothing was.
  let wanted: Picker.Start?
  /// Where one was.
  let visit: Remembered.Visit
  /// How often the report was written.
  let exports: Int
  let suspensions: Int
  /// Each time that the mouse was asked for or left alone.
  let mouse: [Bool]
  /// Whether the mouse is to be on the next time; nil where nobody said so.
  let remembered: Bool?
  /// What was offered to the terminal's clipboard.
  let copies: [String]
  /// The commands that were lent the terminal.
  let loans: [[String]]
  /// What came after the end and is left for whoever has the terminal next.
  let ahead: [Event]
  /// How long the program was ready to wait for something to happen; nil for ever.
  let deadline: Duration?

  /// The text of a row, without the blanks at its end.
  func row(_ index: Int) -> String {
    screen.text[index].replacing(#/ +$/#, with: "")
  }

  var message: String { row(screen.size.height - 2) }
  var hints: String { row(screen.size.height - 1) }

  /// Whether a text stands on the screen, on one row.
  func shows(_ text: String) -> Bool { screen.text.contains { $0.contains(text) } }

  func answer(_ goal: String, in round: String = "2017-10") -> Answer? {
    plan.goal(goal)?.followUp(in: round)?.answer
  }
}

extension Session: CustomTestStringConvertible {
  var testDescription: String { "\n" + screen.text.joined(separator: "\n") }
}

enum SamplePlan {
  /// The plan that the project ships.
  static var real: [UInt8] {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return Array(try Data(contentsOf: root.appending(path: "data/strategiplan-2017.json")))
    }
  }

  /// The real plan with some answers, so that every status and state is there to see.
  static var answered: [UInt8] { get throws { try madeAnswered.get() } }

  private static let madeAnswered = Result {
    let answers: [(String, Answer)] = [
      ("g1", Answer(result: .green, timeline: .green)),
      (
        "g2",
        Answer(
          result: .yellow, timeline: .green, text: "Godt på vej.", why: "Et system mangler.",
          consequences: "Gevinsten kommer senere.", recovery: "Ny leverance i januar.")
      ),
      ("g3", Answer(result: .red, timeline: .yellow, why: "Projektet er sat på pause.")),
      ("g4", Answer(result: .none, timeline: .red, text: "KOMBIT er forsinket.")),
    ]
    let edits = answers.flatMap { goal, answer in
      let plan = try? Plan(real)
      let old = plan?.goal(goal)?.followUp(in: "2017-10")?.answer ?? Answer()
      var new = answer
      if new.text.isEmpty { new.text = old.text }
      return Edit.edits(from: old, to: new, goal: goal, round: "2017-10")
    }
    return try Plan(real).applying(edits).plan.bytes
  }
}

extension SamplePlan {
  /// The real plan with both rounds closed.
  static var closed: [UInt8] {
    get throws {
      let state = Target.field(.state, of: .round("2017-10"))
      let edit = Edit(state, from: .text("open"), to: .text("closed"))
      return try Plan(real).applying([edit]).plan.bytes
    }
  }
}

extension Signature {
  /// Somebody else.
  static let bo = Signature(by: "bo", at: Instant(secondsSince1970: 1_507_801_200))
}

extension WritingAids {
  /// A machine with neither another editor nor a dictionary.
  static let none = WritingAids(
    editorRefused: Phrase(da: "Ingen editor.", en: "No editor."),
    lend: { _ in .failed(Phrase(verbatim: "")) },
    spellingRefused: Phrase(da: "Ingen ordbog.", en: "No dictionary."), doubt: { _ in .sure })
}

/// Plays a script on a copy of a plan in a file of its own.
///
/// The script is read by `events(_:)`; `existing` says whether a report is there already, and
/// `outside` is what somebody else does to the file before the first key. `mouse` says whether the
/// mouse was left on, `tick` by how much the clock moves each time somebody looks, `login` who plays.
func play(
  _ script: String = "", steps: [ScriptedTerminal.Step]? = nil, on bytes: [UInt8]? = nil,
  size: Size = Size(width: 80, height: 24), language: Language = .da, filter: Filter = Filter(),
  existing: Bool = false, outside: ((URL) throws -> Void)? = nil, drafts: URL? = nil,
  aids: WritingAids = .none, mouse: Bool = true, tick: Duration = .seconds(1),
  waiting: any Waiting = NoWaiting(), at place: Remembered.Place? = nil, login: String = "ida"
) throws -> Session {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appending(path: "plan.json")
  try Data(try bytes ?? SamplePlan.real).write(to: file)
  let store = try PlanStore(opening: file.path(percentEncoded: false))
  try outside?(file)
  let exports = Counter()
  let clock = Clock(tick: tick)
  let remembered = Mutex<Bool?>(nil)
  let surroundings = App.Surroundings(
    login: { login }, now: { Instant(secondsSince1970: 1_507_801_267) },
    export: { _, overwriting, work in
      guard work.settle() else { return .failed(StoreError.stopped(work.task).phrase) }
      if existing, !overwriting { return .exists("opfoelgning-strategiplan.md") }
      exports.increment()
      return .written("opfoelgning-strategiplan.md")
    },
    mails: { round, overwriting, _ in
      if existing, !overwriting { return .exists("mangler-cko.eml") }
      return .written("mangler-\(round.id).eml")
    },
    waiting: waiting,
    drafts: DraftFolder(
      state: (drafts ?? folder).path(percentEncoded: false), plan: store.file),
    uptime: { clock.now }, localTime: { Phrase(verbatim: $0.text) },
    aids: aids,
    terminal: {
      TerminalFacts(type: "xterm-256color", locale: "da_DK.UTF-8", charset: "UTF-8", colors: 256)
    }, version: "1.2.3", mouse: mouse,
    rememberMouse: { isOn in remembered.withLock { $0 = isOn } })
  var app = App(
    store: store, language: language, filter: filter, surroundings: surroundings, at: place)
  var terminal = ScriptedTerminal(
    size: size, steps: steps ?? events(script).map { .events([$0]) })
  var ended: Int32?
  var wanted: Picker.Start?
  switch app.run(on: &terminal) {
  case .program(let signal): ended = signal
  case .another(let start): wanted = start
  }
  let deadline = terminal.deadline
  let ahead = terminal.wait(atMost: nil)
  return Session(
    screen: terminal.frames[terminal.frames.count - 1], frames: terminal.frames,
    plan: try Plan(Array(try Data(contentsOf: file))), ended: ended, wanted: wanted,
    visit: app.visit, exports: exports.value, suspensions: terminal.suspensions,
    mouse: terminal.mouse, remembered: remembered.withLock { $0 }, copies: terminal.copies,
    loans: terminal.loans, ahead: ahead, deadline: deadline)
}

/// A clock that is later each time somebody looks.
private final class Clock: Sendable {
  private let tick: Duration
  private let time = Mutex(Duration.zero)

  init(tick: Duration) {
    self.tick = tick
  }

  var now: Duration {
    time.withLock { time in
      time += tick
      return time
    }
  }
}

/// Shows nothing.
struct NoWaiting: Waiting {
  func begin(_ work: Work, _ language: Language, keepsTyped: Bool) {}
  func end() {}
}

/// Counts calls of a closure that may not change anything else.
private final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }
  func increment() { count.withLock { $0 += 1 } }
}
