import StrategyModel

extension PlainSession {
  /// Says what is asked, and the answers with their numbers.
  mutating func ask(_ question: QuestionScreen) {
    out.add(question.dialog.text)
    for (offset, choice) in question.dialog.choices.enumerated() {
      out.add("\(offset + 1) \(choice)", hanging: 2)
    }
  }

  /// Takes an answer: its number, or how the words of it alone begin.
  mutating func choose(_ word: String, _ question: QuestionScreen) {
    let choices = question.dialog.choices
    if word.isEmpty { return }
    var index: Int?
    if word.means(.quitWord, letter: "q") {
      // Who asks to quit a second time means it.
      index = choices.firstIndex(of: Phrase.quit(language))
      if index == nil { return app.quit() }
    } else if word != "." {
      let wanted = word.lowercased()
      let meant = choices.indices.filter {
        wanted.count > 1 && choices[$0].lowercased().hasPrefix(wanted)
      }
      index = Int(word).map { $0 - 1 } ?? (meant.count == 1 ? meant[0] : nil)
      guard let index, choices.indices.contains(index) else {
        return say(.notAChoice(word, of: choices.count))
      }
    }
    let effect = question.choosing(index)
    app.perform(effect)
    putOff()
    // The form says which keys would save now: that is done instead.
    guard case .closeThen(.settle) = effect, form != nil else { return }
    app.context.message = nil
    press(ending)
  }
}

extension PlainSession {
  /// Leaves what only the screen has a form for: it stays a draft.
  private mutating func putOff() {
    func isForm(_ screen: any Screen) -> Bool {
      screen is FieldsScreen || screen is SuccessorScreen
    }
    guard app.screens.contains(where: isForm), app.parkDraft() else { return }
    while app.screens.contains(where: isForm) { app.perform(.close(.left)) }
    say(.onScreen)
  }

  /// Says what is asked that is answered with a few words.
  mutating func ask(_ prompt: PromptScreen) {
    out.add(prompt.question(app.context)(language))
    if prompt.text.saysSomething { out.add(Phrase.stands(prompt.text)(language)) }
    if explained.insert(.words).inserted { out.add(Phrase.wordsHelp(language)) }
  }

  /// Takes the words that answer a question.
  mutating func answerInWords(_ line: String) {
    switch line.word {
    case ".": press(.escape)
    case "?": explained.remove(.words)
    case "q": app.quit()
    case "": press(.enter)
    default:
      // Where what was written could not be saved, or was left, it stands there still.
      guard var prompt = app.screens.last as? PromptScreen else { return }
      prompt.resume("", at: nil)
      app.screens[app.screens.count - 1] = prompt
      app.handle(.paste(line))
      press(.enter)
    }
  }
}

extension Phrase {
  fileprivate static let onScreen = Phrase(
    da: "Den kladde åbnes på skærmen (strategy-tui uden --plain); den bliver liggende indtil da.",
    en: "That draft is opened on the screen (strategy-tui without --plain); it is kept until then.")
  static let words = Phrase(da: "Dit svar:", en: "Your answer:")
  fileprivate static let wordsHelp = Phrase(
    da: "Svar på én linje; . lader være.", en: "Answer in one line; . leaves it.")
  fileprivate static func stands(_ text: String) -> Phrase {
    Phrase(
      da: "Der står: \"\(text)\". En tom linje bruger det.",
      en: "It says: \"\(text)\". An empty line uses that.")
  }
  fileprivate static func notAChoice(_ word: String, of count: Int) -> Phrase {
    Phrase(
      da: "\"\(word)\" er ikke et af svarene. Skriv et tal fra 1 til \(count), eller . for at lade "
        + "det ligge.",
      en: "\"\(word)\" is none of the answers. Type a number from 1 to \(count), or . to leave it.")
  }
}
