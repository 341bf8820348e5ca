import StrategyModel

extension PlainSession {
  func prompt(for field: Field) -> Phrase {
    field.word + (typed.isEmpty ? Phrase(verbatim: ":") : Phrase(da: ", mere:", en: ", more:"))
  }

  /// Goes to a text that was asked for by name.
  mutating func edit(_ field: Field) {
    guard var form else { return }
    if let reason = refusal(of: form) { return say(reason) }
    guard form.form.now.fields.contains(.text(field)) else { return say(.notAsked) }
    form.form.focus(.text(field))
    put(form)
    isSingleText = true
  }

  /// Says what a text holds, and how one is typed where that is new.
  mutating func ask(for field: Field, _ form: FollowUpScreen) {
    let text = form.form.now.answer[text: field]
    let label = field.word.capitalised(language)
    if text.saysSomething {
      out.add("\(label):")
      out.add(text, indent: 2)
    } else {
      out.add("\(label): \(Phrase.noText(language))")
    }
    if explained.insert(.texts).inserted { out.add(Phrase.textHelp(language)) }
  }

  /// Takes a line while a text is asked for.
  ///
  /// - Parameters:
  ///   - line: as it was typed.
  ///   - field: the text.
  ///   - lend: as in `take`.
  mutating func write(_ line: String, in field: Field, _ lend: ([String]) -> ProgramEnd) {
    let word = line.word
    guard typed.isEmpty else {
      return word.isEmpty || word == "." ? endText(field) : add(line, to: field)
    }
    switch word {
    case "": endText(field)
    case ".": if isSingleText { backToStatuses() } else { leaveForMenu() }
    case "?": explained.remove(.texts)
    case "q": app.quit()
    case "-":
      replace(field, with: "")
      endText(field)
    case "+":
      press(.control("t"))
      if app.context.message == nil { endWholeText(field) }
    case "e":
      let before = form?.form.now.answer[text: field]
      press(.control("o"))
      app.serveRequests(lend: lend)
      if form?.form.now.answer[text: field] != before { endWholeText(field) }
    default: add(line, to: field)
    }
  }

  private mutating func add(_ line: String, to field: Field) {
    if let reason = form.flatMap(refusal) { return say(reason) }
    let clean = PastedText(line)
    if clean.removed > 0 { say(.invisible(clean.removed)) }
    guard clean.text.saysSomething else { return }
    typed.append(clean.text)
    replace(field, with: typed.joined(separator: "\n"))
  }

  private mutating func replace(_ field: Field, with text: String) {
    guard var form else { return }
    form.form.change { $0.replace(field, with: text) }
    put(form)
  }

  /// Tells a text that did not come line by line, and goes on.
  private mutating func endWholeText(_ field: Field) {
    guard let form else { return }
    tell()
    out.add(form.form.now.answer[text: field], indent: 2)
    endText(field)
  }

  /// Asks for what is missing after this text; all asked for, finishes.
  private mutating func endText(_ field: Field) {
    typed = []
    guard !isSingleText, var form else { return backToStatuses() }
    let asked = Answer.texts.firstIndex(of: field).map { Answer.texts[...$0] } ?? []
    let gaps = form.form.now.answer.explanationGaps
    guard let gap = gaps.first(where: { !asked.contains($0.field) }) else { return finish() }
    form.form.focus(.text(gap.field))
    put(form)
  }

  mutating func backToStatuses() {
    guard var form else { return }
    isSingleText = false
    form.form.focus(.status(.result))
    put(form)
    if form.draft(app.context) != nil { say(.notSavedYet) }
  }
}

extension Phrase {
  fileprivate static let noText = Phrase(da: "ingen tekst.", en: "no text.")
  fileprivate static func invisible(_ count: Int) -> Phrase {
    Phrase(
      da: "\(count) \(count == 1 ? "usynligt" : "usynlige") tegn blev fjernet fra linjen.",
      en: "\(count) invisible \(count == 1 ? "character was" : "characters were") removed from "
        + "the line.")
  }
  fileprivate static let notSavedYet = Phrase(
    da: "Enter gemmer svaret.", en: "Enter saves the answer.")
  fileprivate static let textHelp = Phrase(
    da: "Skriv en eller flere linjer; en tom linje eller et punktum alene slutter. I stedet for "
      + "tekst: Enter beholder det, der står, - tømmer, + henter sidste rundes tekst, e åbner en "
      + "anden editor, . går tilbage, ? er hjælp, q slutter.",
    en: "Type one or more lines; an empty line or a full stop alone ends them. Instead of text: "
      + "Enter keeps what stands there, - empties it, + takes the last round's text over, e opens "
      + "another editor, . goes back, ? is help, q quits.")
}
