/// What the file format says of each kind of node: its keys in their order and what they hold.
///
/// Reading, findings and writing all go by this one table: a new field is one line in it.
package enum Schema {
  /// The newest version of the format that the program reads, and the one it writes.
  package static let version = 1
  /// The value of `format`.
  package static let format = "strategy-plan"

  /// What a key holds.
  package indirect enum Content: Sendable {
    /// A text of any length; may be of several lines.
    case text
    /// One of a few words.
    case word([String])
    /// A date, `2030-12-31`.
    case day
    /// A point in time, `2030-10-12T09:41:07Z`.
    case instant
    /// The code of a centre that must exist.
    case centre
    /// The id of a round that must exist.
    case round
    case number
    /// A list of texts.
    case lines
    /// A list of codes of centres that must exist.
    case centreCodes
    /// A list of nodes, which are read and edited on their own.
    case nodes(Kind)
    /// An object that is one value to whoever edits it.
    case record([Member])
    /// A list of such objects.
    case records([Member])
    /// Any JSON.
    case anything
  }

  package struct Member: Sendable {
    package let key: Field
    package let content: Content

    init(_ key: Field, _ content: Content = .text) {
      self.key = key
      self.content = content
    }
  }

  /// The members of a kind of node, in the order of the file.
  package static func members(of kind: Kind) -> [Member] {
    tables[Int(kind.rawValue)]
  }

  /// What a key of a kind of node holds; nil where that kind has no such key.
  static func content(of key: Field, in kind: Kind) -> Content? {
    contents[slot(of: key, in: kind)]
  }

  /// The place of a key among its kind's keys; after all of them where it has none.
  static func order(of key: Field, in kind: Kind) -> Int {
    members(of: kind).firstIndex { $0.key == key } ?? Int.max
  }

  /// The table by kind and key, because reading asks it for every member of every node.
  private static let contents: [Content?] = {
    var contents = [Content?](repeating: nil, count: Kind.allCases.count * keyCount)
    for kind in Kind.allCases {
      for member in members(of: kind) { contents[slot(of: member.key, in: kind)] = member.content }
    }
    return contents
  }()

  private static let keyCount = Field.allCases.count

  private static func slot(of key: Field, in kind: Kind) -> Int {
    Int(kind.rawValue) * keyCount + Int(key.rawValue)
  }

  private static let statuses: Content = .word(Status.allCases.map(\.rawValue))

  private static let tables: [[Member]] = Kind.allCases.map { kind in
    switch kind {
    case .plan:
      [
        Member(.format), Member(.schema, .number), Member(.id),
        Member(.language, .word(Language.allCases.map(\.rawValue))), Member(.title),
        Member(.organisation), Member(.caseNumber), Member(.date), Member(.caseworker),
        Member(.revised), Member(.background), Member(.scale, .record(scale)),
        Member(.rounds, .nodes(.round)), Member(.centres, .nodes(.centre)),
        Member(.people, .nodes(.person)), Member(.themes, .nodes(.theme)),
        Member(.conflicts, .records(conflict)),
      ]
    case .round:
      [
        Member(.id), Member(.name), Member(.due, .day),
        Member(.state, .word(Round.State.allCases.map(\.rawValue))),
        Member(.closed, .record(signature)), Member(.reopened, .records(signature)), Member(.seal),
      ]
    case .centre: [Member(.code), Member(.name), Member(.chief), Member(.email)]
    case .person:
      [
        Member(.login), Member(.name),
        Member(.role, .word(Role.allCases.map(\.rawValue))),
        Member(.centres, .centreCodes), Member(.left, .day),
      ]
    case .theme:
      [Member(.id), Member(.number), Member(.title), Member(.focusAreas, .nodes(.focusArea))]
    case .focusArea:
      [Member(.id), Member(.title), Member(.effectGoals, .lines), Member(.goals, .nodes(.goal))]
    case .goal:
      [
        Member(.id), Member(.title), Member(.purpose), Member(.measuredBy), Member(.baseline),
        Member(.centre, .centre), Member(.deadline, .day), Member(.moved, .records(moved)),
        Member(.finished, .record(finished)), Member(.from),
        Member(.followUps, .nodes(.followUp)),
      ]
    case .followUp:
      [
        Member(.round, .round), Member(.result, statuses), Member(.timeline, statuses),
        Member(.text), Member(.why), Member(.consequences), Member(.recovery),
        Member(.notThisRound), Member(.by), Member(.at, .instant),
        Member(.approval, .record(approval)),
        Member(.corrections, .records(correction)),
      ]
    }
  }

  private static let wording = [Member(.result), Member(.timeline)]
  private static let scale = [
    Member(.green, .record(wording)), Member(.yellow, .record(wording)),
    Member(.red, .record(wording)), Member(.comment),
  ]
  private static let signature = [Member(.by), Member(.at, .instant), Member(.reason)]
  private static let moved = [
    Member(.from, .day), Member(.to, .day), Member(.by), Member(.at, .instant), Member(.reason),
  ]
  private static let finished = [
    Member(.as, .word(["completed", "dropped"])), Member(.on, .day), Member(.reason),
  ]
  private static let approval = [
    Member(.state, .word(["approved", "returned"])), Member(.by), Member(.at, .instant),
    Member(.of),
    Member(.onBehalf), Member(.remark),
  ]
  private static let correction = [
    Member(.field), Member(.was), Member(.by), Member(.at, .instant), Member(.reason),
  ]
  private static let conflict = [
    // Which keys a target has depends on what it is: see Edit+JSON.
    Member(.target, .record([])), Member(.ours, .anything), Member(.theirs, .anything),
    Member(.base, .anything),
  ]
}
