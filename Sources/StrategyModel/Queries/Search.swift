/// Words that are looked for in all that a plan says of its goals, in the round that is shown and
/// in the last closed one, and in the titles of its headings.
///
/// A status or a state of a goal is found by its whole word, for parts of those are in everything.
package struct Search: Sendable {
  /// A text in which the words are found.
  package struct Place: Equatable, Sendable {
    /// What the text is: `måles ved`, `okt. 2017, hvorfor`; nil of a title.
    package let label: Phrase?
    package let text: String
    /// UTF-8 offsets of what was found.
    package let range: Range<Int>
  }

  package let needle: FoldedNeedle
  private let plan: Plan
  /// The shown round and the last closed one before it.
  private let rounds: [Round]
  private let language: Language
  /// Those whose word is looked for.
  private let statuses: [Status]
  private let progress: [Progress]
  /// The codes of the centres of which something says it.
  private let centres: Set<String>

  package init(_ words: String, in plan: Plan, round: Round?, _ language: Language) {
    let needle = FoldedNeedle(words)
    self.needle = needle
    self.plan = plan
    self.language = language
    rounds = [round, round?.previous].compactMap { $0 }
    statuses = Status.allCases.filter { FoldedNeedle($0.word(language)) == needle }
    progress = Progress.allCases.filter { FoldedNeedle($0.word(language)) == needle }
    let said = plan.centres.filter { centre in
      [centre.code, centre.name, centre.chief].contains { needle.range(in: $0) != nil }
    }
    centres = Set(said.map(\.code))
  }

  /// The rows, by their places, of which something says it.
  package func hits(in outline: Outline) -> [Int] {
    guard !needle.isEmpty else { return [] }
    return plan.bytes.withUnsafeBufferPointer { bytes in
      outline.rows.indices.filter { finds(outline.rows[$0], bytes) }
    }
  }

  private func finds(_ row: Outline.Row, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch row {
    case .theme(let heading), .focusArea(let heading):
      return needle.range(in: heading.number) != nil || needle.range(in: heading.title) != nil
    case .goal(let line):
      let node = line.goal.index
      return needle.range(in: line.number) != nil || finds(line)
        || Self.texts.contains { plan.says(needle, in: $0, of: node, bytes) }
        || centres.contains(line.centre) || needle.range(in: line.centre) != nil
        || plan.index.children(of: node, .followUp).contains { finds(followUp: $0, bytes) }
    }
  }

  /// The texts of a goal, its title first.
  private static let texts: [Field] = [.title, .purpose, .measuredBy, .baseline]

  private func finds(_ line: Outline.Line) -> Bool {
    statuses.contains { $0 == line.result || $0 == line.timeline }
      || progress.contains { $0.isSaid(of: line) }
  }

  private func finds(followUp node: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let round = plan.text(.round, of: node)
    return rounds.contains { $0.id == round }
      && Answer.texts.contains { plan.says(needle, in: $0, of: node, bytes) }
  }

  /// Where a row says it first; nil where it does not.
  package func place(in row: Outline.Row) -> Place? {
    switch row {
    case .theme(let heading), .focusArea(let heading):
      place([(nil, heading.number), (nil, heading.title)])
    case .goal(let line): place([(nil, line.number), (nil, line.goal.titleLine)] + texts(of: line))
    }
  }

  private func place(_ texts: [(label: Phrase?, text: String)]) -> Place? {
    for (label, text) in texts {
      if let range = needle.range(in: text) { return Place(label: label, text: text, range: range) }
    }
    return nil
  }

  private func texts(of line: Outline.Line) -> [(label: Phrase?, text: String)] {
    let goal = line.goal
    let centre = plan.centre(line.centre)
    let states =
      Axis.allCases.filter { statuses.contains(line[$0]) }.map {
        ($0.word, line[$0].word(language))
      }
      + progress.filter { $0.isSaid(of: line) }.map { (.state, $0.word(language)) }
    let facts: [(Phrase?, String)] = [
      (Field.purpose.word, goal.purpose), (Field.measuredBy.word, goal.measuredBy),
      (Field.baseline.word, goal.baseline), (Field.centre.word, line.centre),
      (Field.centre.word, centre?.name ?? ""), (Field.chief.word, centre?.chief ?? ""),
    ]
    let answers = rounds.flatMap { round -> [(Phrase?, String)] in
      let answer = goal.answer(in: round.id)
      return Answer.texts.map {
        (Phrase(verbatim: "\(round.name), ") + $0.word, answer[text: $0])
      }
    }
    return states + facts + answers
  }
}

extension Progress {
  /// Whether a goal is called by the word: what is unfinished is missing too.
  fileprivate func isSaid(of line: Outline.Line) -> Bool {
    line.progress == self || self == .missing && line.progress == .unfinished
  }
}

extension Plan {
  /// Whether a field reads like a needle somewhere in the plan's bytes; no string is made of it.
  fileprivate func says(
    _ needle: FoldedNeedle, in key: Field, of node: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let value = tape.value(key, of: index.object(node)) else { return false }
    let entry = tape[value]
    guard entry.kind == .string else { return false }
    let content = UnsafeBufferPointer(
      rebasing: bytes[Int(entry.start) + 1..<Int(entry.end) - 1])
    guard entry.hasEscapes else { return needle.isFound(in: content) }
    return JSONText.decode(content).withUnsafeBufferPointer(needle.isFound)
  }
}

extension Phrase {
  fileprivate static let state = Phrase(da: "svar", en: "answer")
}
