/// What saving a change did.
package struct Commit: Sendable {
  /// The edits that took place, signatures included; empty where everything already held.
  package let edits: [Edit]
  /// Whether the disk confirmed that it would survive a power cut.
  package let isConfirmed: Bool
  /// Whether the file system has no locks; said once for each store.
  package let lacksLock: Bool
  /// Why the history does not tell of the change.
  package let historyFault: HistoryFault?

  init(
    edits: [Edit], isConfirmed: Bool = true, lacksLock: Bool = false,
    historyFault: HistoryFault? = nil
  ) {
    self.edits = edits
    self.isConfirmed = isConfirmed
    self.lacksLock = lacksLock
    self.historyFault = historyFault
  }

  /// What the user should know though the change is saved, a sentence each.
  package var remarks: [Phrase] {
    var remarks: [Phrase] = []
    if !isConfirmed {
      remarks.append(
        Phrase(
          da: "Planen er gemt, men disken har ikke bekræftet det; se efter, om disken fejler.",
          en: "The plan is saved, but the disk did not confirm it; check whether the disk fails."))
    }
    if let historyFault { remarks.append(historyFault.phrase) }
    if lacksLock {
      remarks.append(
        Phrase(
          da: "Gemt uden lås: mappen tillader ingen. Gem ikke samtidig med andre.",
          en:
            "Saved without a lock: the folder allows none. Do not save at the same time as others."
        ))
    }
    return remarks
  }
}

/// Why a change that is saved is not in the history.
package struct HistoryFault: Equatable, Sendable {
  /// The history's file.
  package let path: String
  package let fault: SystemFault

  package var phrase: Phrase {
    Phrase(
      da: "Planen er gemt, men ændringen står ikke i historikken (\(path)): ",
      en: "The plan is saved, but the change is not in the history (\(path)): ")
      + fault.phrase + (fault.isOfPlace ? .lookAtPlace : .empty) + Phrase(verbatim: ".")
  }
}

extension Phrase {
  fileprivate static let lookAtPlace = Phrase(
    da: "; se efter, hvad der ligger på dens plads", en: "; look at what is in its place")
}
