import Foundation
import Glibc
import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct PlainJourneys {
  /// The program on a terminal that shows lines, at its first prompt.
  private func start(
    _ arguments: [String] = ["--plain"], command: [String]? = nil,
    environment: [String: String?] = [:]
  ) async throws -> PTYSession {
    let session = try PTYSession(nil, arguments, environment: environment, command: command)
    #expect(try await session.hasWritten("?: hjælp): "))
    return session
  }

  private func answer(_ lines: [String], in session: PTYSession) async throws {
    for line in lines {
      session.forget()
      session.send("\(line)\n")
      #expect(try await session.asks(": "))
    }
  }

  @Test(arguments: [(["--plain"], "xterm-256color"), ([], "dumb")])
  func `A goal is answered, and nothing moves the cursor`(
    arguments: [String], kind: String
  ) async throws {
    let session = try await start(arguments, environment: ["TERM": kind])
    #expect(session.text.contains("Terminalen \"dumb\" kan ikke vise en skærm") == (kind == "dumb"))
    let first = session.written
    #expect(session.settings == session.settingsBefore)
    try await answer(["", "1 1"], in: session)
    #expect(session.text.contains("4.1.1: resultat ikke vurderet → grøn"))
    session.send("q\n")
    try await session.ends(by: .exit(0))
    #expect(try session.folder.answer(of: "g1")?.answer == Answer(result: .green, timeline: .green))
    #expect(!(first + session.written).contains(0x1B))
    #expect(session.settings == session.settingsBefore)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `A signal that asks to end keeps what was typed`(signal: Int32) async throws {
    let session = try await start()
    try await answer(["4.1.1", "2 1", "ordene"], in: session)
    kill(session.child.id, signal)
    try await session.ends(by: .signal(signal))
    #expect(try session.folder.answer(of: "g1")?.answer.why == "ordene")
  }

  @Test func `Ctrl-C and the end of input end in order`() async throws {
    let ended = try await start()
    ended.send("\u{4}")
    try await ended.ends(by: .exit(0))
    let interrupted = try await start()
    interrupted.send("\u{3}")
    try await interrupted.ends(by: .signal(SIGINT))
  }

  @Test(arguments: [false, true])
  func `A dropped connection keeps what was typed`(isIgnored: Bool) async throws {
    let session = try await start(
      command: isIgnored
        ? ["/bin/sh", "-c", "trap '' HUP; exec \(try Program.path) --plain plan.json"] : nil)
    try await answer(["4.1.1", "2 1", "ordene"], in: session)
    session.hangUp()
    #expect(try await session.ending() != nil)
    #expect(try session.folder.answer(of: "g1")?.answer.why == "ordene")
  }

  @Test func `An answer that cannot be saved ends with 1, and is offered at the next start`()
    async throws
  {
    let session = try await start()
    try await answer(["4.1.1", "2 1", "ordene"], in: session)
    var store = try PlanStore(opening: session.folder.plan)
    let bo = Signature(by: "bo", at: Instant(secondsSince1970: 1_507_801_200))
    let round = try #require(store.plan.openRound)
    _ = try store.commit(store.plan.closing(round, reason: "x", bo), signature: bo)
    session.send("\u{4}")
    try await session.ends(by: .exit(1))
    #expect(session.text.contains("ligger som kladde til næste gang."))
    let next = try PTYSession(session.folder, ["--plain"])
    #expect(try await next.hasWritten("1 Åbn kladden"))
  }

  @Test func `A round is replayed through a pipe`() throws {
    let folder = try PlanFolder()
    let script = ["m", "1 1", "2 1", "Fordi", "", "Derfor", "", "Snart", "", "slut", ""]
    let run = try Program(
      ["--plain", folder.plan, "--language", "en"],
      input: Data(script.joined(separator: "\n").utf8))
    #expect(run.status == 0)
    #expect(run.message.isEmpty)
    #expect(run.output.contains("4.1.2: result not assessed → yellow"))
    #expect(!run.output.utf8.contains(0x1B))
    #expect(try folder.answer(of: "g2")?.answer.recovery == "Snart")
  }

  @Test func `A text without its end is kept when the pipe ends`() throws {
    let folder = try PlanFolder()
    let run = try Program(["--plain", folder.plan], input: Data("4.1.1\n3 3\nFordi\nog".utf8))
    #expect(run.status == 0)
    #expect(try folder.answer(of: "g1")?.answer.why == "Fordi\nog")
  }

  @Test func `Bytes that are no UTF-8 are told of and kept as letters`() throws {
    let folder = try PlanFolder()
    let text = Array("4.1.1\n3 3\nm".utf8) + [0xE5] + Array("l\n\n.\n".utf8)
    let run = try Program(["--plain", folder.plan], input: Data(text))
    #expect(run.output.contains("Terminalen sender ikke UTF-8."))
    #expect(try folder.answer(of: "g1")?.answer.why == "mål")
  }

  @Test func `What is no plan ends as everywhere`() throws {
    #expect(try Program(["--plain", "/no/plan.json"]).status == 66)
    let state = ["XDG_STATE_HOME": try PlanFolder().path]
    #expect(try Program(["--plain"], environment: state).status == 64)
  }
}
