import StrategyModel

/// What only the terminal can do, and what helps to write.
extension App {
  mutating func serveRequests(on terminal: inout some Terminal & ~Copyable) {
    let requests = requests
    self.requests = []
    for request in requests {
      switch request {
      case .suspend:
        keepDraft(now: true)
        terminal.suspend()
      case .repaint: terminal.repaint()
      case .mouse: terminal.hearMouse(hearsMouse)
      case .copy(let text): terminal.copy(text)
      case .edit(let text):
        edit(text) { terminal.lend(to: $0) }
        resize(to: terminal.size)
      }
    }
  }

  /// The same without a screen, where nothing but another editor can be asked for.
  ///
  /// - Parameter lend: gives the terminal to a program until that ends.
  mutating func serveRequests(lend: ([String]) -> ProgramEnd) {
    let requests = requests
    self.requests = []
    for case .edit(let text) in requests { edit(text, lend: lend) }
  }

  /// Lets another editor have a text, and hands what it became to the screen that asked for it.
  private mutating func edit(_ text: String, lend: ([String]) -> ProgramEnd) {
    keepDraft(now: true)
    switch surroundings.aids.lend(text) {
    case .failed(let reason): context.message = reason
    case .ready(let command, let takeBack):
      switch takeBack(lend(command)) {
      case .changed(let text):
        context.message = .takenBack
        screens[screens.count - 1].edited(text, &context)
      case .unchanged: context.message = .unchanged
      case .failed(let reason): context.message = reason
      }
    }
  }

  mutating func checkSpelling(of words: [SpelledWord]) {
    switch surroundings.aids.doubt(words.map(\.text)) {
    case .doubt(let index, let suggestions):
      screens[screens.count - 1].doubted(words[index], suggestions: suggestions, &context)
    case .sure: context.message = .noDoubts
    case .failed(let reason): context.message = reason
    }
  }
}

extension Phrase {
  fileprivate static let takenBack = Phrase(
    da: "Teksten er hentet fra editoren og kan fortrydes.",
    en: "The text is taken over from the editor and can be undone.")
  fileprivate static let unchanged = Phrase(
    da: "Teksten blev ikke ændret i editoren.", en: "The text was not changed in the editor.")
  fileprivate static let noDoubts = Phrase(
    da: "Ordbogen kender alle ordene.", en: "The dictionary knows all the words.")
}
