/// One cell of a frame: a character and how it looks.
package struct Cell: Equatable, Sendable {
  /// A scalar; from `clusterBase` on, an index into the frame's clusters; 0 is the right half of
  /// a wide character.
  package var glyph: UInt32 = 0x20
  package var style: Style = .plain

  /// One more than the last Unicode scalar.
  package static let clusterBase: UInt32 = 0x110000

  package init(glyph: UInt32 = 0x20, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }
}
