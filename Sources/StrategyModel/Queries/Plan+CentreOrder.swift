extension Plan {
  /// The codes of centres in the one order in which they are shown: that of the plan, then those
  /// that it does not list by their letters; no centre at all comes last.
  package func inOrder(centres codes: some Sequence<String>) -> [String] {
    var rest = Set(codes)
    let listed = centres.map(\.code).filter { rest.remove($0) != nil }
    let none = rest.remove("").map { [$0] } ?? []
    return listed + rest.sorted() + none
  }

  /// What a centre and its chief are called: `CKO / Steen Andersen`; empty where there is none.
  package func centreAndChief(_ code: String) -> String {
    [code, centre(code)?.chief ?? ""].filter(\.saysSomething).joined(separator: " / ")
  }
}

extension Phrase {
  /// What stands for the centre of goals that have none.
  package static let withoutCentre = Phrase(da: "Uden center", en: "No centre")
}
