extension Report {
  /// How far the goals are, and how many have each status on each axis.
  package struct Counts: Sendable {
    /// Those that are to be answered.
    package private(set) var goals = 0
    package private(set) var answered = 0
    /// Counted as missing too.
    package private(set) var unfinished = 0
    package private(set) var tally = Tally()
    package var missing: Int { goals - answered }

    package init(_ entries: [Entry]) {
      for entry in entries {
        tally.add(result: entry[.result], timeline: entry[.timeline])
        guard entry.progress != .exempt else { continue }
        goals += 1
        if entry.progress == .answered { answered += 1 }
        if entry.progress == .unfinished { unfinished += 1 }
      }
    }
  }

  package var counts: Counts { Counts(entries) }

  /// The goals of each centre, in the order of the plan; goals that no centre answers for come last.
  package var centres: [(code: String, entries: [Entry])] {
    let groups = Dictionary(grouping: entries, by: \.centre)
    let listed = plan.centres.map(\.code)
    let others = Set(groups.keys).subtracting(listed + [""]).sorted()
    return (listed + others + [""]).compactMap { code in
      groups[code].map { (code, $0) }
    }
  }
}

extension Report.Counts {
  /// `2 af 6 besvaret · 4 mangler · 1 ufærdig`.
  package var phrase: Phrase {
    Phrase(
      da: "\(answered) af \(goals) besvaret · \(missing) mangler"
        + (unfinished == 0 ? "" : " · \(unfinished) \(unfinished == 1 ? "ufærdig" : "ufærdige")"),
      en: "\(answered) of \(goals) answered · \(missing) missing"
        + (unfinished == 0 ? "" : " · \(unfinished) unfinished"))
  }
}
