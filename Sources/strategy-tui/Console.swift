import Glibc
import StrategyModel
import StrategyTUI

/// Standard output for data, standard error for messages, in a language.
struct Console {
  let language: Language

  /// Shows what takes long on a line of standard error.
  static let waiting = WaitingLine(on: StandardErrorLine())

  /// Does something, and shows that where it takes long.
  func during<Result, Refusal: Error>(
    _ task: Work.Step, _ body: (Work) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    try Self.waiting.during(task, language, body)
  }

  /// Does something with a store, and shows that where it takes long; what it refuses is a failure.
  func orFail<Result>(
    _ task: Work.Step, _ body: (Work) throws(StoreError) -> Result
  ) throws(Failure) -> Result {
    do {
      return try during(task, body)
    } catch {
      throw Failure(error)
    }
  }

  /// Writes a message on standard error; where that fails, nobody can be told.
  func say(_ phrase: Phrase) {
    say([phrase(language)])
  }

  func say(_ lines: [String]) {
    try? StrategyModel.write(Array(Self.text(lines).utf8), to: STDERR_FILENO)
  }

  /// Writes lines in which nothing moves the cursor, turns the direction of writing or hides.
  func write(_ lines: [String]) throws(Failure) {
    try write(Array(Self.text(lines).utf8))
  }

  /// Writes a prompt, behind which a person types.
  func write(prompt: String) throws(Failure) {
    try write(Array("\(prompt.visible) ".utf8))
  }

  /// Writes data as it is; a reader that has seen enough and gone is no failure.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do {
      try StrategyModel.write(bytes, to: STDOUT_FILENO)
    } catch {
      guard error.code != EPIPE else { return }
      throw Failure(
        .interrupted,
        Phrase(
          da: "Kunne ikke skrive til standard output: ",
          en: "Writing to standard output failed: ") + error.phrase + Phrase(verbatim: "."))
    }
  }

  private static func text(_ lines: [String]) -> String {
    lines.map { $0.visible + "\n" }.joined()
  }
}

extension Language {
  /// Danish where the locale of messages says so, else English.
  static var ofLocale: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first
    let name = locale?.prefix { $0.isLetter }.lowercased()
    return name == "da" ? .da : .en
  }
}

/// A variable of the environment; nil where it is not set, or empty.
func variable(_ name: String) -> String? {
  guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
  return value
}
