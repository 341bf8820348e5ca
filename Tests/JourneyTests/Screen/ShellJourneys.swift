import Foundation
import Glibc
import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct ShellJourneys {
  /// A shell with job control that finds the program.
  private func shell() async throws -> TerminalSession {
    let terminal = try TerminalSession(
      environment: ["PS1": "skal> "], command: ["/bin/bash", "--norc", "--noprofile", "-i"])
    try await terminal.sees("skal>")
    let programs = try Program.path
    try terminal.send("PATH=\(programs.dropLast("/strategy-tui".count)):$PATH\r")
    return terminal
  }

  @Test func `From the menu to the command line, and back by fg`() async throws {
    let terminal = try await shell()
    try terminal.send("strategy-tui plan.json\r")
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Down")
    let before = try await terminal.stands(on: "4.1.2")
    #expect(try terminal.hearsMouse())

    try terminal.press("F9")
    try await terminal.sees("Til kommandolinjen")
    try terminal.send("t")
    try terminal.press("Enter")
    let shell = try await terminal.sees("Stopped")
    #expect(!shell.contains("Tema 4"))
    #expect(try !terminal.hearsMouse())
    try terminal.send("echo et svar\r")
    try await terminal.wait("the shell to answer") { $0.rows.contains("et svar") }

    try terminal.send("fg\r")
    try await terminal.wait("the screen whole again") { $0 == before }
    #expect(try terminal.hearsMouse())
    try terminal.press("1")
    try await terminal.sees(":-) grøn")
    try terminal.press("q")
    try await terminal.wait("the shell") { $0.contains("et svar") && !$0.contains("Tema 4") }
    try terminal.send("echo slut $?\r")
    try await terminal.sees("slut 0")
  }

  @Test func `Started in the background, stopped from outside, it waits for fg`() async throws {
    let terminal = try await shell()
    try terminal.send("clear; strategy-tui plan.json & echo \"pid $!.\"\r")
    let started = try await terminal.wait("its number") {
      $0.rows.contains { $0.hasPrefix("pid ") }
    }
    let row = started.rows.first { $0.hasPrefix("pid ") } ?? ""
    let id = try #require(pid_t(row.dropFirst("pid ".count).dropLast()))
    try await terminal.wait("it to stop") { _ in
      let state = FileManager.default.contents(atPath: "/proc/\(id)/stat") ?? Data()
      return String(decoding: state, as: UTF8.self).contains(") T ")
    }

    try terminal.send("fg\r")
    try await terminal.stands(on: "4.1.1")
    try terminal.press("2")
    try await terminal.stands(on: "Hvorfor")
    try await terminal.type("Syg.")
    let before = try terminal.screen()
    kill(id, SIGTSTP)
    try await terminal.wait("the shell") { $0.contains("skal>") && !$0.contains("Hvorfor") }
    try terminal.send("fg\r")
    try await terminal.wait("the form whole again") { $0 == before }
    kill(id, SIGTERM)
    try await terminal.wait("the shell") { $0.contains("Terminated") && !$0.contains("Hvorfor") }
    #expect(try terminal.folder.answer(of: "g1")?.answer.why == "Syg.")
  }

  @Test func `A signal ends the program, and the shell says by which`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("C-c")
    try await terminal.ends(with: 130)
  }
}
