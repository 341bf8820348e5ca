import Foundation
import StrategyModel
import Testing

@Suite(.fewAtOnce, .notForever)
struct SharedPlanJourneys {
  private func set(_ folder: PlanFolder, _ options: String...) throws {
    let result = try Program(["set", folder.plan, "4.1.1"] + options)
    #expect(result.status == 0)
  }

  @Test func `What somebody else changed elsewhere in the plan is kept and shown`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try set(terminal.folder, "--timeline", "green")
    try terminal.press("1")
    try await terminal.sees("1 af 6 besvaret")
    let answer = try terminal.folder.answer(of: "g1")?.answer
    #expect(answer == Answer(result: .green, timeline: .green))
  }

  @Test func `What somebody else saves shows by itself`() async throws {
    let terminal = try TerminalSession()
    try await terminal.stands(on: "4.1.1")
    try set(terminal.folder, "--result", "green")
    try await terminal.wait("their status") { $0.smiley == ":-) grøn" }
  }

  @Test func `An answer in the form is kept where somebody else was first`() async throws {
    let terminal = try await TypingJourneys.text()
    try await terminal.type("Mit svar")
    try set(terminal.folder, "--text", "Et andet svar")
    try terminal.press("Escape")
    let screen = try await terminal.sees("Imens har en anden")
    #expect(screen.contains("Deres: \"Et andet svar\""))
    #expect(screen.contains("Dit: \"Mit svar\""))
    #expect(try terminal.folder.answer(of: "g1")?.answer.text == "Et andet svar")
    try terminal.press("Right", "Enter")
    try await terminal.sees("Afgjort.")
    try terminal.press("Escape")
    try await terminal.sees("af 6 besvaret")
    #expect(try terminal.folder.answer(of: "g1")?.answer.text == "Mit svar")
  }

  @Test(arguments: ["{", ""])
  func `A plan that became something else meanwhile is left alone`(text: String) async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    try text.write(toFile: terminal.folder.plan, atomically: false, encoding: .utf8)
    try terminal.press("1")
    let screen = try await terminal.sees("plan.json er ")
    #expect(screen.selected == before.selected)
    #expect(terminal.folder.bytes.elementsEqual(text.utf8))
  }

  @Test func `A plan that is gone meanwhile is not made anew, and the screen stays`() async throws {
    let terminal = try TerminalSession()
    let before = try await terminal.stands(on: "4.1.1")
    try FileManager.default.removeItem(atPath: terminal.folder.plan)
    try await terminal.sees("er blevet slettet eller flyttet")
    try terminal.press("1")
    try await terminal.wait("a reason") { $0.message != before.message }
    #expect(!FileManager.default.fileExists(atPath: terminal.folder.plan))
    try terminal.press("q")
    try await terminal.ends(with: 0)
  }
}
