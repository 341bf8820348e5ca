/// How far a set of goals is in a round, and how many have each status on each axis.
package struct Counts: Equatable, Sendable {
  /// Goals that are to be answered.
  package private(set) var goals = 0
  package private(set) var answered = 0
  /// Counted as missing too.
  package private(set) var unfinished = 0
  /// Of all goals, those that need no answer included.
  package private(set) var tally = Tally()
  package var missing: Int { goals - answered }

  package init() {}

  package mutating func add(result: Status, timeline: Status, _ progress: Progress) {
    tally.add(result: result, timeline: timeline)
    guard progress != .exempt else { return }
    goals += 1
    if progress == .answered { answered += 1 }
    if progress == .unfinished { unfinished += 1 }
  }

  package static func += (left: inout Counts, right: Counts) {
    left.goals += right.goals
    left.answered += right.answered
    left.unfinished += right.unfinished
    left.tally += right.tally
  }
}

extension Counts {
  /// "2 af 6 besvaret".
  package var answeredPhrase: Phrase {
    Phrase(da: "\(answered) af \(goals) besvaret", en: "\(answered) of \(goals) answered")
  }

  /// "4 mangler".
  package var missingPhrase: Phrase {
    Phrase(da: "\(missing) mangler", en: "\(missing) missing")
  }

  /// "1 ufærdig"; nil where none is.
  package var unfinishedPhrase: Phrase? {
    guard unfinished > 0 else { return nil }
    return Phrase(
      da: "\(unfinished) \(unfinished == 1 ? "ufærdig" : "ufærdige")",
      en: "\(unfinished) unfinished")
  }

  /// "2 af 6 besvaret · 4 mangler · 1 ufærdig".
  package var phrase: Phrase {
    [answeredPhrase, missingPhrase, unfinishedPhrase].compactMap { $0 }.joined(separator: " · ")
  }
}
