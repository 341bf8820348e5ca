import CTerminal

/// What a terminal draws in one cell, or in two beside each other.
struct Glyph: Equatable {
  let base: Unicode.Scalar
  /// The base with its zero-width marks; nil where it has none.
  var cluster: String?
  /// 1 or 2.
  let columns: Int

  /// The glyph as a string.
  var text: String { cluster ?? String(base) }
}

extension Unicode.Scalar {
  /// Printable and one column wide, known without asking anybody.
  var isPlain: Bool {
    (0x20..<0x7F).contains(value) || (0xA0..<0x300).contains(value) && value != 0xAD
  }

  /// What stands on the screen for a scalar that has no look of its own, or would change how its
  /// neighbours look: a control character (`^[`), a bidirectional control or an invisible one
  /// (`<U+202E>`); nil for every other.
  var visibleMark: String? {
    switch value {
    case 0..<0x20: return "^\(Character(Unicode.Scalar(UInt8(value) + 0x40)))"
    case 0x7F: return "^?"
    default: break
    }
    guard !isPlain, isInvisible else { return nil }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
  }

  /// Neither seen nor a mark on another character.
  var isInvisible: Bool {
    if properties.isDefaultIgnorableCodePoint { return true }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: terminal_width(value) < 1
    default: terminal_width(value) < 0
    }
  }

  /// The letter of a scalar that is half a flag: terminals do not agree on the width of flags.
  fileprivate var flagLetter: String? {
    guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
    return Unicode.Scalar(value - 0x1F1E6 + 0x41).map { String($0) }
  }

  /// What holds the parts of one emoji together: the joiner, variation selectors, tags.
  var joinsEmoji: Bool {
    value == 0x200D || (0xFE00...0xFE0F).contains(value) || (0xE0020...0xE007F).contains(value)
  }
}

extension Character {
  /// More combining marks than any language stacks on a letter.
  private static let mostMarks = 8

  /// What ends a line of a text.
  var isLineBreak: Bool {
    let first = unicodeScalars.first
    return first == "\n" || first == "\r"
  }

  /// What is drawn for a grapheme.
  ///
  /// Its first scalar with its zero-width marks, so that every terminal gives it the same 1 or 2
  /// columns; visible marks for what cannot be seen; a space for a line break; a flag's letters.
  var glyphs: [Glyph] {
    if isLineBreak { return [Glyph(base: " ", columns: 1)] }
    var base: Glyph?
    var before: [Glyph] = []
    var after: [Glyph] = []
    var marks = 0
    for scalar in unicodeScalars {
      if let drawn = base, drawn.base.properties.isEmoji, scalar.joinsEmoji { continue }
      if let mark = scalar.flagLetter ?? scalar.visibleMark {
        let drawn = mark.unicodeScalars.map { Glyph(base: $0, columns: 1) }
        if base == nil { before += drawn } else { after += drawn }
      } else if base == nil {
        base = Glyph(drawing: scalar)
      } else if marks < Self.mostMarks, terminal_width(scalar.value) == 0 {
        base?.add(scalar)
        marks += 1
      }
    }
    return before + (base.map { [$0] } ?? []) + after
  }
}

extension Glyph {
  /// A scalar on its own; a mark without a letter stands on a dotted circle.
  fileprivate init(drawing scalar: Unicode.Scalar) {
    let columns = scalar.isPlain ? 1 : Int(terminal_width(scalar.value))
    self.init(base: columns == 0 ? "\u{25CC}" : scalar, columns: max(1, columns))
    if columns == 0 { add(scalar) }
  }

  fileprivate mutating func add(_ mark: Unicode.Scalar) {
    var cluster = text
    cluster.unicodeScalars.append(mark)
    self.cluster = cluster
  }
}

/// The glyphs of a text, one after the other; Latin text costs no allocation.
struct Glyphs: Sequence, IteratorProtocol {
  private let text: String
  private var index: String.Index
  private var waiting: ArraySlice<Glyph> = []

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  mutating func next() -> Glyph? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    if let ascii = nextASCII() { return ascii }
    let scalars = text.unicodeScalars
    guard index < scalars.endIndex else { return nil }
    let scalar = scalars[index]
    let following = scalars.index(after: index)
    // No scalar below U+0300 joins the one before it (but LF after CR, which is not plain).
    if scalar.isPlain, following == scalars.endIndex || scalars[following].value < 0x300 {
      index = following
      return Glyph(base: scalar, columns: 1)
    }
    waiting = text[index].glyphs[...]
    text.formIndex(after: &index)
    return waiting.popFirst()
  }

  /// The next scalar where it is a printable ASCII one that nothing is joined to; most are.
  private mutating func nextASCII() -> Glyph? {
    guard index < text.endIndex else { return nil }
    let byte = text.utf8[index]
    guard (0x20..<0x7F).contains(byte) else { return nil }
    let following = text.utf8.index(after: index)
    // U+0300, the first scalar that may join the one before it, begins with the byte CC.
    guard following == text.endIndex || text.utf8[following] < 0xCC else { return nil }
    index = following
    return Glyph(base: Unicode.Scalar(byte), columns: 1)
  }
}
