extension Report {
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

extension Counts {
  package init(_ entries: [Report.Entry]) {
    self.init()
    for entry in entries {
      add(result: entry[.result], timeline: entry[.timeline], entry.progress)
    }
  }
}
