/// What one action of one person did: the unit of undo, history and rights.
package struct Change: Equatable, Sendable {
  package let edits: [Edit]
  package let signature: Signature

  package init(_ edits: [Edit], signature: Signature) {
    self.edits = edits
    self.signature = signature
  }

  /// The edits that take the change back, the last first.
  package var inverse: [Edit] { edits.reversed().map(\.inverse) }
}

/// Who did something, and when.
package struct Signature: Equatable, Sendable {
  /// The login of the operating system's account.
  package let by: String
  package let at: Instant

  package init(by: String, at: Instant) {
    self.by = by
    self.at = at
  }
}
