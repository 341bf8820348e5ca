extension Plan {
  /// The codes of centres in the one order in which they are shown: that of the plan, then those
  /// that it does not list by their letters; no centre at all comes last.
  package func inOrder(centres codes: some Sequence<String>) -> [String] {
    var rest = Set(codes)
    let listed = centres.map(\.code).filter { rest.remove($0) != nil }
    let none = rest.remove("").map { [$0] } ?? []
    return listed + rest.sorted() + none
  }
}
