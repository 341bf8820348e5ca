/// What the first bytes of a file tell: whether it is a plan, and what it is called.
struct PlanHead {
  let title: String

  /// Nil where a file's first bytes, after which it may go on, do not say that it is a plan.
  init?(_ bytes: [UInt8]) {
    var scanner = Scanner(rest: bytes[...])
    let texts = scanner.texts()
    guard texts["format"] == Schema.format else { return nil }
    title = texts["title"] ?? ""
  }

  /// Goes through the members of the outermost object as far as the bytes go.
  private struct Scanner {
    var rest: ArraySlice<UInt8>

    /// The members that are texts.
    mutating func texts() -> [String: String] {
      var texts: [String: String] = [:]
      var depth = 0
      var key: String?
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ","): key = depth == 1 ? nil : key
        case UInt8(ascii: "\""):
          guard let written = string() else { return texts }
          guard depth == 1 else { continue }
          guard let text = (try? JSONReader(written))?.text else { return texts }
          if let name = key { texts[name] = text } else { key = text }
        default: continue
        }
        if depth == 0 { return texts }
      }
      return texts
    }

    /// The string that a quotation mark began, as it is written; nil where the bytes end before.
    private mutating func string() -> [UInt8]? {
      var written = [UInt8(ascii: "\"")]
      var isEscaped = false
      while let byte = rest.popFirst() {
        written.append(byte)
        if byte == UInt8(ascii: "\""), !isEscaped { return written }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      return nil
    }
  }
}
