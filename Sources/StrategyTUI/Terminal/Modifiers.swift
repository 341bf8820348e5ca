/// Keys held down with another.
package struct Modifiers: OptionSet, Sendable {
  package let rawValue: Int

  package static let shift = Modifiers(rawValue: 1)
  package static let alt = Modifiers(rawValue: 2)
  package static let control = Modifiers(rawValue: 4)

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }
}

extension Modifiers {
  /// As terminals number them: one more than the sum of the bits.
  init(parameter: Int) {
    self.init(rawValue: parameter > 1 ? (parameter - 1) & 7 : 0)
  }
}
