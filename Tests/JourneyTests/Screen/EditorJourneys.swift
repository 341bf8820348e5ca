import Foundation
import Glibc
import StrategyModel
import Testing

/// A text is written in another editor: a shell script, as far as the program knows.
@Suite(.fewAtOnce, .notForever)
struct EditorJourneys {
  /// A folder with a plan and an editor in it, and the variables that name it.
  private func editor(
    _ script: String, arguments: String = ""
  ) throws -> (folder: PlanFolder, variables: [String: String?]) {
    let folder = try PlanFolder()
    let path = try folder.write(script: "#!/bin/sh\n\(script)\n", as: "editor")
    return (folder, ["VISUAL": "\(path) \(arguments)", "EDITOR": "/bin/false"])
  }

  /// The form of the first goal, with the cursor in its text.
  private func form(
    _ folder: PlanFolder, _ variables: [String: String?]
  ) async throws -> TerminalSession {
    let terminal = try TerminalSession(folder, environment: variables)
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Enter", "Tab", "Tab")
    try await terminal.stands(on: "Tekst")
    return terminal
  }

  private func files(_ folder: PlanFolder) throws -> [String] {
    try folder.others.filter { $0.hasPrefix("strategy-tui-") && $0.hasSuffix(".txt") }
  }

  @Test func `A text comes back, the screen is whole, and pasting is still pasting`() async throws {
    let (folder, variables) = try editor(
      "[ \"$1\" = -w ] && stat -c %a \"$2\" >mode && cat \"$2\" >before\n"
        + "printf 'Fra\\teditoren\\n' >\"$2\"", arguments: "-w")
    let terminal = try await form(folder, variables)
    try await terminal.type("Her")
    try terminal.press("C-o")
    let screen = try await terminal.sees("Teksten er hentet fra editoren")
    #expect(screen.contains("  Fra editoren"))
    #expect(screen.contains("Resultat"))
    #expect(try String(contentsOfFile: "\(folder.path)/mode", encoding: .utf8) == "600\n")
    #expect(try String(contentsOfFile: "\(folder.path)/before", encoding: .utf8) == "Her\n")
    #expect(try files(folder).isEmpty)
    try terminal.paste("\r\n10 kr.")
    try await terminal.sees("  10 kr.")
    try terminal.press("F2")
    try await terminal.sees("af 6 besvaret")
    #expect(try folder.answer(of: "g1")?.answer.text == "Fra editoren\n10 kr.")
  }

  @Test(arguments: [
    ("true", "blev ikke ændret"), ("exit 3", "sluttede med fejl 3"),
    ("kill -9 $$", "sluttede med fejl 137"),
  ])
  func `What is not written changes nothing`(script: String, message: String) async throws {
    let (folder, variables) = try editor(script)
    let terminal = try await form(folder, variables)
    try await terminal.type("Her")
    try terminal.press("C-o")
    try await terminal.sees(message)
    #expect(try files(folder).isEmpty)
  }

  @Test(arguments: [
    "printf '\\345' >\"$1\"", "head -c 1100000 /dev/zero | tr '\\0' a >\"$1\"",
    "echo Nyt >\"$1\"; exit 1",
  ])
  func `What cannot be taken over stays in its file`(script: String) async throws {
    let (folder, variables) = try editor(script)
    let terminal = try await form(folder, variables)
    try await terminal.type("Her")
    try terminal.press("C-o")
    let name = try await terminal.wait("the file's name") { $0.text.contains("ligger i") }
    #expect(name.text.contains("/strategy-tui-"))
    #expect(try files(folder).count == 1)
    try terminal.press("F2")
    try await terminal.sees("af 6 besvaret")
    #expect(try folder.answer(of: "g1")?.answer.text == "Her")
  }

  @Test func `An editor that is not there is told`() async throws {
    let terminal = try await form(try PlanFolder(), ["EDITOR": "/ingen/editor"])
    try terminal.press("C-o")
    try await terminal.sees("/ingen/editor kan ikke startes")
  }

  @Test func `On a machine that forbids it, it is told`() async throws {
    let terminal = try await form(try PlanFolder(), ["STRATEGY_TUI_SECURE": "1"])
    try terminal.press("C-o")
    try await terminal.sees("slået fra på denne maskine")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `What was saved is kept when the program is ended meanwhile`(signal: Int32) async throws {
    let (folder, variables) = try editor("printf Halvt >\"$1\"; echo startet; exec cat")
    let session = try PTYSession(folder, environment: variables)
    #expect(try await session.start())
    session.send("\r\t\t\u{0F}")
    #expect(try await session.hasWritten("startet"))
    if signal == SIGHUP { session.hangUp() } else { kill(session.child.id, signal) }
    try await session.ends(by: .signal(signal))
    #expect(try folder.answer(of: "g1")?.answer.text == "Halvt")
    #expect(try files(folder).isEmpty)
    if signal == SIGTERM { #expect(session.settings == session.settingsBefore) }
  }
}
