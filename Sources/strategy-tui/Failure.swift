import StrategyModel

/// Why a command did not do what it should, and how it ends.
struct Failure: Error {
  let status: ExitStatus
  /// One sentence: what is wrong, and what would mend it.
  let phrase: Phrase

  init(_ status: ExitStatus, _ phrase: Phrase) {
    self.status = status
    self.phrase = phrase
  }

  init(_ error: StoreError) {
    self.init(error.exitCode, error.phrase)
  }

  init(_ refusal: Refusal) {
    self.init(StoreError.refused(refusal))
  }
}
