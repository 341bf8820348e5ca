extension Report {
  package var counts: Counts { Counts(entries) }

  /// The goals of each centre.
  package var centres: [(code: String, entries: [Entry])] {
    let groups = Dictionary(grouping: entries, by: \.centre)
    return plan.inOrder(centres: groups.keys).map { ($0, groups[$0, default: []]) }
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
