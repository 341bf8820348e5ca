/// One cell of a frame: a character and how it looks.
package struct Cell: Equatable, Sendable {
  /// A scalar; from `clusterBase` on, an index into the frame's clusters; `rightHalf` beside a
  /// wide character.
  package var glyph: UInt32
  package var style: Style

  /// One more than the last Unicode scalar.
  package static let clusterBase: UInt32 = 0x110000

  /// A space.
  package static let blank: UInt32 = 0x20
  /// The right half of a wide character.
  package static let rightHalf: UInt32 = 0

  package init(glyph: UInt32 = Cell.blank, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }
}
