/// An entry of the history as a line of JSON, both ways.
extension History.Entry {
  /// The line, with its line break.
  var line: [UInt8] {
    JSONText.object([
      ("at", JSONText.encode(at.text)), ("by", by.map(JSONText.encode)),
      ("host", JSONText.encode(host)), ("edits", JSONText.list(edits.map(\.json))),
      ("length", Array("\(result.length)".utf8)), ("sha256", JSONText.encode(result.sha256)),
    ]) + [0x0A]
  }

  /// - Parameter line: without its line break; nil where it says no such thing.
  init?(line: [UInt8]) {
    guard let object = try? JSONReader(line), let at = object["at"]?.text.flatMap(Instant.init),
      let host = object["host"]?.text, let length = object["length"]?.number,
      let sha256 = object["sha256"]?.text, sha256.utf8.count == 64,
      let list = object["edits"]?.elements
    else { return nil }
    let edits = list.compactMap { Edit($0) }
    let by = object["by"]
    guard edits.count == list.count, by == nil || by?.text != nil else { return nil }
    self.init(
      edits: edits, at: at, by: by?.text, host: host,
      result: Fingerprint(length: length, sha256: sha256))
  }
}
