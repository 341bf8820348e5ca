import StrategyTUI

/// Keys as a person would say them, apart by blanks: `1 Down Enter ^S F2`, and a text to be typed
/// in single quotes.
func events(_ script: String) -> [Event] {
  var events: [Event] = []
  for (index, part) in script.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
    if index.isMultiple(of: 2) {
      events += part.split(separator: " ").map { .key(key(String($0))) }
    } else {
      events += part.map { .key($0 == "\n" ? .enter : .character($0)) }
    }
  }
  return events
}

private func key(_ name: String) -> Key {
  let names: [String: Key] = [
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab,
    "Del": .delete, "Backspace": .backspace, "Space": " ", "S-Left": .shiftLeft,
    "S-Right": .shiftRight, "S-Up": .shiftUp, "S-Down": .shiftDown,
  ]
  if let key = names[name] { return key }
  if name.count == 2, name.hasPrefix("^"), let letter = name.last {
    return .control(Character(letter.lowercased()))
  }
  if name.count > 1, name.hasPrefix("F"), let number = Int(name.dropFirst()) {
    return .function(number)
  }
  precondition(name.count == 1, "no key is called \(name)")
  return .character(Character(name))
}
