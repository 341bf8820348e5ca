import Foundation
import StrategyModel
import StrategyTUI
import Synchronization
import Testing

struct WaitingTests {
  @Test(
    arguments: [
      ("1", [.account, .saving]), ("1 1", [.account, .saving, .saving]), ("e", [.report]),
      ("t", [.history]), ("1 u", [.account, .saving, .saving]), ("Down Up F1", []),
    ] as [(String, [Work.Step])])
  func `what may take long is told of, and its end`(script: String, steps: [Work.Step]) throws {
    let waiting = RecordingWaiting()
    _ = try play(script, waiting: waiting)
    #expect(waiting.begun == steps)
    #expect(waiting.isBalanced)
  }

  @Test func `a plan that changed outside is read while the user sees it`() throws {
    let waiting = RecordingWaiting()
    _ = try play(steps: [.events([.fileChanged])], waiting: waiting)
    #expect(waiting.begun == [.reading])
  }

  @Test func `a save that is stopped changes nothing and says so`() throws {
    let session = try play("1", waiting: RecordingWaiting(stopping: .saving))
    #expect(session.message == " Gemningen blev stoppet; intet er ændret.")
    #expect(session.answer("g1") == nil)
  }

  @Test func `a form whose save is stopped keeps what was typed`() throws {
    let form = try play("Enter Tab Tab 'Derfor' Esc", waiting: RecordingWaiting(stopping: .saving))
    #expect(form.answer("g1") == nil)
    #expect(form.shows("Derfor"))
    #expect(form.shows("Gemningen blev stoppet"))
  }

  @Test func `a report and a history that are stopped are said to be, and nothing opens`() throws {
    let report = try play("e", waiting: RecordingWaiting(stopping: .report))
    #expect(report.message == " Rapporten blev stoppet; intet er skrevet.")
    #expect(report.exports == 0)
    let change: [ScriptedTerminal.Step] = events("1 t").map { .events([$0]) }
    let history = try play(steps: change, waiting: RecordingWaiting(stopping: .history))
    #expect(history.message == " Læsningen af historikken blev stoppet.")
    #expect(!history.shows("Historik:"))
  }

  @Test func `a plan that is not read to its end is shown as it was, until it is`() throws {
    let session = try play(
      steps: [.events([.fileChanged]), .events([.key(.down)])],
      outside: { try Data(SamplePlan.answered).write(to: $0) },
      waiting: RecordingWaiting(stopping: .reading))
    #expect(session.message.hasPrefix(" Læsningen af planen blev stoppet;"))
    #expect(session.row(6).hasPrefix("> 4.1.2"))
  }

  @Test func `what is typed in a form while the plan is read is the form's`() throws {
    func keeping(_ script: String) throws -> [Work.Step] {
      let waiting = RecordingWaiting()
      _ = try play(steps: [.keys(script), .events([.fileChanged])], waiting: waiting)
      return waiting.keeping
    }
    #expect(try keeping("Enter Tab Tab 'Der'").contains(.reading))
    #expect(try keeping("Down") == [])
    let stopped = try play(
      steps: [
        .keys("Enter Tab Tab 'Der'"), .events([.fileChanged] + events("'for'")),
      ],
      outside: { try Data(SamplePlan.answered).write(to: $0) },
      waiting: RecordingWaiting(stopping: .reading))
    #expect(stopped.shows("Derfor"))
  }

  @Test func `what was typed ahead of what is stopped is dropped with it`() throws {
    let session = try play(
      steps: [.events(events("1 Down 1")), .events([])],
      waiting: RecordingWaiting(stopping: .saving))
    #expect(session.row(5).hasPrefix("> 4.1.1"))
    #expect(session.message == " Gemningen blev stoppet; intet er ændret.")
    let ending = try play(
      steps: [.events(events("1") + [.ending(signal: 1)])],
      waiting: RecordingWaiting(stopping: .saving))
    #expect(ending.ended == 1)
  }

  @Test(arguments: [
    (0, "| Læser planen ...", "| Reading the plan ..."),
    (130, "/ Læser planen ...", "/ Reading the plan ..."),
    (1000, "| Læser planen ... 40 % (Esc stopper)", "| Reading the plan ... 40% (Esc stops)"),
    (1250, "- Læser planen ... 40 % (Esc stopper)", "- Reading the plan ... 40% (Esc stops)"),
  ])
  func `the row says what it is, then how far it is`(time: Int, da: String, en: String) {
    let work = Work(.reading)
    work.begin(.reading, total: 10)
    #expect(work.advance(by: 4))
    let phrase = work.progress.phrase(after: .milliseconds(time), stoppedBy: "Esc")
    #expect(phrase(.da) == da)
    #expect(phrase(.en) == en)
  }

  @Test func `where nobody knows how far it is, the seconds count`() {
    let progress = Work(.saving).progress
    let phrase = progress.phrase(after: .milliseconds(3100), stoppedBy: "Ctrl-C")
    #expect(phrase(.da) == "| Gemmer ... 3 s (Ctrl-C stopper)")
  }

  @Test func `nothing is said to stop what cannot be stopped`() {
    let work = Work(.saving)
    #expect(work.settle())
    #expect(work.progress.phrase(after: .seconds(2), stoppedBy: "Esc")(.da) == "| Gemmer ... 2 s")
  }
}

/// Keeps what it is told, and stops one kind of work as it begins.
final class RecordingWaiting: Waiting {
  private struct State {
    var begun: [Work.Step] = []
    var keeping: [Work.Step] = []
    var ended = 0
  }

  private let state = Mutex(State())
  private let stopped: Work.Step?

  init(stopping step: Work.Step? = nil) {
    stopped = step
  }

  var begun: [Work.Step] { state.withLock { $0.begun } }
  /// What was begun with the promise that what is typed meanwhile is for a form that stays.
  var keeping: [Work.Step] { state.withLock { $0.keeping } }
  var isBalanced: Bool { state.withLock { $0.ended == $0.begun.count } }

  func begin(_ work: Work, _ language: Language, keepsTyped: Bool) {
    state.withLock {
      $0.begun.append(work.task)
      if keepsTyped { $0.keeping.append(work.task) }
    }
    if work.task == stopped { work.stop() }
  }

  func end() { state.withLock { $0.ended += 1 } }
}
