/// A text from elsewhere, pasted or from the command line, made fit for a field: what Word and web pages put in and nobody sees is gone.
package struct PastedText: Equatable, Sendable {
  /// Lines end with LF, every kind of space is a plain one, bullets are hyphens.
  package private(set) var text = ""
  /// How many invisible characters were left out.
  package private(set) var removed = 0

  package init(_ pasted: String) {
    for character in pasted {
      if character.isLineBreak {
        text += "\n"
      } else {
        add(character)
      }
    }
  }

  private mutating func add(_ character: Character) {
    var base: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      switch scalar {
      // Word's line break inside a paragraph, and the Unicode ones.
      case "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": text += "\n"
      case "\t": text += " "
      case _ where scalar.properties.generalCategory == .spaceSeparator: text += " "
      // A bullet, and the one of Word's Symbol font.
      case "\u{2022}", "\u{F0B7}": text += "-"
      case _ where base?.properties.isEmoji == true && scalar.joinsEmoji:
        text.unicodeScalars.append(scalar)
      case _ where scalar.visibleMark != nil: removed += 1
      default:
        base = base ?? scalar
        text.unicodeScalars.append(scalar)
      }
    }
  }
}
