import Foundation
import StrategyModel
import Testing

/// The program in a terminal, driven as a person would: keys in, a screen out.
///
/// The terminal is tmux, with a server of its own that ends when nobody holds the session.
final class TerminalSession {
  let folder: PlanFolder
  private let home: String

  /// - Parameters:
  ///   - folder: where the program is started; what it opens is the plan in there.
  ///   - arguments: options before the plan.
  ///   - size: columns and rows.
  ///   - environment: changes to the usual environment; nil takes a variable away.
  ///   - command: what is started instead of the program.
  /// - Throws: where it cannot be started.
  init(
    _ folder: PlanFolder? = nil, _ arguments: [String] = [], size: (Int, Int) = (80, 24),
    environment: [String: String?] = [:], command: [String]? = nil
  ) throws {
    self.folder = try folder ?? PlanFolder()
    home = self.folder.path
    let variables = Surroundings.variables(home: home, environment)
    let words = try command ?? [Program.path] + arguments + ["plan.json"]
    let waiting = ["/bin/sh", "-c", "\"$@\"; echo \"ended $?\"; exec cat", "sh"]
    try tmux(
      ["new-session", "-d", "-x", "\(size.0)", "-y", "\(size.1)", "/usr/bin/env", "-i"]
        + variables + waiting + words)
  }

  deinit {
    _ = try? tmux(["kill-server"])
  }

  @discardableResult
  private func tmux(_ words: [String]) throws -> String {
    let result = try Child.run(
      ["/usr/bin/tmux", "-u", "-S", "\(home)/tmux", "-f", "/dev/null"] + words,
      environment: Surroundings.variables(home: home), in: home)
    guard result.ending == .exit(0) else { throw Refused(words: words, reason: result.errors) }
    return result.output
  }

  struct Refused: Error {
    let words: [String]
    let reason: String
  }

  // MARK: Keys

  /// Presses keys, one after another, by tmux' names: "1", "Enter", "F9", "C-w".
  func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types a text, as fast as a person and no faster: a few characters, until they are seen.
  func type(_ text: String) async throws {
    for part in text.split(maxLength: 8) {
      let before = try screen()
      try send(part)
      try await wait("the typed \"\(part)\"") { $0 != before }
    }
  }

  /// Sends what a terminal would: a sequence, or up to eight characters of text.
  func send(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Pastes as the terminal does that was asked for marks around what is pasted.
  func paste(_ text: String) throws {
    let file = "\(home)/pasted"
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    try tmux(["load-buffer", file, ";", "paste-buffer", "-p", "-r"])
    try FileManager.default.removeItem(atPath: file)
  }

  /// Whether the program has asked for the mouse, in tmux' eyes: for its buttons, and with numbers.
  func hearsMouse() throws -> Bool {
    let flags = try tmux(["display-message", "-p", "#{mouse_standard_flag}#{mouse_sgr_flag}"])
    return flags == "11\n"
  }

  /// Clicks on a text that is on the screen, as a terminal reports it.
  func click(_ text: String) throws {
    let rows = try screen().rows
    for (y, row) in rows.enumerated() {
      guard let start = row.range(of: text)?.lowerBound else { continue }
      let x = row[..<start].count
      for end in ["M", "m"] { try send("\u{1B}[<0;\(x + 1);\(y + 1)\(end)") }
      return
    }
    throw Unseen(what: text)
  }

  func resize(to size: (Int, Int)) throws {
    try tmux(["resize-window", "-x", "\(size.0)", "-y", "\(size.1)"])
  }

  // MARK: Screen

  /// What the terminal shows now.
  func screen() throws -> TerminalScreen {
    TerminalScreen(
      try tmux(
        [
          "capture-pane", "-p", ";", "display-message", "-p",
          "#{pane_width}x#{pane_height} #{cursor_x},#{cursor_y}",
        ]))
  }

  /// Waits until the screen is as it should be, and at rest; an issue after thirty seconds.
  @discardableResult
  func wait(
    _ what: String, at location: SourceLocation = #_sourceLocation,
    until condition: (TerminalScreen) -> Bool
  ) async throws -> TerminalScreen {
    let end = ContinuousClock.now + patience
    var last: TerminalScreen?
    while true {
      let screen = try screen()
      if condition(screen), screen == last { return screen }
      last = screen
      if ContinuousClock.now > end {
        Issue.record("waited for \(what), saw:\n\(screen)", sourceLocation: location)
        throw Unseen(what: what)
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  struct Unseen: Error {
    let what: String
  }

  /// Waits until the screen shows a text.
  @discardableResult
  func sees(
    _ text: String, at location: SourceLocation = #_sourceLocation
  ) async throws -> TerminalScreen {
    try await wait("\"\(text)\"", at: location) { $0.contains(text) }
  }

  /// Waits until the selected row begins with a text.
  @discardableResult
  func stands(
    on text: String, at location: SourceLocation = #_sourceLocation
  ) async throws -> TerminalScreen {
    try await wait("the cursor on \"\(text)\"", at: location) {
      $0.selected.dropFirst().drop { $0 == " " }.hasPrefix(text)
    }
  }

  /// Waits until the program has ended, and expects its exit status.
  func ends(with status: Int, at location: SourceLocation = #_sourceLocation) async throws {
    try await wait("the end with \(status)", at: location) { $0.rows.contains("ended \(status)") }
  }
}

extension String {
  fileprivate func split(maxLength: Int) -> [String] {
    stride(from: 0, to: count, by: maxLength).map {
      String(dropFirst($0).prefix(maxLength))
    }
  }
}
