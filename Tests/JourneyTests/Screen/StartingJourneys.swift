import Foundation
import Glibc
import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct StartingJourneys {
  /// A shell in the folder of the plan, which finds the program as `$0`.
  private func shell(_ script: String) throws -> TerminalSession {
    try TerminalSession(command: ["/bin/sh", "-c", script, try Program.path])
  }

  @Test func `Without a plan one is chosen, and opened the next time where one was`() async throws {
    let terminal = try shell("\"$0\"; echo between; read _; exec \"$0\"")
    try await terminal.sees("Choose a plan")
    try await terminal.sees("Opfølgning på Strategiplan 2017")
    try terminal.press("Enter")
    try await terminal.stands(on: "4.1.1")
    try terminal.press("Down", "Right", "q")
    try await terminal.sees("between")
    try terminal.press("Enter")
    try await terminal.stands(on: "4.1.2")
    try terminal.press("1")
    try await terminal.stands(on: "4.1.3")
    #expect(try terminal.folder.answer(of: "g2")?.answer.timeline == .green)
  }

  @Test func `In an empty folder a new plan is made`() async throws {
    let terminal = try shell("mkdir empty; cd empty; exec \"$0\"")
    try await terminal.sees("No plans were opened before")
    try terminal.press("Enter")
    try await terminal.sees("Title")
    try await terminal.type("Børn 2030")
    try await terminal.sees("boern-2030.json")
    try terminal.press("Enter", "Enter")
    try await terminal.sees("The plan has no theme yet.")
    try terminal.press("q")
    try await terminal.ends(with: 0)
    let path = "\(terminal.folder.path)/empty/boern-2030.json"
    #expect(try PlanStore(opening: path).plan.title == "Børn 2030")
  }

  @Test func `From a plan to the choice and back, all is as it was, and what changed is seen`()
    async throws
  {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1", "1", "F9")
    try await terminal.sees("Åbn en anden plan...")
    try terminal.press("Down", "Enter")
    try await terminal.sees("Vælg en plan")
    var store = try PlanStore(opening: terminal.folder.plan)
    let edits = Edit.edits(from: Answer(), to: Answer(result: .red), goal: "g5", round: "2017-10")
    _ = try store.commit(
      edits, signature: Signature(by: "bo", at: Instant(secondsSince1970: 1_507_801_200)))
    try terminal.press("Escape")
    try await terminal.stands(on: "4.1.2")
    try await terminal.sees(":-( rød")
    try terminal.press("u")
    try await terminal.stands(on: "4.1.1")
    #expect(try terminal.folder.answer(of: "g1")?.answer.timeline == Status.none)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `A signal keeps the place`(signal: Int32) async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    session.forget()
    session.send("\u{1B}[B")
    #expect(try await session.hasWritten("2  Implementering"))
    kill(session.child.id, signal)
    try await session.ends(by: .signal(signal))
    let visit = try #require(Memory(state: session.folder.path).read().visits.first)
    #expect(visit.place == Remembered.Place(row: "g2"))
    #expect(visit.title == "Opfølgning på Strategiplan 2017")
    var status = stat()
    #expect(lstat("\(session.folder.path)/strategy-tui/remembered.json", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `A remembered plan that is gone says so, and others can be chosen`() async throws {
    let terminal = try shell("cp plan.json a.json; \"$0\" a.json; rm a.json; exec \"$0\"")
    try await terminal.stands(on: "4.1.1")
    try terminal.press("q")
    try await terminal.sees("a.json does not exist")
    try terminal.press("Down", "Enter")
    try await terminal.stands(on: "4.1.1")
  }
}
