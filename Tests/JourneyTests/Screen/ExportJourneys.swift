import Foundation
import Testing

@Suite(.fewAtOnce, .notForever)
struct ExportJourneys {
  private func exportFromMenu(_ terminal: TerminalSession) async throws {
    try terminal.press("F9")
    try await terminal.sees("Eksportér rapporten som Markdown")
    try terminal.send("e")
    try terminal.press("Enter")
  }

  private func report(of terminal: TerminalSession) throws -> (name: String, text: String) {
    let names = try terminal.folder.others.filter { $0.hasPrefix("opfoelgning-") }
    let name = try #require(names.first)
    #expect(name.hasSuffix(".md"))
    #expect(names.count == 1)
    let path = "\(terminal.folder.path)/\(name)"
    return (name, try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func `The menu writes the report into the current folder and says where`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try await exportFromMenu(terminal)
    try await terminal.sees("Rapporten ligger i opfoelgning-")
    let report = try report(of: terminal)
    #expect(try terminal.screen().contains(report.name))
    #expect(report.text.hasPrefix("#"))
    #expect(report.text.contains("Økonomi og organisation"))
    #expect(report.text.hasSuffix("\n"))
  }

  @Test func `A second export asks first, and Enter keeps the old report`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try await exportFromMenu(terminal)
    try await terminal.sees("Rapporten ligger i")
    let name = try report(of: terminal).name
    let path = "\(terminal.folder.path)/\(name)"
    try "min egen".write(toFile: path, atomically: false, encoding: .utf8)

    try await exportFromMenu(terminal)
    try await terminal.sees("[ Behold den ]")
    try terminal.press("Enter")
    try await terminal.wait("the question to go") { !$0.contains("[ Behold den ]") }
    #expect(try report(of: terminal).text == "min egen")

    try await exportFromMenu(terminal)
    try await terminal.sees("[ Erstat den ]")
    try terminal.press("Right", "Enter")
    try await terminal.sees("Rapporten ligger i")
    #expect(try report(of: terminal).text.hasPrefix("#"))
  }

  @Test func `A folder that takes no report says so and keeps the screen`() async throws {
    let terminal = try TerminalSession(
      command: ["/bin/sh", "-c", "cd /proc && exec \(try Program.path) \"$HOME/plan.json\""])
    try await terminal.stands(on: "4.1.1")
    let before = try terminal.screen()
    try await exportFromMenu(terminal)
    try await terminal.wait("a reason") {
      !$0.contains("Gem") && $0.message != before.message && $0.selected == before.selected
    }
  }
}
