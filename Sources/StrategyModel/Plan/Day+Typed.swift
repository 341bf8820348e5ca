extension Day {
  /// A date as a person types it: `2030-12-31`, `31-12-2030`, `1.2.2030` or `1/2/2030`; nil where
  /// it is none of the calendar.
  package init?(typed text: String) {
    let parts = text.split { $0 == "-" || $0 == "." || $0 == "/" || $0.isWhitespace }
    guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) }) else { return nil }
    let ordered = parts[0].count == 4 ? parts : parts.reversed()
    let padded = ordered.map { $0.count == 1 ? "0\($0)" : String($0) }
    self.init(padded.joined(separator: "-"))
  }

  /// As the file writes it: `2030-12-31`.
  package var text: String { phrase(.en) }
}
