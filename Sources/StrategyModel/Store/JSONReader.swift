/// A value of a scanned JSON text, and what is inside it.
struct JSONReader {
  let bytes: [UInt8]
  let tape: JSONTape
  /// The entry of the value on the tape.
  let entry: Int

  init(_ text: [UInt8]) throws(JSONError) {
    bytes = text
    tape = try JSONScanner.scan(text)
    entry = 0
  }

  /// - Parameters:
  ///   - plan: where the value stands.
  ///   - entry: its entry on the plan's tape.
  init(_ plan: Plan, at entry: Int) {
    bytes = plan.bytes
    tape = plan.tape
    self.entry = entry
  }

  private init(_ parent: JSONReader, at entry: Int) {
    bytes = parent.bytes
    tape = parent.tape
    self.entry = entry
  }

  /// An object's member by its name; nil where there is none, or this is no object.
  subscript(name: String) -> JSONReader? {
    guard tape[entry].kind == .object else { return nil }
    var found: JSONReader?
    tape.forEachMember(of: entry) { key, value in
      if Plan.string(at: key, tape: tape, bytes: bytes) == name {
        found = JSONReader(self, at: value)
      }
    }
    return found
  }

  /// An object's members whose keys are fields, in the order of the text; empty where this is none.
  var members: [(key: Field, value: JSONReader)] {
    guard tape[entry].kind == .object else { return [] }
    var members: [(Field, JSONReader)] = []
    tape.forEachMember(of: entry) { key, value in
      if let field = tape[key].key { members.append((field, JSONReader(self, at: value))) }
    }
    return members
  }

  /// A list's values; nil where this is none.
  var elements: [JSONReader]? {
    guard tape[entry].kind == .list else { return nil }
    return tape.elements(of: entry).map { JSONReader(self, at: $0) }
  }

  var text: String? {
    tape[entry].kind == .string ? Plan.string(at: entry, tape: tape, bytes: bytes) : nil
  }

  var number: Int? {
    tape[entry].kind == .number ? Int(String(decoding: raw, as: UTF8.self)) : nil
  }

  /// The text of the value as it stands.
  var raw: ArraySlice<UInt8> { bytes[tape[entry].range] }
}
