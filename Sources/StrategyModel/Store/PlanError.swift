/// Why a file is not a plan that this program can read.
///
/// The file is never changed.
package enum PlanError: Error, Equatable, Sendable {
  case notJSON(JSONError, TextPlace)
  /// Nothing in it, or nothing but zero bytes.
  case damaged(isEmpty: Bool)
  /// JSON, but `format` says something else, or nothing.
  case otherFormat(String?)
  case noSchema
  case newerSchema(String)
  /// A key whose value has another JSON type than the format's.
  case wrongType(key: String, wanted: JSONType, TextPlace)
  /// A node without the key that identifies it.
  case noIdentity(key: String, TextPlace)
}

/// The types that JSON has and the format uses.
package enum JSONType: Sendable {
  case text, number, list, object

  fileprivate var word: Phrase {
    switch self {
    case .text: Phrase(da: "en tekst", en: "a text")
    case .number: Phrase(da: "et tal", en: "a number")
    case .list: Phrase(da: "en liste", en: "a list")
    case .object: Phrase(da: "et objekt", en: "an object")
    }
  }
}

extension PlanError {
  /// What is wrong with a file, and what would mend it.
  ///
  /// - Parameter path: what the file is called.
  /// - Returns: a sentence or two, with the file as their subject.
  package func phrase(of path: String) -> Phrase {
    Phrase(verbatim: path) + Phrase(verbatim: " ") + predicate
  }

  private var predicate: Phrase {
    switch self {
    case .notJSON(let error, let place):
      notAPlan(at: place, error.reason.phrase)
        + Phrase(
          da: " Ret stedet i en teksteditor, eller hent en tidligere udgave af filen.",
          en: " Mend the place in a text editor, or restore an earlier version of the file.")
    case .damaged(isEmpty: true):
      Phrase(
        da: "er tom. Hent en tidligere udgave af filen.",
        en: "is empty. Restore an earlier version of the file.")
    case .damaged(isEmpty: false):
      Phrase(
        da: "er beskadiget: der står kun nuller. Hent en tidligere udgave af filen.",
        en: "is damaged: it holds nothing but zeros. Restore an earlier version of the file.")
    case .otherFormat(nil):
      Phrase(
        da: "er JSON, men ikke en plan: \"format\": \"\(Schema.format)\" mangler.",
        en: "is JSON but not a plan: it lacks \"format\": \"\(Schema.format)\".")
    case .otherFormat(let format?):
      Phrase(
        da: "er ikke en plan: formatet er \"\(format)\", ikke \"\(Schema.format)\".",
        en: "is not a plan: its format is \"\(format)\", not \"\(Schema.format)\".")
    case .noSchema:
      Phrase(
        da: "er ikke en plan: \"schema\" skal være \(Schema.version).",
        en: "is not a plan: \"schema\" must be \(Schema.version).")
    case .newerSchema(let version):
      Phrase(
        da: "er i en nyere udgave af formatet (schema \(version)), og programmet kender kun "
          + "\(Schema.version). Hent en nyere udgave af strategy-tui.",
        en: "is in a newer version of the format (schema \(version)); this program knows "
          + "\(Schema.version). Get a newer strategy-tui.")
    case .wrongType(let key, let wanted, let place):
      notAPlan(
        at: place,
        Phrase(
          da: "\"\(key)\" har en værdi af forkert type; der skal stå ",
          en: "\"\(key)\" has a value of the wrong type; it must be ") + wanted.word)
    case .noIdentity(let key, let place):
      notAPlan(
        at: place,
        Phrase(da: "et element mangler \"\(key)\"", en: "an element lacks \"\(key)\""))
    }
  }

  private func notAPlan(at place: TextPlace, _ reason: Phrase) -> Phrase {
    Phrase(
      da: "er ikke en plan (linje \(place.line), tegn \(place.column): ",
      en: "is not a plan (line \(place.line), column \(place.column): ")
      + reason + Phrase(verbatim: ").")
  }
}
