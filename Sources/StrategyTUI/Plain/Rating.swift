import StrategyModel

/// Statuses as they are typed: `1 1`, `11`, `grøn, gul`, `2`, `tidsplan 2`, `r gul`.
struct Rating: Equatable {
  /// The axis that was named; nil where none was.
  private(set) var axis: Axis?
  /// One or two: the result comes first.
  let statuses: [Status]

  /// Nil where the line is something else.
  init?(_ line: String) {
    var words = line.split { $0 == " " || $0 == "," || $0 == "/" }.map { $0.lowercased() }
    if words.count > 1, let first = words.first {
      let named = Axis.allCases.filter { axis in
        Language.allCases.contains { axis.word($0).hasPrefix(first) }
      }
      if named.count == 1 {
        axis = named[0]
        words.removeFirst()
      }
    }
    if words.count == 1, words[0].count == 2, words[0].allSatisfy({ "0123".contains($0) }) {
      words = words[0].map { String($0) }
    }
    // The only status of two words.
    let whole = Status(named: words.joined(separator: " "))
    let statuses = whole.map { [$0] } ?? words.compactMap(Self.status)
    guard (1...2).contains(statuses.count), whole != nil || statuses.count == words.count,
      axis == nil || statuses.count == 1
    else { return nil }
    self.statuses = statuses
  }

  private static func status(_ word: String) -> Status? {
    switch word {
    case "1": .green
    case "2": .yellow
    case "3": .red
    case "0": Status.none
    default: Status(named: word)
    }
  }
}
