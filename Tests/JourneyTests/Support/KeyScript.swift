import Testing

/// Keys and texts as a person types them into the program, one after another.
struct KeyScript {
  private enum Part {
    case key(String)
    case text(String)
  }

  private let parts: [Part]

  /// - Parameter words: keys by their names, texts in quotes, separated by blanks: "2 'Syg.' Tab F2".
  init(_ words: String) {
    parts = words.split(separator: " ").map { word in
      word.hasPrefix("'") ? .text(String(word.dropFirst().dropLast())) : .key(String(word))
    }
  }

  /// The keys that are pressed, what is typed as text left aside.
  var cost: Int {
    parts.count { if case .key = $0 { true } else { false } }
  }

  /// Plays the script on a terminal, a key when what the last one did is on the screen.
  func play(on terminal: PTYSession) async throws {
    for part in parts {
      terminal.forget()
      switch part {
      case .key(let name): try await terminal.reacts(to: Self.bytes[name] ?? name)
      case .text(let text): try await terminal.reacts(to: text)
      }
    }
  }

  private static let bytes = [
    "F2": "\u{1B}OQ", "Tab": "\t", "Enter": "\r", "Esc": "\u{1B}", "Down": "\u{1B}[B",
  ]
}
