import StrategyModel

/// One key after another that a terminal should send as it is meant, and what came.
struct TerminalCheck: Equatable, Sendable {
  /// A key that is asked for.
  enum Step: CaseIterable {
    case f1, home, end, letter, digit, backspace, delete, backTab, up, down, left, right

    var key: Key {
      switch self {
      case .f1: .function(1)
      case .home: .home
      case .end: .end
      case .letter: .character("\u{E5}")
      case .digit: "5"
      case .backspace: .backspace
      case .delete: .delete
      case .backTab: .backTab
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      }
    }

    /// What one is asked to press.
    var words: Phrase { self == .digit ? .numericFive : key.label }
    /// The same, where there is little room.
    var label: Phrase {
      switch self {
      case .digit: Phrase(verbatim: "Num 5")
      case .backspace: Phrase(verbatim: "Backspace")
      default: key.label
      }
    }
  }

  enum Mark {
    case open, right
    /// Something else came.
    case wrong
    /// Nothing came before one went on.
    case skipped
  }

  private(set) var marks = Array(repeating: Mark.open, count: Step.allCases.count)
  private var position = 0
  /// What came, the last one first.
  private(set) var arrivals: [Arrival] = []

  /// The key that is asked for; nil where all have been.
  var step: Step? { Step.allCases.indices.contains(position) ? Step.allCases[position] : nil }

  /// Whether letters beyond ASCII come in UTF-8; nil while none has come.
  private(set) var isUTF8: Bool?

  /// The keys that did not come as they should.
  var failed: [Step] {
    zip(Step.allCases, marks).filter { $1 == .wrong || $1 == .skipped }.map(\.0)
  }

  /// Takes what came for the key that is asked for; goes on where it is that key.
  mutating func take(_ arrival: Arrival) {
    note(arrival)
    guard let step, arrival.mayBeKey else { return }
    let isRight = arrival.event == .key(step.key)
    marks[position] = isRight ? .right : .wrong
    if isRight { position += 1 }
  }

  /// Keeps what came without judging it.
  mutating func note(_ arrival: Arrival) {
    arrivals = [arrival] + arrivals.prefix(2)
    switch arrival.event {
    case .strayByte: isUTF8 = false
    case .key(.character(let letter)) where !letter.isASCII: isUTF8 = true
    default: break
    }
  }

  /// Leaves the key that is asked for as it is; after the last one, begins anew.
  mutating func skip() {
    guard step != nil else {
      self = TerminalCheck()
      return
    }
    if marks[position] == .open { marks[position] = .skipped }
    position += 1
  }
}

extension TerminalCheck.Step {
  /// What to set where something else comes.
  var advice: Phrase {
    switch self {
    case .f1:
      Self.setting("Terminal > Keyboard > The Function keys and keypad: ESC[n~")
        + Phrase(da: " Ellers virker Alt+1 og ? også.", en: " Else Alt+1 and ? do the same.")
    case .home, .end: Self.setting("Terminal > Keyboard > The Home and End keys: Standard")
    case .letter: Self.setting("Window > Translation > Remote character set: UTF-8")
    case .digit:
      Self.setting("Terminal > Keyboard > Initial state of numeric keypad: Normal")
        + Phrase(da: " Num Lock skal være tændt.", en: " Num Lock must be on.")
    case .backspace: Self.setting("Terminal > Keyboard > The Backspace key: Control-? (127)")
    case .delete: Self.setting("Terminal > Keyboard > The Function keys and keypad: ESC[n~")
    case .backTab:
      Phrase(
        da: "Nogle vinduer beholder tasten selv. Pil op fra feltets kant går også et felt tilbage.",
        en: "Some windows keep the key. Up at a field's edge goes back a field too.")
    case .up, .down, .left, .right:
      Self.setting("Terminal > Keyboard > Initial state of cursor keys: Normal")
    }
  }

  /// As PuTTY, which has no Danish, calls it.
  private static func setting(_ path: String) -> Phrase {
    Phrase(da: "I PuTTY: ", en: "In PuTTY: ") + Phrase(verbatim: "\(path).")
  }
}

extension Phrase {
  fileprivate static let numericFive = Phrase(
    da: "5 på det numeriske tastatur", en: "5 on the numeric keypad")
}
