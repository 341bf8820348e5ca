import Foundation
import StrategyModel

extension Plan {
  /// The plan of data/strategiplan-2017.json.
  static var real: Plan {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      return try Plan(Array(Data(contentsOf: root.appending(path: "data/strategiplan-2017.json"))))
    }
  }

  /// The real plan with an answer of each kind in the open round: green, whole, unfinished, back to
  /// green.
  static var filledIn: Plan {
    get throws {
      let whole = Answer(
        result: .green, timeline: .yellow, text: "Første linje.\nAnden linje.",
        why: "Leverandøren er forsinket.", consequences: "Effekten kommer et kvartal senere.",
        recovery: "Ny tidsplan i november.")
      let backToGreen = Answer(
        result: .green, timeline: .green, why: "Det var, før det blev grønt.")
      let answers = [
        "g1": Answer(result: .green, timeline: .green, text: "Budgettet er vedtaget."),
        "g2": whole,
        "g3": Answer(result: .red, timeline: .none, why: "Ingen har tid."),
        "g5": backToGreen,
      ]
      var plan = try real
      for (goal, answer) in answers.sorted(by: { $0.key < $1.key }) {
        let old = plan.goal(goal)?.followUp(in: "2017-10")?.answer ?? Answer()
        let edits = Edit.edits(from: old, to: answer, goal: goal, round: "2017-10")
        plan = try plan.applying(edits).plan
      }
      return plan
    }
  }

  /// The plan above with a correction in the first round, an approval on a chief's behalf, an answer
  /// that was returned, and the second round sealed.
  static var reviewed: Plan {
    get throws {
      let ida = Signature(by: "ida", at: Instant(secondsSince1970: 1_509_534_000))
      var plan = try filledIn
      func go(_ edits: (Plan) -> [Edit]) throws { plan = try plan.applying(edits(plan)).plan }
      try go { plan in
        let node = Node.followUp(goal: "g1", round: "2017-07")
        return plan.correcting(
          [plan.set(.text, of: node, to: "Rettet tekst.")], goal: "g1", round: "2017-07",
          reason: "Forkert tal", ida)
      }
      for (goal, state) in [("g1", Approval.State.approved), ("g2", .returned)] {
        try go { plan in
          plan.goal(goal).map {
            plan.reviewing(state, $0, in: "2017-10", remark: "Aftalt i telefonen", ida)
          } ?? []
        }
      }
      try go { plan in plan.openRound.map { plan.closing($0, reason: "Frist", ida) } ?? [] }
      return plan
    }
  }

  /// A plan of one goal, with the same text in every place where a text can stand.
  static func filled(with text: String) throws -> Plan {
    let text = String(decoding: JSONText.encode(text), as: UTF8.self)
    let plan = """
      {"format": "strategy-plan", "schema": 1, "id": "p", "title": \(text),
       "organisation": \(text), "caseNumber": \(text), "date": \(text), "caseworker": \(text),
       "revised": \(text), "background": \(text),
       "scale": {"green": {"result": \(text), "timeline": \(text)}, "comment": \(text)},
       "rounds": [{"id": "r", "name": \(text), "state": "open"}],
       "centres": [{"code": "C", "chief": \(text)}],
       "themes": [{"id": "t", "number": \(text), "title": \(text), "focusAreas": [
         {"id": "a", "title": \(text), "effectGoals": [\(text), \(text)], "goals": [
           {"id": "g", "title": \(text), "purpose": \(text), "measuredBy": \(text),
            "baseline": \(text), "centre": "C", "followUps": [
              {"round": "r", "result": "red", "timeline": "green", "text": \(text),
               "why": \(text), "consequences": \(text), "recovery": \(text),
               "notThisRound": \(text)}]}]}]}]}
      """
    return try Plan(Array(plan.utf8))
  }
}
