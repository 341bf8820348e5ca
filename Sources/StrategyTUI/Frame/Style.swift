/// How a cell looks.
///
/// Colour is only ever on a smiley: it never carries a meaning alone.
package struct Style: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let plain: Style = []
  package static let bold = Style(rawValue: 1)
  package static let reverse = Style(rawValue: 2)
  package static let underline = Style(rawValue: 4)
  package static let dim = Style(rawValue: 8)
  package static let green = Style(rawValue: 16)
  package static let yellow = Style(rawValue: 32)
  package static let red = Style(rawValue: 64)
}
