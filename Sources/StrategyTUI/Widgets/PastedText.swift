/// A text from elsewhere, pasted or from the command line, made fit for a field: what Word and web
/// pages put in and nobody sees is gone.
package struct PastedText: Equatable, Sendable {
  /// Lines end with LF, every kind of space is a plain one, a line's bullet is a hyphen.
  package private(set) var text = ""
  /// The text as it came, but for what no field may hold: lines end with LF, a tab is a space,
  /// other control characters are left out.
  package private(set) var raw = ""
  /// How many invisible characters were left out of `text`.
  package private(set) var removed = 0

  package init(_ pasted: String) {
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in pasted.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      guard scalar.endsLine else {
        line.append(scalar)
        continue
      }
      add(line)
      text += "\n"
      raw += "\n"
      line.removeAll()
    }
    add(line)
  }

  private mutating func add(_ line: String.UnicodeScalarView) {
    for scalar in line where scalar == "\t" || scalar.properties.generalCategory != .control {
      raw.unicodeScalars.append(scalar == "\t" ? " " : scalar)
    }
    let indent = line.prefix(while: \.isSpace)
    for character in String(indent) { add(character) }
    var rest = line[indent.endIndex...]
    if let bullet = rest.first, bullet.isBullet(before: rest.dropFirst().first) {
      text += "- "
      rest = rest.dropFirst().drop(while: \.isSpace)
    }
    for character in String(rest) { add(character) }
  }

  private mutating func add(_ character: Character) {
    var base: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if scalar.isSpace {
        text += " "
      } else if scalar.visibleMark == nil
        || base?.properties.isEmoji == true && scalar.joinsEmoji
      {
        base = base ?? scalar
        text.unicodeScalars.append(scalar)
      } else {
        removed += 1
      }
    }
  }
}

extension String {
  /// Its lines joined by a space.
  var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension Unicode.Scalar {
  /// Line breaks, that of Word inside a paragraph and Unicode's own among them.
  fileprivate var endsLine: Bool {
    (0x0A...0x0D).contains(value) || [0x85, 0x2028, 0x2029].contains(value)
  }

  fileprivate var isSpace: Bool {
    self == " " || self == "\t" || properties.generalCategory == .spaceSeparator
  }

  /// Whether a line that starts with it is a point in a list: the bullets of Word, and those of its
  /// fonts Symbol and Wingdings; letters and dashes that serve as bullets where a tab follows.
  fileprivate func isBullet(before next: Unicode.Scalar?) -> Bool {
    switch self {
    case "•", "◦", "‣", "⁃", "▪", "▫", "■", "□", "●", "○": true
    case "\u{F0B7}", "\u{F0A7}", "\u{F0A8}", "\u{F0D8}", "\u{F0FC}", "\u{F076}": true
    case "o", "§", "·", "-", "–", "—", "*": next == "\t"
    default: false
    }
  }
}
