import StrategyModel

/// Why a document was not written; what was there is as it was.
enum DocumentError: Error {
  case exists(path: String)
  case isPlan(path: String)
  case notOrdinary(path: String)
  case failed(StoreError)

  var status: ExitStatus {
    switch self {
    case .exists, .isPlan, .notOrdinary: .cannotWrite
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
    case .failed(let error): error.phrase
    }
  }
}
