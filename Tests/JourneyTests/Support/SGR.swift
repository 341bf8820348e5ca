/// How the text is styled that goes to a terminal.
struct SGR {
  /// The parameters of all sequences that style text.
  private(set) var used: Set<Int> = []
  /// Whether anything was written bold and in a colour at once.
  private(set) var hasBoldColor = false
  /// The characters that were written in a colour, without blanks.
  private(set) var colored: Set<Character> = []

  static func isColor(_ parameter: Int) -> Bool {
    (30...49).contains(parameter) || (90...107).contains(parameter)
  }

  init(_ wire: String) {
    var (isBold, isColored) = (false, false)
    var rest = Substring(wire)
    while let character = rest.popFirst() {
      guard character == "\u{1B}" else {
        if isColored, character > " " {
          colored.insert(character)
          hasBoldColor = hasBoldColor || isBold
        }
        continue
      }
      let introducer = rest.popFirst()
      if introducer == "(" { _ = rest.popFirst() }
      guard introducer == "[" else { continue }
      let parameters = rest.prefix { !("@"..."~").contains($0) }
      rest = rest.dropFirst(parameters.count)
      guard rest.popFirst() == "m" else { continue }
      let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
        .map { Int($0) ?? 0 }
      used.formUnion(numbers)
      for number in numbers {
        switch number {
        case 0: (isBold, isColored) = (false, false)
        case 1: isBold = true
        case 22: isBold = false
        case 39: isColored = false
        case _ where Self.isColor(number) && number != 49: isColored = true
        default: break
        }
      }
    }
  }
}
