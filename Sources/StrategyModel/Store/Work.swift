internal import Synchronization

/// A piece of work that may take long: how far it is, and whether somebody wants it to stop.
///
/// One thread does it and says how far it is; another may look, and stop it.
package final class Work: Sendable {
  /// What is done.
  package enum Step: Equatable, Sendable {
    case reading, history, awaiting, saving, report, account
  }

  /// How far work is.
  package struct Progress: Equatable, Sendable {
    package fileprivate(set) var step: Step
    /// Of the step, in bytes; a total of 0 where nobody knows it.
    fileprivate var done = 0
    fileprivate var total = 0
    fileprivate var isStopped = false
    /// Whether it can still be stopped.
    package fileprivate(set) var canStop: Bool

    /// How much of the step is done; nil where nobody knows.
    package var percent: Int? { total > 0 ? min(100, done * 100 / total) : nil }
  }

  /// What it is all for.
  package let task: Step
  private let state: Mutex<Progress>

  package init(_ task: Step) {
    self.task = task
    // The system looks an account up, and cannot be asked to leave it.
    state = Mutex(Progress(step: task, canStop: task != .account))
  }

  package var progress: Progress { state.withLock { $0 } }

  /// Whether it was stopped.
  package var isStopped: Bool { progress.isStopped }

  /// Asks whoever does the work to stop; nothing happens where it is too late for that.
  package func stop() {
    state.withLock { state in
      guard state.canStop else { return }
      state.isStopped = true
      state.canStop = false
    }
  }

  /// Goes on to another step.
  ///
  /// - Parameters:
  ///   - step: the step.
  ///   - total: its size in bytes; 0 where it is not known.
  package func begin(_ step: Step, total: Int = 0) {
    state.withLock { state in
      state.step = step
      state.done = 0
      state.total = total
    }
  }

  /// Says that some bytes of the step are done; returns whether to go on.
  package func advance(by count: Int) -> Bool {
    state.withLock { state in
      state.done += count
      return !state.isStopped
    }
  }

  /// Passes the point after which it cannot be stopped; returns whether it was not stopped before.
  package func settle() -> Bool {
    state.withLock { state in
      state.canStop = false
      return !state.isStopped
    }
  }
}

extension Work.Step {
  /// What is under way.
  package var words: Phrase {
    switch self {
    case .reading: Phrase(da: "Læser planen", en: "Reading the plan")
    case .history: Phrase(da: "Læser historikken", en: "Reading the history")
    case .awaiting:
      Phrase(
        da: "Venter på en anden, der gemmer", en: "Waiting for somebody else who is saving")
    case .saving: Phrase(da: "Gemmer", en: "Saving")
    case .report: Phrase(da: "Skriver rapporten", en: "Writing the report")
    case .account: Phrase(da: "Slår din konto op", en: "Looking your account up")
    }
  }

  /// That it was stopped, as a sentence.
  var stopped: Phrase {
    switch self {
    case .reading:
      Phrase(
        da: "Læsningen af planen blev stoppet; intet er ændret.",
        en: "Reading the plan was stopped; nothing has changed.")
    case .history:
      Phrase(
        da: "Læsningen af historikken blev stoppet.", en: "Reading the history was stopped.")
    case .awaiting, .saving:
      Phrase(
        da: "Gemningen blev stoppet; intet er ændret.",
        en: "Saving was stopped; nothing has changed.")
    case .report:
      Phrase(
        da: "Rapporten blev stoppet; intet er skrevet.",
        en: "The report was stopped; nothing is written.")
    case .account:
      Phrase(da: "Opslaget blev stoppet.", en: "Looking the account up was stopped.")
    }
  }
}
