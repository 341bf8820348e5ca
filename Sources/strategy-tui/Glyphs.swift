import CTerminal
import Glibc
import StrategyTUI

/// What the terminal's character set can show of a frame's cells.
struct Glyphs {
  /// Whether lines and ellipses are drawn with ASCII characters.
  private let isASCII: Bool
  /// Whether the locale's character set has every character.
  private let isUTF8: Bool

  /// Takes the locale's character set, and UTF-8 where that is another.
  init(ascii: Bool) {
    setlocale(LC_CTYPE, "")
    if !Self.localeIsUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    isUTF8 = Self.localeIsUTF8
    isASCII = ascii || !isUTF8
  }

  private static var localeIsUTF8: Bool {
    String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }

  /// Appends a cell's characters; none for the right half of a wide one.
  func append(_ cell: Cell, of frame: Frame, to text: inout [wchar_t]) {
    if let scalar = Unicode.Scalar(cell.glyph) {
      if cell.glyph != 0 { append(scalar, to: &text) }
      return
    }
    // A terminal may draw a sequence of emoji as one or as many: only the first one is shown.
    let cluster = frame.clusters[Int(cell.glyph - Cell.clusterBase)].unicodeScalars
    guard let first = cluster.first else { return }
    append(first, to: &text)
    guard isUTF8 else { return }
    for scalar in cluster.dropFirst().prefix(while: { terminal_width($0.value) == 0 })
    where scalar != "\u{200D}" && !scalar.properties.isVariationSelector {
      text.append(wchar_t(scalar.value))
    }
  }

  private func append(_ scalar: Unicode.Scalar, to text: inout [wchar_t]) {
    if scalar.isASCII || (isUTF8 && !isASCII) {
      text.append(wchar_t(scalar.value))
    } else if let plain = Self.ascii(scalar) {
      text.append(wchar_t(plain.value))
    } else if isUTF8 || isInLocale(scalar) {
      text.append(wchar_t(scalar.value))
    } else {
      text += Array(repeating: 0x3F, count: Int(max(1, terminal_width(scalar.value))))
    }
  }

  private func isInLocale(_ scalar: Unicode.Scalar) -> Bool {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16) {
      wctomb($0.baseAddress, wchar_t(scalar.value)) > 0
    }
  }

  /// The ASCII character for one that frames and hints are drawn with.
  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{2500}", "\u{2501}", "\u{2550}": "-"
    case "\u{2502}", "\u{2503}", "\u{2551}": "|"
    case "\u{2500}"..."\u{257F}": "+"
    case "\u{2026}": "."
    default: nil
    }
  }
}
