import Glibc
import StrategyModel

enum StandardInput {
  /// In bytes.
  private static let largest = 1 << 24

  /// All that is written to the program, as a text of a plan: lines end with LF, the last one
  /// without.
  static func text() throws(Failure) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= largest {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { break }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw failure(SystemFault(code: errno).phrase)
      }
    }
    guard bytes.count <= largest else {
      throw failure(Phrase(da: "den er over 16 MiB", en: "it is over 16 MiB"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure(Phrase(da: "den er ikke UTF-8", en: "it is not UTF-8"))
    }
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    let written = lines.reversed().drop { $0.isEmpty }.reversed()
    return written.joined(separator: "\n")
  }

  private static func failure(_ reason: Phrase) -> Failure {
    Failure(
      .cannotRead,
      Phrase(da: "Standard input kan ikke læses: ", en: "Standard input cannot be read: ") + reason
        + Phrase(verbatim: "."))
  }
}
