import Foundation
import Testing

/// Compares a text that is made from the code with `docs/<name>`; with UPDATE_SNAPSHOTS=1 writes
/// that file instead.
func expectDocument(
  _ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let file = root.appending(path: "docs/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
    try text.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(
    expected == text, "docs/\(name) is stale; UPDATE_SNAPSHOTS=1 writes it anew",
    sourceLocation: sourceLocation)
}
