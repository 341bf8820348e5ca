extension Remembered {
  /// As its file holds it.
  var json: [UInt8] {
    var members: [(String, [UInt8])] = []
    if let mouse { members.append(("mouse", Array("\(mouse)".utf8))) }
    members.append(("plans", Self.list(visits.map(\.json))))
    return Self.object(members, separator: ",\n", margin: "\n") + [UInt8(ascii: "\n")]
  }

  /// What a file holds; what cannot be read in it is left out.
  init(_ reader: JSONReader) {
    self.init()
    switch reader["mouse"].map({ String(decoding: $0.raw, as: UTF8.self) }) {
    case "true": mouse = true
    case "false": mouse = false
    default: break
    }
    for visit in (reader["plans"]?.elements ?? []).reversed() {
      if let visit = Visit(visit) { add(visit) }
    }
  }

  fileprivate static func object(
    _ members: [(String, [UInt8])], separator: String = ", ", margin: String = ""
  ) -> [UInt8] {
    let parts = members.map { JSONText.encode($0) + Array(": ".utf8) + $1 }
    return Array("{\(margin)".utf8) + parts.joined(separator: Array(separator.utf8))
      + Array("\(margin)}".utf8)
  }

  fileprivate static func list(_ values: [[UInt8]]) -> [UInt8] {
    guard !values.isEmpty else { return Array("[]".utf8) }
    return Array("[\n  ".utf8) + values.joined(separator: Array(",\n  ".utf8)) + Array("\n]".utf8)
  }
}

extension Remembered.Visit {
  fileprivate var json: [UInt8] {
    var members = [
      ("path", JSONText.encode(path)), ("title", JSONText.encode(title)),
      ("at", JSONText.encode(at.text)),
    ]
    if let place {
      members.append(("row", JSONText.encode(place.row)))
      members.append(("axis", JSONText.encode(place.axis.field.name)))
      let folded = place.folded.map(JSONText.encode).joined(separator: Array(", ".utf8))
      members.append(("folded", Array("[".utf8) + folded + Array("]".utf8)))
    }
    return Remembered.object(members)
  }

  /// More bytes than a path or a title has that this program wrote.
  private static let longest = 4096

  fileprivate init?(_ reader: JSONReader) {
    guard let path = reader["path"]?.text, path.hasPrefix("/"), let title = reader["title"]?.text,
      max(path.utf8.count, title.utf8.count) <= Self.longest,
      let at = reader["at"]?.text.flatMap(Instant.init)
    else { return nil }
    let axis = Axis.allCases.first { $0.field.name == reader["axis"]?.text }
    let place = reader["row"]?.text.map { row in
      Remembered.Place(
        row: row, axis: axis ?? .result,
        folded: (reader["folded"]?.elements ?? []).compactMap(\.text))
    }
    self.init(path: path, title: title, at: at, place: place)
  }
}
