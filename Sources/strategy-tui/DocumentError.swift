import StrategyModel

/// Why a document was not written, and what was there is as it was; or not for certain.
enum DocumentError: Error {
  case exists(path: String)
  case isPlan(path: String)
  case notOrdinary(path: String)
  /// The document is there, but the disk did not confirm it.
  case unconfirmed(path: String)
  case failed(StoreError)

  var status: ExitStatus {
    switch self {
    case .exists, .isPlan, .notOrdinary: .cannotWrite
    case .unconfirmed: .interrupted
    case .failed(let error): error.exitCode
    }
  }

  /// One sentence: what is wrong, and what would mend it.
  var phrase: Phrase {
    switch self {
    case .exists(let path):
      Phrase(
        da: "\(path) findes allerede; vælg et andet navn, eller skriv den over med --force.",
        en: "\(path) is already there; choose another name, or write over it with --force.")
    case .isPlan(let path):
      Phrase(
        da: "\(path) er planen selv; vælg et andet navn.",
        en: "\(path) is the plan itself; choose another name.")
    case .notOrdinary(let path):
      Phrase(
        da: "\(path) er ikke en almindelig fil; vælg et andet navn.",
        en: "\(path) is not an ordinary file; choose another name.")
    case .unconfirmed(let path):
      Phrase(
        da: "\(path) er skrevet, men disken har ikke bekræftet det; se efter, om disken fejler.",
        en: "\(path) is written, but the disk did not confirm it; check whether the disk fails.")
    case .failed(let error): error.phrase
    }
  }
}
