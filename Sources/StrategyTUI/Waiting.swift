package import StrategyModel

/// Shows work that takes long, and stops it where the user asks for that.
package protocol Waiting: Sendable {
  /// Work begins on the thread that calls this; there is one piece at a time.
  ///
  /// What is typed from when it is shown until its end is dropped, but for what `keepsTyped` says is
  /// the text of a form that stays.
  func begin(_ work: Work, _ language: Language, keepsTyped: Bool)
  /// The work is over: nothing of what was shown is touched any more when this returns.
  func end()
}

extension Waiting {
  /// Does something that may take long.
  ///
  /// - Parameters:
  ///   - task: what it is.
  ///   - language: of what is shown meanwhile.
  ///   - keepsTyped: whether what is typed meanwhile is for a form that stays.
  ///   - body: the work, which says in what it is handed how far it is.
  /// - Returns: what the body returns.
  /// - Throws: what the body throws.
  package func during<Result, Failure: Error>(
    _ task: Work.Step, _ language: Language, keepsTyped: Bool = false,
    _ body: (Work) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let work = Work(task)
    begin(work, language, keepsTyped: keepsTyped)
    defer { end() }
    return try body(work)
  }
}

extension Duration {
  /// What takes less is not shown.
  package static let unnoticed = Duration.milliseconds(150)
  /// From one turn of the wheel that shows that work is under way to the next.
  package static let turn = Duration.milliseconds(125)
}

extension Work.Progress {
  /// What is shown of work that is under way: what it is; after a second, how far it is and what
  /// stops it.
  ///
  /// - Parameters:
  ///   - time: since it began.
  ///   - key: what stops it.
  /// - Returns: one row.
  package func phrase(after time: Duration, stoppedBy key: String) -> Phrase {
    let wheel = ["|", "/", "-", "\\"][Int(time / .turn) % 4]
    let start = Phrase(verbatim: "\(wheel) ") + step.words + Phrase(verbatim: " ...")
    guard time >= .seconds(1) else { return start }
    let measure =
      percent.map { Phrase(da: " \($0) %", en: " \($0)%") }
      ?? Phrase(verbatim: " \(time.components.seconds) s")
    return start + measure
      + (canStop ? Phrase(da: " (\(key) stopper)", en: " (\(key) stops)") : .empty)
  }
}
