import StrategyModel

/// How a text is offered to the clipboard of a terminal: by OSC 52, which many know and none answers.
package enum ClipboardOffer {
  /// More bytes of base64 than terminals take, the least of them (xterm and tmux among them).
  private static let most = 74_000

  /// The sequence, of nothing but its frame and base64.
  ///
  /// The Linux console, the old VT terminals and whatever is called dumb do not know that such a
  /// sequence has an end, and would show it, or do what is in it. All others drop what they do not
  /// know. tmux takes it as it is, with its option set-clipboard on; screen drops it.
  ///
  /// - Parameters:
  ///   - text: what is offered.
  ///   - type: of the terminal, as TERM names it.
  /// - Returns: nil where it must not be sent, or is too long: a part of the text would be worse
  ///   than none.
  package static func sequence(for text: String, terminal type: String) -> String? {
    let knowsNone = ["dumb", "unknown", "ansi", "cons25"]
    let isOld = type.hasPrefix("vt") && type.dropFirst(2).first?.isNumber == true
    guard !type.isEmpty, !isOld, !type.hasPrefix("linux"), !knowsNone.contains(type),
      text.utf8.count / 3 * 4 + 4 <= most
    else { return nil }
    return "\u{1B}]52;c;\(text.base64)\u{1B}\\"
  }
}
