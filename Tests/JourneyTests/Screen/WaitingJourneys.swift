import Foundation
import Glibc
import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct WaitingJourneys {
  @Test func `A save that waits is shown where messages are, and Esc stops it`() async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    let other = try LockHolder(terminal.folder)
    try terminal.press("1")
    let screen = try await terminal.sees("Venter på en anden, der gemmer")
    #expect(screen.message.contains("Venter på en anden, der gemmer ..."))
    #expect(screen.rows.dropLast(2) == before.rows.dropLast(2))
    #expect(screen.cursor == before.cursor)
    try terminal.press("Escape")
    let after = try await terminal.sees("Gemningen blev stoppet; intet er ændret.")
    #expect(after.rows.dropLast(2) == before.rows.dropLast(2))
    #expect(after.rows.last == before.rows.last)
    #expect(terminal.folder.bytes == (try PlanFolder().bytes))
    #expect(try terminal.folder.others.allSatisfy { !$0.hasSuffix(".tmp") })
    other.release()
    try terminal.press("1")
    let saved = try await terminal.sees("resultat ikke vurderet → grøn")
    #expect(!saved.contains("Venter") && !saved.contains("stoppet"))
    #expect(try terminal.folder.answer(of: "g1")?.answer.result == .green)
  }

  @Test func `What is typed while a save waits is not done`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    let other = try LockHolder(session.folder)
    session.send("1")
    #expect(try await session.hasWritten("Venter på en anden"))
    session.send("3jq\u{1B}[200~3q\u{1B}[201~")
    other.release()
    #expect(try await session.hasWritten("resultat ikke vurderet"))
    #expect(try session.folder.answer(of: "g1")?.answer == Answer(result: .green))
    session.send("q")
    try await session.ends(by: .exit(0))
    #expect(try session.folder.answer(of: "g1")?.answer == Answer(result: .green))
  }

  @Test func `Ctrl-C stops a save that waits, and nothing else`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    let other = try LockHolder(session.folder)
    defer { other.release() }
    session.send("1")
    #expect(try await session.hasWritten("Venter på en anden"))
    session.send("\u{3}")
    #expect(try await session.hasWritten("Gemningen blev stoppet"))
    session.send("q")
    try await session.ends(by: .exit(0))
    #expect(session.settings == session.settingsBefore)
    #expect(session.folder.bytes == (try PlanFolder().bytes))
  }

  @Test func `A hang-up while a save waits ends the program when it is done`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    let other = try LockHolder(session.folder)
    session.send("1")
    #expect(try await session.hasWritten("Venter på en anden"))
    session.hangUp()
    other.release()
    try await session.ends(by: .signal(SIGHUP))
    #expect(try session.folder.answer(of: "g1")?.answer.result == .green)
  }

  /// A command that waits for somebody else.
  private func setting(_ folder: PlanFolder) throws -> PTYSession {
    let words = ["set", "plan.json", "4.1.1", "--result", "green"]
    return try PTYSession(folder, command: [try Program.path] + words)
  }

  @Test func `A command says on the terminal that it waits, and takes that away`() async throws {
    let folder = try PlanFolder()
    let other = try LockHolder(folder)
    let session = try setting(folder)
    #expect(try await session.hasWritten("| Venter på en anden, der gemmer ..."))
    other.release()
    try await session.ends(by: .exit(0))
    let line = session.text.split(separator: "\r").last { $0.contains("4.1.1: ") } ?? ""
    #expect(line.hasPrefix("4.1.1: resultat ikke vurderet → grøn"))
    #expect(try folder.answer(of: "g1")?.answer.result == .green)
  }

  @Test func `Ctrl-C ends a command that waits, and the plan is as it was`() async throws {
    let folder = try PlanFolder()
    let other = try LockHolder(folder)
    defer { other.release() }
    let session = try setting(folder)
    #expect(try await session.hasWritten("(Ctrl-C stopper)"))
    session.send("\u{3}")
    try await session.ends(by: .signal(SIGINT))
    #expect(folder.bytes == (try PlanFolder().bytes))
  }

  @Test func `A command whose messages go elsewhere says only how it ended`() async throws {
    let folder = try PlanFolder()
    let other = try LockHolder(folder)
    defer { other.release() }
    let words = "'\(try Program.path)' set plan.json 4.1.1 --result green 2>messages"
    let session = try PTYSession(folder, command: ["/bin/sh", "-c", words])
    try await session.ends(by: .exit(Int32(ExitCode.conflict.rawValue)))
    #expect(session.written.isEmpty)
    let messages = try String(contentsOfFile: "\(folder.path)/messages", encoding: .utf8)
    #expect(messages.hasSuffix("en anden gemmer den lige nu. Prøv igen om lidt.\n"))
    #expect(!messages.contains("Venter"))
  }
}
