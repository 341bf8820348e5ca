extension Plan {
  /// A field's text; empty where the field is not there.
  func text(_ key: Field, of node: Int) -> String {
    guard let entry = tape.value(key, of: index.object(node)) else { return "" }
    return string(at: entry)
  }

  /// A list's texts; empty where the field is not there.
  func lines(_ key: Field, of node: Int) -> [String] {
    guard let list = tape.value(key, of: index.object(node)) else { return [] }
    return tape.elements(of: list).map(string(at:))
  }

  /// A text inside an object that is one field's value; empty where it is not there.
  func text(_ path: Field..., in field: Field, of node: Int) -> String {
    var entry = tape.value(field, of: index.object(node))
    for key in path { entry = entry.flatMap { tape.value(key, of: $0) } }
    return entry.map(string(at:)) ?? ""
  }

  /// What a string on the tape means.
  func string(at entry: Int) -> String { Self.string(at: entry, tape: tape, bytes: bytes) }

  static func string(at entry: Int, tape: JSONTape, bytes: [UInt8]) -> String {
    let entry = tape[entry]
    guard entry.kind == .string || entry.kind == .key else { return "" }
    let content = bytes[Int(entry.start) + 1..<Int(entry.end) - 1]
    return entry.hasEscapes
      ? String(decoding: JSONText.decode(content), as: UTF8.self)
      : String(decoding: content, as: UTF8.self)
  }
}
