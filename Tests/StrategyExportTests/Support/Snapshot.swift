import Foundation
import Testing

/// Compares a document with `Snapshots/<name>`; with UPDATE_SNAPSHOTS=1 writes that file instead.
func expectSnapshot(
  _ document: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
    try document.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(
    expected?.utf8.elementsEqual(document.utf8) == true,
    """
    \(name) \(expected == nil ? "is missing" : "differs"); UPDATE_SNAPSHOTS=1 writes it.
    \(document)
    """,
    sourceLocation: sourceLocation)
}
