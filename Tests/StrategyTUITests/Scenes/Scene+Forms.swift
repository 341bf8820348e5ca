import StrategyModel
import StrategyTUI

extension Scene {
  /// The form of an answer.
  static let forms = [
    Scene("follow-up", "Down Enter"),
    Scene("follow-up-gaps", "Down Down Enter"),
    Scene("follow-up-green", "Enter Tab Tab 'Budgettet er reduceret.'"),
    Scene("follow-up-long", "2 \(sentence) Enter \(sentence) Up"),
    Scene("follow-up-find", "Down Enter Tab Tab ^F 'system'"),
    Scene("follow-up-marked", "Down Enter Tab Tab F12 ^A"),
    Scene("follow-up-aside", "Down Enter ^R"),
    Scene(
      "follow-up-spelling", "2 'Et fxjl' Tab 'axb og' ^N", aids: FollowUpAidsTests.dictionary),
    Scene("follow-up-returned", "M Enter", on: { try returned() }),
    Scene("follow-up-other-centre", "Esc End Enter", on: { reviewedPlan }, by: "bo"),
    Scene("follow-up-unfinished", "2 'Leverandøren er forsinket' F2"),
    Scene(
      "closed-correcting", "^P 'ret i den' Enter 'Tastefejl.' Enter Tab Tab 'Rettet tekst.'",
      on: { try SamplePlan.closed }),
    Scene(
      "closed-corrected", "^P 'ret i den' Enter 'Tastefejl.' Enter Tab Tab 'Rettet' F2 +",
      on: { try SamplePlan.closed }),
  ]

  private static let sentence =
    "'En tekst, der er så lang, at den står på flere rækker, også i et bredt vindue, hvor der er "
    + "plads til meget mere på hver række, end nogen kan lide at læse.'"

  /// What is made with the plan's own parts.
  static let administration = [
    Scene("admin", "\(admin)"),
    Scene("admin-goal", goal),
    Scene("admin-people", "\(admin) End", on: { reviewedPlan }),
    Scene("admin-form", "\(goal) Enter Tab 'Et formål'"),
    Scene("admin-head", "\(admin) Enter"),
    Scene("admin-scale", "\(admin) Down Enter"),
    Scene("admin-area", "\(goal) Up Enter"),
    Scene("admin-centre", "\(admin) End Up Up Up Up a 'ABC' Tab 'Center for Prøver'"),
    Scene("admin-person", "\(admin) End Up Up Up a 'bo' Tab Tab Tab Space"),
    Scene("admin-refused", "\(goal) Enter S-Tab '31-13-2018' F2"),
    Scene("successor", "\(successor)"),
    Scene("successor-goals", "\(successor) F2 1 2 3 4"),
  ]

  private static let admin = ": 'diger planen' Enter"
  private static let goal = "\(admin) Down Down Down Down Down"
  private static let successor = ": 'fra denne' Enter 'Strategiplan 2018'"
}
