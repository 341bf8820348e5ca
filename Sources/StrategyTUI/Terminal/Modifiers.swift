/// Keys held down with another.
struct Modifiers: OptionSet {
  let rawValue: Int

  static let shift = Modifiers(rawValue: 1)
  static let alt = Modifiers(rawValue: 2)
  static let control = Modifiers(rawValue: 4)
}

extension Modifiers {
  /// As terminals number them: one more than the sum of the bits.
  init(parameter: Int) {
    self.init(rawValue: parameter > 1 ? (parameter - 1) & 7 : 0)
  }
}
