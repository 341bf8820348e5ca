import Testing

/// What a person does with several keys.
extension TerminalSession {
  /// Runs a command from the palette, by its words.
  func choose(_ words: String) async throws {
    try press(":")
    try await sees("Kommando:")
    try await type(words)
    try await sees("> \(words)")
    try press("Enter")
  }

  /// Goes down a list, whose first row begins with `top`, to the row that begins with a text.
  func walk(to text: String, from top: String) async throws {
    try press("Home")
    var screen = try await stands(on: top)
    while !screen.selected.dropFirst().drop(while: { $0 == " " }).hasPrefix(text) {
      let before = screen.selected
      try press("Down")
      screen = try await wait("a row below \"\(before)\"") { $0.selected != before }
    }
  }

  /// Goes to a field of a form that fills the screen.
  func field(_ label: String) async throws {
    var screen = try screen()
    while !screen.selected.hasPrefix(">\(label)") {
      let before = screen.selected
      try press("Tab")
      screen = try await wait("a field after \"\(before)\"") { $0.selected != before }
    }
  }

  /// Takes away the line that the cursor is in.
  func clear() async throws {
    let before = try screen()
    try press("C-k")
    try await wait("a line less") { $0 != before }
  }
}
