extension Plan {
  /// The goals that a person may mean by a number (`4.1.2`) or an id; a number wins.
  ///
  /// Several have one number where themes have, and one id where the file says so.
  package func goals(named name: String) -> [Goal] {
    let goals = self.goals
    let numbered = goals.filter { $0.number == name }
    return numbered.isEmpty ? goals.filter { $0.id == name } : numbered
  }

  /// The round that a person names by its id or its name; an id wins.
  package func round(named name: String) -> Round? {
    round(name) ?? rounds.first { $0.name == name }
  }
}
