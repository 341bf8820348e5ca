/// A key of the plan file that the program knows; every other one passes through unread.
package enum Field: UInt8, CaseIterable, Sendable {
  case format, schema, id, language, title, organisation, caseNumber, date, caseworker, revised
  case background, scale, rounds, centres, people, themes, conflicts
  case name, due, state, closed, reopened, seal
  case code, chief, email
  case login, role, left
  case number, focusAreas, effectGoals, goals
  case purpose, measuredBy, baseline, centre, deadline, moved, finished, from, followUps
  case round, result, timeline, text, why, consequences, recovery, notThisRound, by, at, approval
  case corrections
  case green, yellow, red, comment
  case reason, to, `as`, on, of, onBehalf, remark, field, was, target, ours, theirs, base

  /// How the file spells it.
  package var name: String { Table.shared.names[Int(rawValue)] }

  /// The key that is spelled with these bytes, or nil where the program knows none.
  init?(name: some Collection<UInt8>) {
    guard let key = Table.shared.key(name) else { return nil }
    self = key
  }

  /// Finds a key by its bytes without making a string: it is asked once for every member.
  private struct Table: Sendable {
    static let shared = Table()

    /// In the order of the cases, written out: asking a case for its own name costs reflection.
    let names =
      """
      format schema id language title organisation caseNumber date caseworker revised \
      background scale rounds centres people themes conflicts \
      name due state closed reopened seal \
      code chief email \
      login role left \
      number focusAreas effectGoals goals \
      purpose measuredBy baseline centre deadline moved finished from followUps \
      round result timeline text why consequences recovery notThisRound by at approval \
      corrections \
      green yellow red comment \
      reason to as on of onBehalf remark field was target ours theirs base
      """.split(separator: " ").map(String.init)
    /// Open addressing: the raw value of a key, or `UInt8.max` where the slot is free.
    private var slots = [UInt8](repeating: .max, count: 256)

    private init() {
      for (index, name) in names.enumerated() {
        var slot = Self.hash(name.utf8)
        while slots[slot] != .max { slot = (slot + 1) & 255 }
        slots[slot] = UInt8(index)
      }
    }

    func key(_ name: some Collection<UInt8>) -> Field? {
      var slot = Self.hash(name)
      while slots[slot] != .max {
        if names[Int(slots[slot])].utf8.elementsEqual(name) { return Field(rawValue: slots[slot]) }
        slot = (slot + 1) & 255
      }
      return nil
    }

    private static func hash(_ name: some Collection<UInt8>) -> Int {
      var hash = name.count
      for byte in name { hash = (hash &* 31) &+ Int(byte) }
      return hash & 255
    }
  }
}
