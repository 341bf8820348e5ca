import Glibc
import StrategyModel

/// Another thread, which stops work when it gets to a step.
final class Watcher: Sendable {
  private let thread: pthread_t

  init(stopping work: Work, at step: Work.Step) {
    var thread = pthread_t()
    let task = Unmanaged.passRetained(Task(work: work, step: step))
    let code = pthread_create(
      &thread, nil,
      { task in
        if let task { Unmanaged<Task>.fromOpaque(task).takeRetainedValue().run() }
        return nil
      }, task.toOpaque())
    precondition(code == 0, "there is no thread to be had")
    self.thread = thread
  }

  func join() { pthread_join(thread, nil) }

  private final class Task: Sendable {
    let work: Work
    let step: Work.Step

    init(work: Work, step: Work.Step) {
      self.work = work
      self.step = step
    }

    func run() {
      while work.progress.step != step { sched_yield() }
      work.stop()
    }
  }
}
