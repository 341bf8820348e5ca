import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct RoundJourneys {
  @Test func `A round is closed over what is missing, the next one opened and answered`()
    async throws
  {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try await terminal.choose("Luk runden")
    try await terminal.sees("okt. 2017: 6 mangler")
    try terminal.press("Enter")
    try await terminal.sees("Hvorfor lukkes runden alligevel?")
    try await terminal.type("Udvalget venter.")
    try terminal.press("Enter")
    try await terminal.sees("okt. 2017: lukket og forseglet")
    try terminal.press("1")
    try await terminal.sees("Ret i den lukkede")

    try await terminal.choose("Runder...")
    try await terminal.sees("Lukket")
    try terminal.press("a")
    try await terminal.sees("Ny runde")
    try await terminal.type("jan. 2018")
    try terminal.press("Enter")
    try await terminal.type("31-1-2018")
    try terminal.press("Enter")
    try await terminal.sees("frist 31-01-2018")
    try terminal.press("o")
    try await terminal.sees("jan. 2018: åbnet")
    try terminal.press("Escape")
    try await terminal.stands(on: "4.1.1")
    try terminal.press("1")
    try await terminal.sees("→ grøn")

    let plan = try Plan(Array(terminal.folder.bytes))
    #expect(plan.rounds.map(\.state) == [.closed, .closed, .open])
    let closed = try #require(plan.round("2017-10"))
    #expect(closed.closed?[.reason] == "Udvalget venter.")
    #expect(closed.sealState == .holds)
    #expect(plan.openRound?.due == Day("2018-01-31"))
    #expect(plan.goal("g1")?.answer(in: "jan-2018").result == .green)
  }
}
