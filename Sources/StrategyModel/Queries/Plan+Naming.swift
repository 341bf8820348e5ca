extension Plan {
  /// The goal that a person names by its number (`4.1.2`) or its id; a number wins.
  package func goal(named name: String) -> Goal? {
    goals.first { $0.number == name } ?? goal(name)
  }

  /// The round that a person names by its id or its name; an id wins.
  package func round(named name: String) -> Round? {
    round(name) ?? rounds.first { $0.name == name }
  }
}
