extension Remembered {
  /// As its file holds it.
  var json: [UInt8] {
    JSONText.object([
      ("mouse", mouse.map { Array("\($0)".utf8) }), ("plans", JSONText.list(visits.map(\.json))),
    ]) + [0x0A]
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

}

extension Remembered.Visit {
  fileprivate var json: [UInt8] {
    JSONText.object([
      ("path", JSONText.encode(path)), ("title", JSONText.encode(title)),
      ("at", JSONText.encode(at.text)), ("row", place.map { JSONText.encode($0.row) }),
      ("axis", place.map { JSONText.encode($0.axis.field.name) }),
      ("folded", place.map { JSONText.list($0.folded.map(JSONText.encode)) }),
    ])
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
