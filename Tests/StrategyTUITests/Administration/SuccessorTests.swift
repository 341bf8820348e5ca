import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// A new plan from the one that is open.
struct SuccessorTests {
  @Test func `goals go on, change, or are left out, and the new plan is opened`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "ny.json").path(percentEncoded: false)
    let session = try play(
      ": 'fra denne' Enter 'Plan 2018' Tab ^K '\(file)' F2 1 2 3 Enter", on: smallPlan)
    guard case .file(let path, let remark)? = session.wanted else {
      Issue.record("no plan is opened")
      return
    }
    #expect(path == file)
    #expect(remark?(.da) == "Ret nu de mål, der skal ændres: 4.1.2.")
    let plan = try PlanStore(opening: file).plan
    #expect(plan.title == "Plan 2018")
    #expect(plan.goals.map(\.title) == ["Budgettet holder", "Nyt system i drift"])
    #expect(plan.rounds.isEmpty)
    #expect(session.plan.bytes == smallPlan)
  }

  @Test func `title and file are asked for, and nothing is written over`() throws {
    #expect(try play(": 'fra denne' Enter F2").message == " Skriv planens titel.")
    let session = try play(": 'fra denne' Enter 'Plan' Tab ^K '/dev/null' F2 Enter")
    #expect(session.wanted == nil)
    #expect(!session.message.isEmpty)
    #expect(try play(": 'fra denne' Enter 'Plan' F2 Esc Esc Right Right Enter").shows("Nr. "))
    #expect(try play(": 'fra denne' Enter Esc").shows("Nr. "))
  }
}
