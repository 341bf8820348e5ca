/// Advice on what was written of a goal; it never keeps anybody from anything.
package enum TextHint: Equatable, Sendable {
  /// Fields that say what they said in the last closed round, and that round's name.
  case copied([Field], from: String)
  /// A recovery that does not say when.
  case undated
  /// A deadline that has passed, of a goal that is not finished.
  case overdue(Day)
}

extension TextHint {
  /// A sentence without its full stop.
  package var phrase: Phrase {
    switch self {
    case .copied(let fields, let round):
      Phrase(da: "Uændret fra \(round): ", en: "Unchanged since \(round): ")
        + fields.map(\.word).joined(separator: ", ")
    case .undated:
      Phrase(
        da: "Tilbage på sporet siger ikke hvornår", en: "The recovery does not say when")
    case .overdue(let day):
      Phrase(da: "Slutdatoen er passeret: ", en: "The end date has passed: ") + day.phrase
    }
  }
}

extension Goal {
  /// What there is to say of an answer in a round.
  ///
  /// - Parameters:
  ///   - answer: what stands in a form, or in the plan.
  ///   - round: the open round; nil leaves the texts alone.
  ///   - today: nil where nobody knows.
  /// - Returns: nothing of a goal that has ended.
  package func hints(on answer: Answer, in round: Round?, today: Day?) -> [TextHint] {
    guard end == nil else { return [] }
    var hints: [TextHint] = []
    if let round, state(in: round.id).progress != .exempt {
      if let before = self.answer(before: round) {
        let same = answer.told.filter { answer[text: $0].isSame(as: before.answer[text: $0]) }
        if !same.isEmpty { hints.append(.copied(same, from: before.round.name)) }
      }
      if answer.needsExplanation, answer.recovery.saysSomething, !answer.recovery.saysWhen {
        hints.append(.undated)
      }
    }
    if let deadline, let today, deadline < today { hints.append(.overdue(deadline)) }
    return hints
  }
}

extension Plan {
  /// What there is to say of the answers in the open round, a goal and a hint a line.
  package func hints(today: Day?) -> [Phrase] {
    let round = openRound
    return goals.flatMap { goal in
      let answer = round.map { goal.answer(in: $0.id) } ?? Answer()
      return goal.hints(on: answer, in: round, today: today).map {
        Phrase(da: "Råd: \(goal.number): ", en: "Hint: \(goal.number): ") + $0.phrase
      }
    }
  }
}

extension Answer {
  /// The texts that are to be read: the explanation only while a status asks for it.
  fileprivate var told: [Field] {
    needsExplanation ? Self.texts : [.text]
  }
}

extension String {
  /// Whether two texts say the same, white space apart; empty ones say nothing.
  fileprivate func isSame(as other: String) -> Bool {
    saysSomething
      && split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
  }

  /// Whether a point in time is named: a date, a month, a week, a quarter, a year.
  fileprivate var saysWhen: Bool {
    let words = lowercased().split { !$0.isLetter && !$0.isNumber && !"-./".contains($0) }
      .map { $0.trimmed }
    return words.contains { word in
      word.isDate || Self.times.contains(word)
        || Self.months.contains { word.hasPrefix($0) && word.count <= $0.count + 7 }
    }
  }

  /// How the names of months begin in Danish and English; "maj" and "may" are words of their own.
  private static let months = [
    "januar", "februar", "marts", "march", "april", "juni", "june", "juli", "july", "august",
    "september", "oktober", "october", "november", "december",
  ]
  private static let times: Set<String> = [
    "maj", "may", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct",
    "nov", "dec", "uge", "week", "kvartal", "quarter", "q1", "q2", "q3", "q4", "halvår",
    "årsskiftet", "nytår", "primo", "medio", "ultimo", "forår", "foråret", "sommeren", "efteråret",
    "vinteren", "spring", "summer", "autumn", "winter",
  ]
}

extension Substring {
  /// Without what stands at its ends and is neither letter nor digit.
  fileprivate var trimmed: String {
    let isOuter = { (character: Character) in !character.isLetter && !character.isNumber }
    return String(drop(while: isOuter).reversed().drop(while: isOuter).reversed())
  }
}

extension String {
  /// `31/12`, `1.2.2030`, or a year.
  fileprivate var isDate: Bool {
    let parts = split { "-./".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return false }
    guard parts.count > 1 else { return numbers.allSatisfy { (1990...2199).contains($0) } }
    return parts.count <= 3 && numbers.contains { (1...12).contains($0) }
  }
}
