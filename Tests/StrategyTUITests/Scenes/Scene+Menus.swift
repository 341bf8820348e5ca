import StrategyModel
import StrategyTUI

extension Scene {
  /// Each menu of the plan, and the screens that have more in theirs.
  static let menus = [
    Scene("menu", "F9"),
    Scene("menu-edit", "F9 Right Down"),
    Scene("menu-view", "F9 Right Right"),
    Scene("menu-round", "F9 Right Right Right"),
    Scene("menu-help", "F9 Left Down"),
    Scene("menu-form", "Enter F9 Down"),
    Scene("menu-form-edit", "Enter F9 Right"),
    Scene("menu-review", "r F9 Right Right Right", on: { reviewedPlan }, by: "bo"),
    Scene("menu-admin", ": 'diger planen' Enter F9 Right"),
    Scene("menu-rounds", "^P 'runder...' Enter F9 Right Right Right"),
  ]

  static let helps = [
    Scene("help", "F1"),
    Scene("help-smileys", "F1 End"),
    Scene("help-follow-up", "Enter F1"),
    Scene("help-review", "r F1", on: { reviewedPlan }, by: "bo"),
    Scene("help-rounds", "^P 'runder...' Enter F1"),
    Scene("help-filter", "f F1"),
    Scene("help-admin", ": 'diger planen' Enter F1"),
    Scene("help-fields", ": 'redigér målet' Enter F1"),
  ]
}
