import ArgumentParser
import StrategyModel
import StrategyTUI

/// Texts of a command line as they are to stand in the plan; `-` is read from standard input.
struct GivenTexts {
  private(set) var texts: [(key: Field, text: String)] = []
  private var removed = 0

  /// - Parameter given: those that are nil are left out.
  /// - Throws: where standard input cannot be read.
  init(_ given: [(Field, String?)]) throws(Failure) {
    for case (let key, let text?) in given {
      let clean = PastedText(text == "-" ? try StandardInput.text() : text)
      texts.append((key, clean.text))
      removed += clean.removed
    }
  }

  /// A single one; empty where it is not given.
  static func one(_ text: String?) throws(Failure) -> String {
    try GivenTexts([(.text, text)]).texts.first?.text ?? ""
  }

  /// Refuses a command line that would read standard input twice.
  static func validate(_ given: [String?]) throws {
    guard given.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Only one text can be read from standard input.")
    }
  }

  /// What was left out of the texts; nil where nothing was.
  var remark: Phrase? {
    guard removed > 0 else { return nil }
    return Phrase(
      da: removed == 1
        ? "1 usynligt tegn blev fjernet fra teksten."
        : "\(removed) usynlige tegn blev fjernet fra teksten.",
      en: removed == 1
        ? "1 invisible character was removed from the text."
        : "\(removed) invisible characters were removed from the text.")
  }
}
