/// One strategy plan: the bytes of its file with an index of where each node and field stands.
///
/// Texts become strings when somebody looks. A plan never changes: applying edits gives another.
package struct Plan: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  let tape: JSONTape
  let index: PlanIndex

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - work: what tells how far it is; where it is stopped, this fails.
  /// - Throws: why it is not a plan that this program can read.
  package init(_ bytes: [UInt8], for work: Work? = nil) throws(PlanError) {
    do {
      tape = try JSONScanner.scan(bytes, for: work)
    } catch {
      if bytes.allSatisfy({ $0 == 0 }) { throw .damaged(isEmpty: bytes.isEmpty) }
      throw .notJSON(error, TextPlace(of: error.offset, in: bytes))
    }
    index = try PlanIndex(bytes: bytes, tape: tape, for: work)
    self.bytes = bytes
  }
}

extension Plan: Equatable {
  package static func == (left: Plan, right: Plan) -> Bool { left.bytes == right.bytes }
}

extension Plan {
  package var id: String { text(.id) }
  package var title: String { text(.title) }
  package var organisation: String { text(.organisation) }
  package var caseNumber: String { text(.caseNumber) }
  /// Free text: a month and a year will do.
  package var date: String { text(.date) }
  package var caseworker: String { text(.caseworker) }
  /// Free text.
  package var revised: String { text(.revised) }
  package var background: String { text(.background) }
  /// The language of the documents, and of the screen where nothing else is asked for; nil where
  /// the plan names none that the program has.
  package var language: Language? { Language(rawValue: text(.language)) }

  package var rounds: [Round] { nodes(.round).map { Round(plan: self, index: $0) } }
  package var centres: [Centre] { nodes(.centre).map { Centre(plan: self, index: $0) } }
  package var themes: [Theme] { nodes(.theme).map { Theme(plan: self, index: $0) } }
  package var goals: [Goal] { themes.flatMap(\.focusAreas).flatMap(\.goals) }

  package func round(_ id: String) -> Round? {
    index.find(.round(id)).map { Round(plan: self, index: $0) }
  }

  package func centre(_ code: String) -> Centre? {
    index.find(.centre(code: code)).map { Centre(plan: self, index: $0) }
  }

  package func focusArea(_ id: String) -> FocusArea? {
    index.find(.focusArea(id)).map { FocusArea(plan: self, index: $0) }
  }

  package func goal(_ id: String) -> Goal? {
    index.find(.goal(id)).map { Goal(plan: self, index: $0) }
  }

  /// The round that can be answered; the first, where a damaged plan has several.
  package var openRound: Round? { rounds.first { $0.state == .open } }

  /// The round that is shown where nobody asks for another: the open one, else the last closed.
  package var shownRound: Round? { openRound ?? rounds.last { $0.state == .closed } }

  private func nodes(_ kind: Kind) -> [Int] { index.children(of: 0, kind) }
  private func text(_ key: Field) -> String { text(key, of: 0) }
}
