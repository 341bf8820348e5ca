extension Frame {
  /// Whether a row shows what the same row of `other`, a frame of the same width, shows.
  package func hasRow(_ row: Int, of other: Frame) -> Bool {
    let range = row * size.width..<(row + 1) * size.width
    return cells[range] == other.cells[range]
      && (clusters == other.clusters || !cells[range].contains { $0.glyph >= Cell.clusterBase })
  }
}
