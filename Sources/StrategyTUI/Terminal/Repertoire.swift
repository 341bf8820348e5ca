import CTerminal

/// The characters that a terminal shows.
package enum Repertoire: Sendable {
  case unicode
  /// All, but ellipses, arrows and dots are drawn with ASCII characters.
  case unicodeWithPlainMarks
  case ascii

  /// Appends what is shown of a cell, as wide as the cell is; nothing for the right half of a
  /// wide character.
  ///
  /// - Parameters:
  ///   - cell: the cell.
  ///   - clusters: those of its frame.
  ///   - text: scalars, in the form C has for them.
  package func append(_ cell: Cell, clusters: [String], to text: inout [Int32]) {
    if cell.glyph < Cell.clusterBase {
      if cell.glyph != 0 { append(cell.glyph, to: &text) }
      return
    }
    let cluster = clusters[Int(cell.glyph - Cell.clusterBase)].unicodeScalars
    guard let first = cluster.first else { return }
    append(first.value, to: &text)
    if self == .ascii { return }
    // Terminals draw a sequence of emoji as one or as many: only its first one is shown.
    for mark in cluster.dropFirst().prefix(while: { terminal_width($0.value) == 0 })
    where mark != "\u{200D}" && !mark.properties.isVariationSelector {
      text.append(Int32(mark.value))
    }
  }

  private func append(_ scalar: UInt32, to text: inout [Int32]) {
    switch self {
    case .unicode:
      text.append(Int32(scalar))
    case .unicodeWithPlainMarks:
      text.append(Self.plainMark(scalar) ?? Int32(scalar))
    case .ascii where scalar < 0x80:
      text.append(Int32(scalar))
    case .ascii:
      let plain = Self.plainMark(scalar) ?? 0x3F
      text += Array(repeating: plain, count: Int(max(1, terminal_width(scalar))))
    }
  }

  /// What stands for an ellipsis, an arrow or a dot between two words; lines are ASCII anyway.
  ///
  /// A full stop for the ellipsis would make what was cut look whole.
  private static func plainMark(_ scalar: UInt32) -> Int32? {
    switch scalar {
    case 0x2026: 0x7E
    case 0x2192: 0x3E
    case 0xB7: 0x2D
    default: nil
    }
  }
}
