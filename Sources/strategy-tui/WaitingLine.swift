import CFiles
import Glibc
import StrategyModel
import StrategyTUI
import Synchronization

/// Where a line shows that work is under way.
protocol WaitingPlace: Sendable {
  /// Whether anybody would see the line.
  var isThere: Bool { get }
  /// Shows the line, in place of the one before.
  func show(_ line: String)
  /// Takes the line away.
  func remove()
}

/// A line that shows work that takes long, painted by a thread of its own.
///
/// The thread is there while there is something to watch. It touches the terminal only between the
/// moment in which it finds, under the lock, that the work is still under way, and its end, for
/// which `end` then waits: never while the thread that works does.
final class WaitingLine: Waiting {
  private struct Job {
    let work: Work
    let language: Language
    let keepsTyped: Bool
    let start: Duration
  }

  private struct State {
    var job: Job?
    var hasThread = false
    /// The thread that paints, and what is written to where it is to end.
    var painter: (thread: pthread_t, bell: Int32)?
  }

  private let place: any WaitingPlace
  private let keyboard: Keyboard?
  private let state = Mutex(State())

  /// - Parameters:
  ///   - place: where the line is shown.
  ///   - keyboard: where Esc and Ctrl-C stop the work; nil where the system sees to Ctrl-C.
  init(on place: any WaitingPlace, keyboard: Keyboard? = nil) {
    self.place = place
    self.keyboard = keyboard
  }

  func begin(_ work: Work, _ language: Language, keepsTyped: Bool) {
    guard place.isThere else { return }
    let isAlone = state.withLock { state in
      state.job = Job(
        work: work, language: language, keepsTyped: keepsTyped, start: .now)
      defer { state.hasThread = true }
      return !state.hasThread
    }
    if isAlone, !startThread({ self.watch() }) {
      state.withLock { $0.hasThread = false }
    }
  }

  func end() {
    let painter = state.withLock { state in
      state.job = nil
      return state.painter.take()
    }
    guard let painter else { return }
    eventfd_write(painter.bell, 1)
    pthread_join(painter.thread, nil)
    close(painter.bell)
    state.withLock { $0.hasThread = false }
    place.remove()
  }

  // MARK: The thread

  private func watch() {
    while let job = next() {
      sleep(until: job.start + .unnoticed)
      if let bell = takeOver(job) { return paint(job, until: bell) }
    }
    pthread_detach(pthread_self())
  }

  /// The work that is under way; nil, and the thread is to end, where there is none.
  private func next() -> Job? {
    state.withLock { state in
      if state.job == nil { state.hasThread = false }
      return state.job
    }
  }

  private func sleep(until end: Duration) {
    var now = Duration.now
    while now < end {
      poll(nil, 0, (end - now).milliseconds)
      now = .now
    }
  }

  /// Begins to paint where the work is still under way; returns what is readable when it is over.
  private func takeOver(_ job: Job) -> Int32? {
    let bell = eventfd(0, Int32(EFD_CLOEXEC))
    guard bell >= 0 else {
      sleep(until: .now + .turn)
      return nil
    }
    let isStill = state.withLock { state in
      guard state.job?.work === job.work else { return false }
      state.painter = (pthread_self(), bell)
      return true
    }
    if isStill { return bell }
    close(bell)
    return nil
  }

  private func paint(_ job: Job, until bell: Int32) {
    // What was typed before anything was to be seen is typed ahead, as ever.
    let ahead = typed(stopping: job.work)
    var kept: [Event] = []
    func keep(_ events: [Event]) {
      kept += events.filter { !$0.isTyped || job.keepsTyped && !$0.asksToStop }
    }
    var isOver = false
    while !isOver {
      // Another program may have got the terminal meanwhile.
      let isThere = place.isThere
      if isThere {
        keep(typed(stopping: job.work))
        let phrase = job.work.progress.phrase(after: .now - job.start, stoppedBy: key)
        place.show(phrase(job.language))
      }
      let next = Duration.now + .turn
      repeat {
        let ready = readable([bell, isThere ? keyboard?.source ?? -1 : -1], until: next)
        isOver = ready[0]
        if ready[1] { keep(typed(stopping: job.work)) }
      } while !isOver && .now < next
    }
    let dropsAhead = job.work.isStopped && !job.keepsTyped
    keyboard?.hold(
      ahead.filter { !$0.isTyped || !dropsAhead && !(job.keepsTyped && $0.asksToStop) } + kept)
  }

  private var key: String { keyboard == nil ? "Ctrl-C" : "Esc" }

  /// Takes what was typed, and stops the work where that asks for it.
  private func typed(stopping work: Work) -> [Event] {
    let events = keyboard?.take() ?? []
    if events.contains(where: \.asksToStop) { work.stop() }
    return events
  }
}
