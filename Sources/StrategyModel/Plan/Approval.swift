/// What a chief said of an answer.
package struct Approval: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case approved, returned

    package var word: Phrase {
      switch self {
      case .approved: Phrase(da: "godkendt", en: "approved")
      case .returned: Phrase(da: "sendt tilbage", en: "returned")
      }
    }
  }

  package let state: State
  package let by: String
  package let at: Instant?
  /// The checksum of what it is about.
  package let of: String
  /// On whose behalf a caseworker recorded it; empty where the chief did.
  package let onBehalf: String
  package let remark: String

  /// Nil where the record has no state that the program knows.
  package init?(_ record: Record) {
    guard let state = State(rawValue: record[.state]) else { return nil }
    self.state = state
    by = record[.by]
    at = Instant(record[.at])
    of = record[.of]
    onBehalf = record[.onBehalf]
    remark = record[.remark]
  }

  package init(
    _ state: State, of checksum: String, onBehalf: String = "", remark: String = "",
    _ signature: Signature
  ) {
    self.state = state
    by = signature.by
    at = signature.at
    of = checksum
    self.onBehalf = onBehalf
    self.remark = remark
  }

  /// As the file keeps it.
  package var record: Record {
    Record([
      .state: state.rawValue, .by: by, .at: at?.text ?? "", .of: of, .onBehalf: onBehalf,
      .remark: remark,
    ])
  }
}

extension Approval {
  /// Who said what, with what an account is called: `godkendt af Ida på vegne af Bo Chef`.
  package func phrase(_ name: (String) -> String) -> Phrase {
    let who = name(by)
    let account = who.isEmpty ? Phrase.empty : Phrase(da: " af \(who)", en: " by \(who)")
    let chief =
      onBehalf.isEmpty
      ? Phrase.empty : Phrase(da: " på vegne af \(onBehalf)", en: " on behalf of \(onBehalf)")
    return state.word + account + chief
  }

  /// The same with what was remarked: `sendt tilbage af bo: "Tallene mangler."`.
  var story: Phrase {
    phrase { $0 } + (remark.isEmpty ? .empty : Phrase(verbatim: ": \"\(remark)\""))
  }
}

extension FollowUp {
  /// What was said of the answer last, whether it still holds or not.
  package var approval: Approval? {
    plan.record(.approval, of: index).flatMap { Approval($0) }
  }

  /// The corrections that were made since the round was closed, the oldest first.
  package var corrections: [Record] { plan.records(.corrections, of: index) }
}

extension Plan {
  /// An object that is a field's value; nil where the field is not there.
  func record(_ key: Field, of node: Int) -> Record? {
    tape.value(key, of: index.object(node)).flatMap { Record(JSONReader(self, at: $0)) }
  }

  /// The objects of a list; empty where the field is not there.
  func records(_ key: Field, of node: Int) -> [Record] {
    guard let list = tape.value(key, of: index.object(node)) else { return [] }
    return tape.elements(of: list).compactMap { Record(JSONReader(self, at: $0)) }
  }
}
