import StrategyModel

/// Texts from elsewhere.
extension FormEditor {
  /// A text as the field one is in can hold it: in one line where that has one, though not where it
  /// has several already, as a goal's title may.
  func fitting(_ text: String) -> String {
    let hasLines = now.takesLines || now.editor?.text.contains(where: \.isNewline) == true
    return hasLines ? text : text.inOneLine
  }

  /// Puts a text in that was pasted: first as it came, so that undo brings that back, then cleaned.
  mutating func paste(_ pasted: PastedText, _ context: inout Context) {
    guard let editor = now.editor else { return }
    let start = editor.selection?.lowerBound ?? editor.cursor
    let (raw, text) = (fitting(pasted.raw), fitting(pasted.text))
    edit { $0.insert(raw) }
    guard !text.utf8.elementsEqual(raw.utf8) else {
      if pasted.removed > 0 { context.message = .removed(pasted.removed) }
      return
    }
    let range = start..<start + raw.utf8.count
    edit { $0.replace(range, with: text, as: .other) }
    context.message = pasted.removed > 0 ? .cleaned(pasted.removed) : .cleaned
  }

  /// Takes over what a text became in another editor.
  mutating func edited(_ text: String) {
    let text = fitting(PastedText(text).raw)
    edit { $0.replaceAll(with: text) }
  }
}

extension Phrase {
  private static func invisible(_ count: Int) -> Phrase {
    Phrase(
      da: count == 1 ? "1 usynligt tegn" : "\(count) usynlige tegn",
      en: count == 1 ? "1 invisible character" : "\(count) invisible characters")
  }
  fileprivate static func removed(_ count: Int) -> Phrase {
    invisible(count)
      + Phrase(da: " fjernet fra det indsatte.", en: " removed from what was pasted.")
  }
  fileprivate static func cleaned(_ count: Int) -> Phrase {
    invisible(count)
      + Phrase(
        da: " fjernet fra det indsatte. Ctrl-Z: som det kom.",
        en: " removed from what was pasted. Ctrl-Z: as it came.")
  }
  fileprivate static let cleaned = Phrase(
    da: "Mellemrum og punkttegn er gjort almindelige. Ctrl-Z: som det kom.",
    en: "Spaces and bullets were made plain ones. Ctrl-Z: as it came.")
}
