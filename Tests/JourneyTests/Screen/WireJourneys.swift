import Foundation
import StrategyModel
import Testing

/// What goes over the wire, and how much of it.
@Suite(.fewAtOnce, .notForever)
struct WireJourneys {
  private static let kinds = ["xterm-256color", "vt100", "linux", "screen"]

  /// From the first row to the last and back, and on the way at each goal to its other smiley and
  /// back.
  @Test(arguments: kinds, Answers.allCases)
  func `Each step in the list takes few bytes, and no clearing`(
    kind: String, answers: Answers
  ) async throws {
    let session = try PTYSession(
      PlanFolder(answers.given(to:)), environment: ["TERM": kind])
    #expect(try await session.start())
    try await session.reacts(to: "\u{1B}[H")
    let (up, down, right, left) = ("\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D")
    let themes = try PlanStore(opening: session.folder.plan).plan.themes
    let belowFirst = themes.flatMap { theme in
      [[down]] + theme.focusAreas.flatMap { [[down]] + $0.goals.map { _ in [down, right, left] } }
    }.dropFirst()
    var dearest = 0
    for key in belowFirst.joined() + belowFirst.map({ _ in up }) {
      session.forget()
      try await session.reacts(to: key)
      #expect(session.written.count <= 400, "\(session.text)")
      #expect(!session.text.contains("\u{1B}[2J"))
      dearest = max(dearest, session.written.count)
    }
    print("\(kind), \(answers) answers: \(dearest) bytes at most for a step in the list")
  }

  /// What arrives in one read may have been many writes, so those are counted where they are made.
  @Test(.enabled(if: Trace.isPossible), arguments: kinds)
  func `A frame is one write`(kind: String) async throws {
    let session = try PTYSession(environment: ["TERM": kind])
    #expect(try await session.start())
    for (name, key) in [("step", "\u{1B}[B"), ("overview", "o"), ("plan", "q")] {
      let trace = try Trace(of: session.child.id, "read,write")
      // A byte without a meaning is read, and answered by nothing.
      #expect(try await trace.hasSeen("read(0,") { session.send("\u{0}") })
      session.forget()
      try await session.reacts(to: key)
      let writes = trace.end().filter { $0.hasPrefix("write(1,") }
      #expect(writes.count == 1)
      print("\(kind), \(name): \(session.written.count) bytes in \(writes.count) write")
    }
  }

  @Test func `Nothing is written or computed while nobody does anything`() async throws {
    let session = try PTYSession()
    #expect(try await session.start())
    session.forget()
    let before = try session.processorTicks
    try await session.rest(for: .seconds(2))
    #expect(session.written.isEmpty)
    #expect(try session.processorTicks == before)
  }
}

extension PTYSession {
  /// The processor's time that the program has taken, in ticks of the kernel's clock: 10 ms each.
  fileprivate var processorTicks: Int {
    get throws {
      let line = try String(contentsOfFile: "/proc/\(child.id)/stat", encoding: .utf8)
      // What comes after the name, which may hold anything: state, then 10 numbers, then these two.
      let fields = line.split(separator: ")").last?.split(separator: " ").compactMap { Int($0) }
      let times = try #require(fields?.dropFirst(10).prefix(2))
      return times.reduce(0, +)
    }
  }
}
