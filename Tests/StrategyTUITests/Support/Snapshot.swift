import Foundation
import StrategyTUI
import Testing

/// Compares a frame with `Snapshots/<name>.txt`; with UPDATE_SNAPSHOTS=1 writes that file instead.
func expectSnapshot(
  _ frame: Frame, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectSnapshot(frame.snapshot, named: name, sourceLocation: sourceLocation)
}

/// Compares a text with `Snapshots/<name>.txt`, likewise.
func expectSnapshot(
  _ actual: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
    try actual.write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let expected = try? String(contentsOf: file, encoding: .utf8)
  #expect(
    expected?.utf8.elementsEqual(actual.utf8) == true,
    """
    \(name).txt \(expected == nil ? "is missing" : "differs"); UPDATE_SNAPSHOTS=1 writes it.
    \(actual)
    """,
    sourceLocation: sourceLocation)
}

extension Frame {
  /// The rows as a terminal with that repertoire shows them.
  func rows(in repertoire: Repertoire) -> [String] {
    (0..<size.height).map { y in
      var row: [Int32] = []
      for cell in cells[y * size.width..<(y + 1) * size.width] {
        repertoire.append(cell, clusters: clusters, to: &row)
      }
      let scalars = row.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
      return String(String.UnicodeScalarView(scalars))
    }
  }

  /// The screen as text between bars, then one style letter a cell for each row that has any, with
  /// its number, then the cursor's place, then the rows that look different with plain marks.
  var snapshot: String {
    let screen = text.map { "|\($0)|" }
    let styled = styles.enumerated().compactMap { row, letters in
      letters.contains { $0 != "." } ? "\(row): \(letters)" : nil
    }
    let place = cursor.map { "column \($0.x), row \($0.y)" } ?? "hidden"
    let plain = zip(rows(in: .unicode), rows(in: .unicodeWithPlainMarks)).enumerated()
      .filter { $1.0 != $1.1 }.map { "\($0): |\($1.1)|" }
    let sections = [screen, ["styles"], styled, ["cursor \(place)", "ASCII"], plain, [""]]
    return sections.joined().joined(separator: "\n")
  }
}
