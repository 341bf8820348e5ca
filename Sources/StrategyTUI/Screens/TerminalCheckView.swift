import StrategyModel

/// The terminal check as lines: the key that is asked for, what came, what to set, and the facts.
struct TerminalCheckView {
  let check: TerminalCheck
  let facts: TerminalFacts
  let window: Size

  private static let labelWidth = 14

  func lines(_ language: Language) -> [TextPanel.Line] {
    let blank = window.height > 16 ? [TextPanel.Line("")] : []
    return [TextPanel.Line(prompt(language), .bold)] + arrivals(language) + advice(language)
      + blank + ticks(language) + blank + factLines(language)
  }

  private func prompt(_ language: Language) -> String {
    if let step = check.step { return "\(Phrase.press(language)) \(step.words(language))" }
    return (check.failed.isEmpty ? Phrase.allRight : .notAll)(language)
  }

  /// What came last; more of it where there is room.
  private func arrivals(_ language: Language) -> [TextPanel.Line] {
    check.arrivals.prefix(window.height > 16 ? 3 : 1).flatMap { arrival in
      TextPanel.Line.labelled(
        Phrase.came(language), "\(arrival.name(language))   \(arrival.spelling)",
        by: Self.labelWidth)
    }
  }

  /// What to set for the key that is asked for, where something else came; in the end for all.
  private func advice(_ language: Language) -> [TextPanel.Line] {
    let steps = check.step.map { step in check.failed.filter { $0 == step } } ?? check.failed
    return steps.map { step in
      TextPanel.Line("\(step.label(language)): \(step.advice(language))", indent: 2)
    }
  }

  /// Each key with what has become of it, as many on a row as there is room for.
  private func ticks(_ language: Language) -> [TextPanel.Line] {
    let cells = zip(TerminalCheck.Step.allCases, check.marks).map { step, mark in
      "\(mark.sign) \(step.label(language))"
    }
    let width = (cells.map(\.columns).max() ?? 0) + 2
    let perRow = max(1, (window.width - 2) / width)
    return stride(from: 0, to: cells.count, by: perRow).map { start in
      let row = cells[start..<min(start + perRow, cells.count)]
      return TextPanel.Line(row.map { $0.padded(to: width) }.joined())
    }
  }

  private func factLines(_ language: Language) -> [TextPanel.Line] {
    let locale = facts.locale.isEmpty ? Phrase.notSet(language) : facts.locale
    let colors = facts.colors > 0 ? String(facts.colors) : Phrase.noColors(language)
    let encoding: Phrase =
      switch check.isUTF8 {
      case true?: .isUTF8
      case false?: .isNotUTF8
      case nil: .notTried
      }
    let rows: [(Phrase, String)] = [
      (Phrase(verbatim: "TERM"), facts.type), (.locale, locale),
      (.charset, "\(facts.charset), \(encoding(language))"),
      (.size, "\(window.width) x \(window.height)"), (.colors, colors),
    ]
    return rows.flatMap { label, text in
      TextPanel.Line.labelled(label(language), text, by: Self.labelWidth)
    }
  }
}

extension TerminalCheck.Mark {
  /// Seen without colour.
  fileprivate var sign: String {
    switch self {
    case .open: "[ ]"
    case .right: "[x]"
    case .wrong: "[!]"
    case .skipped: "[-]"
    }
  }
}

extension Arrival {
  fileprivate func name(_ language: Language) -> String {
    switch event {
    case .key(let key): key.label(language)
    case .strayByte(let character): "\(character) \(Phrase.notInUTF8(language))"
    default: Phrase.noKey(language)
    }
  }
}

extension Phrase {
  fileprivate static let press = Phrase(da: "Tryk på", en: "Press")
  fileprivate static let allRight = Phrase(
    da: "Alle taster kom, som de skal.", en: "All keys came as they should.")
  fileprivate static let notAll = Phrase(
    da: "Disse taster kom ikke, som de skal:", en: "These keys did not come as they should:")
  fileprivate static let came = Phrase(da: "Der kom", en: "Received")
  fileprivate static let noKey = Phrase(da: "(ingen kendt tast)", en: "(no key that is known)")
  fileprivate static let notInUTF8 = Phrase(da: "(ikke som UTF-8)", en: "(not as UTF-8)")
  fileprivate static let locale = Phrase(da: "Sprogmiljø", en: "Locale")
  fileprivate static let notSet = Phrase(da: "ikke sat", en: "not set")
  fileprivate static let charset = Phrase(da: "Tegnsæt", en: "Character set")
  fileprivate static let isUTF8 = Phrase(
    da: "terminalen sender UTF-8", en: "the terminal sends UTF-8")
  fileprivate static let isNotUTF8 = Phrase(
    da: "terminalen sender ikke UTF-8", en: "the terminal does not send UTF-8")
  fileprivate static let notTried = Phrase(
    da: "terminalens er ikke prøvet (tryk på å)", en: "the terminal's is not tried yet")
  fileprivate static let size = Phrase(da: "Størrelse", en: "Size")
  fileprivate static let colors = Phrase(da: "Farver", en: "Colours")
  fileprivate static let noColors = Phrase(da: "ingen", en: "none")
}
