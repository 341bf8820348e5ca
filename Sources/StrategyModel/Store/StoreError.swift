/// Why a plan's file could not be opened, or a change not be saved.
package enum StoreError: Error, Equatable, Sendable {
  /// What stands at the path instead of an ordinary file.
  package enum Kind: Equatable, Sendable {
    case folder, pipe, device, socket, other
  }

  case notFound(path: String)
  /// It was there when the plan was opened.
  case gone(path: String)
  case unreadable(path: String, SystemFault)
  case notOrdinary(path: String, Kind)
  /// More than `PlanFile.largest` bytes.
  case tooLarge(path: String)
  case notAPlan(path: String, PlanError)
  /// Reading or writing stopped midway.
  case readFailed(path: String, SystemFault)
  case unwritable(path: String, SystemFault)
  /// A new plan was to be there, and something is.
  case exists(path: String)
  /// The account may read the file but not change it.
  case readOnly(path: String)
  /// The file has several names (hard links): replacing one would part it from the others.
  case severalNames(path: String)
  /// The group or the access control list could not be kept, and others would be shut out.
  case ownerLost(path: String)
  case writeFailed(path: String, SystemFault)
  /// What would be written does not hold the change: a defect of the program.
  case misapplied(path: String)
  /// Others are saving all the time.
  case busy(path: String)
  /// The user did not want to wait for it; what was to be done.
  case stopped(Work.Step)
  /// Somebody else changed what the edits are about; what now stands there.
  case conflict([Edit], Phrase)
  case refused(Refusal)
}

extension StoreError {
  package var exitCode: ExitCode {
    switch self {
    case .notFound, .gone, .unreadable, .notOrdinary, .tooLarge: .cannotRead
    case .notAPlan: .notAPlan
    case .readFailed, .writeFailed, .misapplied, .stopped: .interrupted
    case .unwritable, .exists, .readOnly, .severalNames, .ownerLost: .cannotWrite
    case .conflict, .busy: .conflict
    case .refused(let refusal): refusal.isOfRights ? .notAllowed : .found
    }
  }

  /// One sentence: what is wrong with which file, and what would mend it.
  package var phrase: Phrase { phrase { $0 } }

  /// The same with only the end of a long path, so that a row of the screen shows the reason too.
  package var inShort: Phrase { phrase(\.endOfPath) }

  private func phrase(_ name: (String) -> String) -> Phrase {
    switch self {
    case .notFound(let path):
      Phrase(
        da: "\(name(path)) findes ikke; se efter, om navnet er skrevet rigtigt.",
        en: "\(name(path)) does not exist; check that the name is spelled right.")
    case .gone(let path):
      Phrase(
        da: "\(name(path)) er blevet slettet eller flyttet, mens planen var åben; læg den tilbage.",
        en: "\(name(path)) was deleted or moved while the plan was open; put it back.")
    case .unreadable(let path, let fault):
      Phrase(da: "\(name(path)) kan ikke læses: ", en: "\(name(path)) cannot be read: ")
        + fault.phrase + Phrase(verbatim: ".")
    case .notOrdinary(let path, let kind):
      Phrase(da: "\(name(path)) er ", en: "\(name(path)) is ") + kind.word
        + Phrase(
          da: ", ikke en almindelig fil; angiv planens fil.",
          en: ", not an ordinary file; name the plan's file.")
    case .tooLarge(let path):
      Phrase(
        da:
          "\(name(path)) er over 1 GiB, mere end programmet læser; hent en tidligere udgave af filen.",
        en:
          "\(name(path)) is over 1 GiB, more than the program reads; fetch an earlier version of it."
      )
    case .notAPlan(let path, let error): error.phrase(of: name(path))
    case .readFailed(let path, let fault):
      Phrase(da: "\(name(path)) kunne ikke læses færdig: ", en: "Reading \(name(path)) failed: ")
        + fault.phrase + Phrase(da: ". Prøv igen.", en: ". Try again.")
    case .unwritable(let path, let fault):
      Phrase(da: "\(name(path)) kan ikke skrives: ", en: "\(name(path)) cannot be written: ")
        + fault.phrase + Phrase(da: ". Intet er ændret.", en: ". Nothing has changed.")
    case .exists(let path):
      Phrase(
        da: "\(name(path)) findes allerede; vælg et andet navn.",
        en: "\(name(path)) is already there; choose another name.")
    case .readOnly:
      Phrase(
        da: "Du kan læse planen, men ikke ændre den. Bed filens ejer om skriveadgang.",
        en: "You may read the plan but not change it. Ask the file's owner for write access.")
    case .severalNames(let path):
      Phrase(
        da: "\(name(path)) har flere navne (hårde links), som en gemning ville skille ad; "
          + "lav en kopi af filen, og arbejd i den.",
        en: "\(name(path)) has several names (hard links) that saving would part; "
          + "make a copy of the file and work in that.")
    case .ownerLost(let path):
      Phrase(
        da:
          "\(name(path)) er ikke gemt: filens gruppe eller adgangsliste kan ikke bevares, så andre "
          + "ville blive lukket ude; bed den, der ejer filen, om at give dig gruppen.",
        en:
          "\(name(path)) is not saved: the file's group or access list cannot be kept, so others would "
          + "be shut out; ask the file's owner for the group.")
    case .writeFailed(let path, let fault):
      Phrase(da: "\(name(path)) er ikke gemt: ", en: "\(name(path)) is not saved: ")
        + fault.phrase
        + Phrase(da: ". Filen er, som den var.", en: ". The file is as it was.")
    case .misapplied(let path):
      Phrase(
        da: "\(name(path)) er ikke gemt: programmet ville have skrevet noget andet end ændringen. "
          + "Meld fejlen; filen er, som den var.",
        en:
          "\(name(path)) is not saved: the program would have written something else than the change. "
          + "Report the defect; the file is as it was.")
    case .busy(let path):
      Phrase(
        da: "\(name(path)) er ikke gemt: en anden gemmer den lige nu. Prøv igen om lidt.",
        en:
          "\(name(path)) is not saved: somebody else is saving it just now. Try again in a moment.")
    case .stopped(let step): step.stopped
    case .conflict(_, let now):
      Phrase(
        da: "En anden har ændret det samme siden: ", en: "Somebody else has changed the same: ")
        + now + Phrase(da: ". Se efter, og prøv igen.", en: ". Look at it, and try again.")
    case .refused(let refusal): refusal.phrase
    }
  }
}

extension String {
  /// Of a path that is longer than a row has room for, its last parts.
  fileprivate var endOfPath: String {
    let most = 50
    guard count > most else { return self }
    let end = suffix(most)
    return "…" + (end.firstIndex(of: "/").map { end[$0...] } ?? end)
  }
}

extension StoreError.Kind {
  fileprivate var word: Phrase {
    switch self {
    case .folder: Phrase(da: "en mappe", en: "a folder")
    case .pipe: Phrase(da: "et rør (FIFO)", en: "a pipe (FIFO)")
    case .device: Phrase(da: "en enhed", en: "a device")
    case .socket: Phrase(da: "en socket", en: "a socket")
    case .other: Phrase(da: "noget andet", en: "something else")
    }
  }
}
