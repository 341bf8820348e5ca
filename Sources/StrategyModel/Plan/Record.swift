/// An object that is one field's value, of texts only: an approval, how a round was closed, why a
/// deadline moved.
package struct Record: Equatable, Sendable {
  private var members: [(key: Field, text: String)]

  /// - Parameter members: in the order of the file; empty texts are left out.
  package init(_ members: KeyValuePairs<Field, String> = [:]) {
    self.members = members.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) }
  }

  init?(_ reader: JSONReader) {
    guard reader.tape[reader.entry].kind == .object else { return nil }
    var members: [(key: Field, text: String)] = []
    reader.tape.forEachMember(of: reader.entry) { key, value in
      guard let known = reader.tape[key].key else { return }
      members.append((known, Plan.string(at: value, tape: reader.tape, bytes: reader.bytes)))
    }
    self.members = members
  }

  /// The text of a key; empty where it is not there.
  package subscript(key: Field) -> String {
    members.first { $0.key == key }?.text ?? ""
  }

  /// Who did what the record is about, and when; nil where it does not say.
  package var signature: Signature? {
    Instant(self[.at]).map { Signature(by: self[.by], at: $0) }
  }

  package static func == (left: Record, right: Record) -> Bool {
    left.json == right.json
  }

  /// Without white space.
  var json: [UInt8] {
    JSONText.object(members.map { ($0.key.name, JSONText.encode($0.text)) })
  }

  /// As a field holds it; nothing where the record says nothing.
  package var value: Value { members.isEmpty ? .nothing : .json(json) }
}

extension Value {
  /// The records in a list of them; what is none of them is left out.
  package var records: [Record] {
    guard case .json(let json) = self, let reader = try? JSONReader(json) else { return [] }
    return (reader.elements ?? []).compactMap(Record.init)
  }

  /// The record that this is; nil where it is none.
  package var record: Record? {
    guard case .json(let json) = self else { return nil }
    return (try? JSONReader(json)).flatMap(Record.init)
  }

  /// The list with a record more; the others keep their bytes.
  package func appending(_ record: Record) -> Value {
    guard case .json(let json) = self, json.count > 2 else {
      return .json(JSONText.list([record.json]))
    }
    return .json(json.dropLast() + [UInt8(ascii: ",")] + record.json + [UInt8(ascii: "]")])
  }
}
