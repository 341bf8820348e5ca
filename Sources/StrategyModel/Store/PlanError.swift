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
  /// One sentence: what is wrong, and what would mend it.
  package var phrase: Phrase {
    switch self {
    case .notJSON(let error, let place):
      Phrase(
        da: "Filen er ikke en plan: linje \(place.line), tegn \(place.column): ",
        en: "The file is not a plan: line \(place.line), column \(place.column): ")
        + error.reason.phrase
        + Phrase(
          da: ". Ret stedet i en teksteditor, eller hent en tidligere udgave af filen.",
          en: ". Mend the place in a text editor, or restore an earlier version of the file.")
    case .damaged(isEmpty: true):
      Phrase(
        da: "Filen er tom. Hent en tidligere udgave af den.",
        en: "The file is empty. Restore an earlier version of it.")
    case .damaged(isEmpty: false):
      Phrase(
        da: "Filen er beskadiget: den indeholder kun nuller. Hent en tidligere udgave af den.",
        en: "The file is damaged: it holds nothing but zeros. Restore an earlier version of it.")
    case .otherFormat(nil):
      Phrase(
        da: "Filen er JSON, men ikke en plan: den har ikke \"format\": \"\(Schema.format)\".",
        en: "The file is JSON but not a plan: it lacks \"format\": \"\(Schema.format)\".")
    case .otherFormat(let format?):
      Phrase(
        da: "Filen er ikke en plan: dens format er \"\(format)\", ikke \"\(Schema.format)\".",
        en: "The file is not a plan: its format is \"\(format)\", not \"\(Schema.format)\".")
    case .noSchema:
      Phrase(
        da: "Filen er ikke en plan: \"schema\" skal være \(Schema.version).",
        en: "The file is not a plan: \"schema\" must be \(Schema.version).")
    case .newerSchema(let version):
      Phrase(
        da: "Planen er i en nyere udgave af formatet (schema \(version)), og programmet kender kun "
          + "\(Schema.version). Hent en nyere udgave af strategy-tui.",
        en: "The plan is in a newer version of the format (schema \(version)); this program knows "
          + "\(Schema.version). Get a newer strategy-tui.")
    case .wrongType(let key, let wanted, let place):
      Phrase(
        da: "Filen er ikke en plan: linje \(place.line), tegn \(place.column): "
          + "\"\(key)\" har en værdi af forkert type; der skal stå ",
        en: "The file is not a plan: line \(place.line), column \(place.column): "
          + "\"\(key)\" has a value of the wrong type; it must be ") + wanted.word
        + Phrase(verbatim: ".")
    case .noIdentity(let key, let place):
      Phrase(
        da: "Filen er ikke en plan: linje \(place.line), tegn \(place.column): "
          + "et element mangler \"\(key)\".",
        en: "The file is not a plan: line \(place.line), column \(place.column): "
          + "an element lacks \"\(key)\".")
    }
  }
}
