/// JSON text with other white space; strings, numbers and the order of keys stay as they are
/// spelled.
enum JSONFormat {
  /// Without white space outside strings.
  static func compact(_ text: some Collection<UInt8>) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(text.count)
    var inString = false
    var escaped = false
    for byte in text {
      if inString {
        inString = escaped || byte != UInt8(ascii: "\"")
        escaped = !escaped && byte == UInt8(ascii: "\\")
      } else if isSpace(byte) {
        continue
      } else {
        inString = byte == UInt8(ascii: "\"")
      }
      compact.append(byte)
    }
    return compact
  }

  /// In the program's form: a member a line, lists of plain values on one.
  ///
  /// - Parameters:
  ///   - text: JSON that is known to be well formed.
  ///   - indent: the line break and the indentation of the line on which the value stands; nil
  ///     writes everything on that line.
  /// - Returns: the text in that form.
  /// - Throws: where it is not well formed after all.
  static func formatted(_ text: [UInt8], indent: [UInt8]?) throws(JSONError) -> [UInt8] {
    let tape = try JSONScanner.scan(text)
    var writer = Writer(text: text, tape: tape)
    writer.write(0, indent: indent)
    return writer.written
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private struct Writer {
    let text: [UInt8]
    let tape: JSONTape
    var written: [UInt8] = []

    mutating func write(_ value: Int, indent: [UInt8]?) {
      let entry = tape[value]
      let isPlain =
        entry.kind == .list && !tape.elements(of: value).contains { isNested($0) }
      guard isNested(value), Int(entry.next) > value + 1 else {
        written += text[entry.range]
        return
      }
      let inner = isPlain ? nil : indent.map { $0 + [0x20, 0x20] }
      var first = true
      var child = value + 1
      written.append(text[Int(entry.start)])
      while child < Int(entry.next) {
        if !first { written += inner == nil ? [UInt8(ascii: ","), 0x20] : [UInt8(ascii: ",")] }
        written += inner ?? []
        if tape[child].kind == .key {
          written += text[tape[child].range] + [UInt8(ascii: ":"), 0x20]
          child += 1
        }
        write(child, indent: inner)
        child = Int(tape[child].next)
        first = false
      }
      if inner != nil { written += indent ?? [] }
      written.append(text[Int(entry.end) - 1])
    }

    private func isNested(_ value: Int) -> Bool {
      tape[value].kind == .object || tape[value].kind == .list
    }
  }
}
