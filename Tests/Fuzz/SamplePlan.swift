@testable import StrategyModel

/// A plan with two goals and an open round, which the edits of histories and drafts are tried on.
let sample: Plan = {
  let text = """
    {"format": "strategy-plan", "schema": 1, "id": "p", "title": "T",
     "rounds": [{"id": "r1", "state": "closed"}, {"id": "r2", "name": "okt.", "state": "open"}],
     "centres": [{"code": "ABC"}],
     "themes": [{"id": "t1", "number": "4", "title": "T", "focusAreas": [{"id": "a1", "goals": [
      {"id": "g1", "title": "M", "followUps": [{"round": "r1", "result": "green"},
       {"round": "r2", "result": "red", "why": "x", "by": "ida", "at": "2030-10-20T10:00:00Z"}]},
      {"id": "g2", "title": "N"}]}, {"id": "a2"}]}]}
    """
  guard let plan = try? Plan(Array(text.utf8)) else { fatalError("the sample is a plan") }
  return plan
}()
