import Glibc
import StrategyTUI

extension Repertoire {
  /// Takes the locale's character set for input and output; UTF-8, where that is another.
  ///
  /// - Parameter plainMarks: draw ellipses and arrows with ASCII characters.
  /// - Returns: what that character set can show.
  static func ofLocale(plainMarks: Bool) -> Repertoire {
    setlocale(LC_CTYPE, "")
    if !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
    guard isUTF8 else { return .ascii }
    return plainMarks ? .unicodeWithPlainMarks : .unicode
  }

  private static var isUTF8: Bool { charset == "UTF-8" }

  /// The character set in use.
  static var charset: String { String(cString: nl_langinfo(nl_item(CODESET))) }
}
