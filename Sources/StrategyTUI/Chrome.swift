import StrategyModel

/// What stands around everything, whether a plan is open or is being chosen.
extension Frame {
  /// The smallest window in which anything is shown.
  static let smallest = Size(width: 40, height: 10)

  /// Writes the rows of a message above the hints.
  mutating func writeMessage(_ rows: [String]) {
    let place = Rect(
      x: 0, y: size.height - 1 - rows.count, width: size.width, height: rows.count)
    fill(place)
    for (y, row) in zip(place.y..., rows) { write(row, at: Point(x: 1, y: y)) }
  }

  /// Says, instead of all else, that the window is too small.
  mutating func writeTooSmall(_ language: Language) {
    let text = Phrase.tooSmall(size, Self.smallest)(language)
    for (y, row) in text.wrapped(to: max(1, size.width)).enumerated() {
      write(text.shown(row), at: Point(x: 0, y: y))
    }
  }
}

extension Size {
  /// Whether nothing can be shown.
  var isTooSmall: Bool { width < Frame.smallest.width || height < Frame.smallest.height }

  /// The rows of a message in a window of this size, four at most.
  func rows(ofMessage message: String) -> [String] {
    message.wrapped(to: width - 2).prefix(4).map { message.shown($0) }
  }
}

extension Phrase {
  fileprivate static func tooSmall(_ size: Size, _ least: Size) -> Phrase {
    Phrase(
      da: "Vinduet er for lille (\(size.width)x\(size.height)). "
        + "Gør det mindst \(least.width)x\(least.height). Intet går tabt.",
      en: "The window is too small (\(size.width)x\(size.height)). "
        + "Make it at least \(least.width)x\(least.height). Nothing is lost.")
  }
}
