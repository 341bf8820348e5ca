/// What a key made of a question that has the keys to itself.
package enum Choice<Value> {
  /// It is still open.
  case undecided
  /// It was left without an answer.
  case cancelled
  case chosen(Value)
}

extension Choice: Equatable where Value: Equatable {}
extension Choice: Sendable where Value: Sendable {}
