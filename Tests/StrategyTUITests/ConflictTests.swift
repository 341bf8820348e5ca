import Foundation
import StrategyModel
import StrategyTUI
import Testing

/// What merges left unsettled is asked about when the plan is opened.
struct ConflictTests {
  /// The real plan in which two people answered the same goals differently, merged.
  static var merged: [UInt8] {
    get throws {
      let base = try Plan(SamplePlan.real)
      func answered(_ answers: [String: Answer], _ signature: Signature) throws -> Plan {
        let edits = answers.sorted { $0.key < $1.key }.flatMap { goal, answer in
          Edit.edits(from: Answer(), to: answer, goal: goal, round: "2017-10")
        }
        return try base.applying(edits, signature: signature).plan
      }
      let ours = try answered(
        ["g1": Answer(text: "Vores svar."), "g2": Answer(result: .green)], .bo)
      let theirs = try answered(
        ["g1": Answer(text: "Deres svar."), "g2": Answer(result: .red)],
        Signature(by: "ida", at: Instant(secondsSince1970: 1_507_801_300)))
      return try Plan.merge(base: base, ours: ours, theirs: theirs).plan.bytes
    }
  }

  @Test func `both values are shown with who and when`() throws {
    let session = try play(on: Self.merged)
    #expect(session.shows("4.1.1, okt. 2017, tekst: ændret to steder"))
    #expect(
      session.shows("I planen nu (bo, 2017-10-12T09:40:00Z): \"Vores svar.\"")
        && session.shows("\"Deres"))
    #expect(session.shows("Fra fletningen (ida, 2017-10-12T09:41:40Z):"))
  }

  @Test(arguments: [
    ("Right Enter", "Vores svar."), ("Right Right Enter", "Deres svar."),
    ("Right Right Right Enter", "Vores svar.\n\nDeres svar."),
  ])
  func `what is chosen stands in the plan, and the next is asked about`(
    keys: String, text: String
  ) throws {
    let session = try play(keys, on: Self.merged)
    #expect(session.answer("g1")?.text == text)
    #expect(session.plan.conflicts.count == 1)
    #expect(session.shows("4.1.2, okt. 2017, resultat: ændret to steder"))
  }

  @Test func `what is given up can be brought back from the history`() throws {
    let session = try play("Right Enter Esc t", on: Self.merged)
    #expect(session.answer("g1")?.text == "Vores svar.")
    #expect(session.shows("Deres svar."))
  }

  @Test func `all settled, nothing is left to ask`() throws {
    let session = try play("Right Enter Right Right Enter", on: Self.merged)
    #expect(session.plan.conflicts.isEmpty)
    #expect(session.answer("g2")?.result == .red)
    #expect(session.row(5).hasPrefix("> 4.1.1"))
  }

  @Test(arguments: ["Esc Esc", "Enter Enter"])
  func `what is put off stays in the plan and is asked about at the next opening`(
    keys: String
  ) throws {
    let session = try play(keys, on: Self.merged)
    #expect(try session.plan.bytes == Self.merged)
    #expect(session.row(5).hasPrefix("> 4.1.1"))
  }

  @Test func `a settled conflict can be undone`() throws {
    let session = try play("Right Right Enter Esc u", on: Self.merged)
    #expect(session.answer("g1")?.text == "Vores svar.")
    #expect(session.plan.conflicts.count == 2)
  }
}
