import Foundation
import Glibc
import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct EndingJourneys {
  /// The form of the first goal, with a word in it that is not saved yet.
  private func form(command: [String]? = nil) async throws -> PTYSession {
    let session = try PTYSession(command: command)
    #expect(try await session.start())
    session.send("2")
    #expect(try await session.hasWritten("Konsekvenser"))
    session.send("ordene")
    #expect(try await session.hasWritten("ordene"))
    #expect(session.settings != session.settingsBefore)
    return session
  }

  /// Whether the terminal has its own screen, a visible cursor and its own way of pasting.
  private func expectGivenBack(
    _ session: PTYSession, _ location: SourceLocation = #_sourceLocation
  ) {
    let text = session.text
    let modes = [
      ("[?1000h", "[?1000l"), ("[?1006h", "[?1006l"), ("[?2004h", "[?2004l"), ("[?25l", "[?25h"),
      ("[?1049h", "[?1049l"),
    ]
    for (on, off) in modes {
      let last = text.range(of: "\u{1B}\(off)", options: .backwards)
      #expect(last != nil, "\(off) is written", sourceLocation: location)
      let before = text.range(of: "\u{1B}\(on)", options: .backwards)
      if let last, let before {
        #expect(before.lowerBound < last.lowerBound, "\(off) is last", sourceLocation: location)
      }
    }
    // On the old screen nothing is left to be turned off.
    let end = text.range(of: "\u{1B}[?1049l", options: .backwards)?.upperBound ?? text.endIndex
    for (_, off) in modes {
      #expect(!text[end...].contains("\u{1B}\(off)"), sourceLocation: location)
    }
    #expect(session.settings == session.settingsBefore, sourceLocation: location)
  }

  private func why(_ session: PTYSession) throws -> String? {
    try session.folder.answer(of: "g1")?.answer.why
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func `A signal that asks to end keeps what was typed`(signal: Int32) async throws {
    let session = try await form()
    kill(session.child.id, signal)
    try await session.ends(by: .signal(signal))
    expectGivenBack(session)
    #expect(try why(session) == "ordene")
  }

  @Test func `Ctrl-C keeps what was typed, and ends by SIGINT`() async throws {
    let session = try await form()
    session.send("\u{3}")
    try await session.ends(by: .signal(SIGINT))
    expectGivenBack(session)
    #expect(try why(session) == "ordene")
  }

  @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS])
  func `A crash gives the terminal back and leaves the plan whole`(signal: Int32) async throws {
    let session = try await form()
    let before = session.folder.bytes
    kill(session.child.id, signal)
    try await session.ends(by: .signal(signal))
    expectGivenBack(session)
    #expect(session.folder.bytes == before)
  }

  @Test(arguments: ["vt100", "linux"], [SIGTERM, SIGSEGV])
  func `A terminal without a screen to go back to is left below the old one`(
    kind: String, signal: Int32
  ) async throws {
    let session = try PTYSession(environment: ["TERM": kind])
    #expect(try await session.start())
    kill(session.child.id, signal)
    try await session.ends(by: .signal(signal))
    #expect(session.settings == session.settingsBefore)
    for mode in ["1000", "1006", "2004"] { #expect(session.text.contains("\u{1B}[?\(mode)l")) }
    #expect(session.text.hasSuffix("\u{1B}[K") || session.text.hasSuffix("\r\n\u{1B}[J"))
  }

  @Test func `A dropped connection keeps what was typed`() async throws {
    let session = try await form()
    session.hangUp()
    try await session.ends(by: .signal(SIGHUP))
    #expect(try why(session) == "ordene")
  }

  @Test func `A dropped connection is noticed where nohup hides the signal`() async throws {
    let session = try await form(
      command: ["/bin/sh", "-c", "trap '' HUP; exec \(try Program.path) plan.json"])
    session.hangUp()
    #expect(try await session.ending() != nil)
    #expect(try why(session) == "ordene")
  }

  @Test(arguments: [SIGHUP, SIGKILL, 0])
  func `A reason that was being written is offered at the next start`(signal: Int32) async throws {
    let folder = try PlanFolder()
    let session = try PTYSession(folder)
    #expect(try await session.start())
    for keys in [":", "ikke op i", "\r"] { try await session.reacts(to: keys) }
    #expect(try await session.hasWritten("Hvorfor"))
    session.send("Hvertandetår")
    let drafts = "\(folder.path)/strategy-tui/drafts"
    let end = ContinuousClock.now + patience
    while try !isKept("Hvertandetår", in: drafts), ContinuousClock.now < end {
      try await session.rest()
    }
    if signal == 0 { session.hangUp() } else { kill(session.child.id, signal) }
    try await session.ends(by: .signal(signal == 0 ? SIGHUP : signal))
    let next = try PTYSession(folder)
    #expect(try await next.hasWritten("kladden"))
    try await next.rest()
    try await next.reacts(to: "\r")
    #expect(try await next.hasWritten("Hvorfor"))
    next.forget()
    next.send("\r")
    #expect(try await next.hasWritten("Hvertandetår"))
    #expect(try folder.answer(of: "g1")?.notThisRound == "Hvertandetår")
  }

  private func isKept(_ text: String, in folder: String) throws -> Bool {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.contains { name in
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return String(decoding: bytes, as: UTF8.self).contains(text)
    }
  }

  @Test func `A signal on the plan gives the terminal back`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    kill(session.child.id, SIGTERM)
    try await session.ends(by: .signal(SIGTERM))
    expectGivenBack(session)
    #expect(session.folder.bytes == (try PlanFolder().bytes))
  }

  @Test func `Leaving gives the terminal back`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    session.send("q")
    try await session.ends(by: .exit(0))
    expectGivenBack(session)
    #expect((try session.folder.others).isEmpty)
  }
}
