extension String {
  /// The text as a part of a file's name or an id: lower-case ASCII letters, digits and single
  /// hyphens, so that it is safe on every file system and in every shell.
  package var fileName: String {
    let letters = lowercased().map { character -> String in
      switch character {
      case "a"..."z" where character.isASCII, "0"..."9" where character.isASCII: String(character)
      case "æ", "ä": "ae"
      case "ø", "ö": "oe"
      case "å": "aa"
      case "é", "è", "ê": "e"
      case "ü": "u"
      default: "-"
      }
    }
    return letters.joined().split(separator: "-").joined(separator: "-")
  }
}
