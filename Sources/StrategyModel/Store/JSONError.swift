/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// A byte that cannot stand here.
    case unexpected
    case endOfFile
    case badEscape
    /// A character below U+0020 inside a string, where JSON wants an escape.
    case rawControl
    case notUTF8
    /// Half of a pair of surrogates: no character at all.
    case loneSurrogate
    /// More than `JSONScanner.deepest` objects and lists inside each other.
    case tooDeep
    case duplicateKey(String)
    case badNumber
    /// Something after the end of the value.
    case trailing
  }

  package let reason: Reason
  /// In bytes from the start of the file.
  package let offset: Int
}

extension JSONError.Reason {
  package var phrase: Phrase {
    switch self {
    case .unexpected: Phrase(da: "uventet tegn", en: "unexpected character")
    case .endOfFile: Phrase(da: "filen slutter for tidligt", en: "the file ends too early")
    case .badEscape: Phrase(da: "en ukendt \\-kode", en: "an unknown \\ escape")
    case .rawControl:
      Phrase(da: "et styretegn inde i en tekst", en: "a control character inside a text")
    case .notUTF8: Phrase(da: "en byte, der ikke er UTF-8", en: "a byte that is not UTF-8")
    case .loneSurrogate: Phrase(da: "et halvt tegn (\\ud…)", en: "half a character (\\ud…)")
    case .tooDeep: Phrase(da: "for mange niveauer i hinanden", en: "too many levels of nesting")
    case .duplicateKey(let key):
      Phrase(da: "nøglen \"\(key)\" står to gange", en: "the key \"\(key)\" stands twice")
    case .badNumber:
      Phrase(
        da: "et tal, der ikke er skrevet som i JSON", en: "a number that is not written as JSON")
    case .trailing: Phrase(da: "noget efter slutningen", en: "something after the end")
    }
  }
}

/// A place in a text file as an editor shows it, both from one.
package struct TextPlace: Equatable, Sendable {
  package let line: Int
  /// In characters (Unicode scalars) of the line.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of a byte.
  init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let mark = lineStart == 0 && before.starts(with: JSONScanner.byteOrderMark) ? 3 : 0
    column = 1 + before[(lineStart + min(mark, before.count))...].count { $0 & 0xC0 != 0x80 }
  }
}
