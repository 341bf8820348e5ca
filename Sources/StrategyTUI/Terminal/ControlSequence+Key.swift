extension ControlSequence {
  var beginsPaste: Bool {
    introducer == .csi && final == "~" && parameters == [200]
  }

  /// The key that sends this, in any of the dialects; nil where it is none's.
  func key(hasAlt: Bool) -> Key? {
    guard let final else { return nil }
    var modifiers = Modifiers(parameter: parameters.count > 1 ? parameters[1] : 1)
    if hasAlt { modifiers.insert(.alt) }
    return switch introducer {
    case .ss3: Key(singleShift: final, modifiers: modifiers)
    case .linux: Key(linuxConsole: final)
    case .mouse: nil
    case .csi: Key(final: final, parameters: parameters, modifiers: modifiers)
    }
  }
}

extension Key {
  /// A key of an `ESC [` sequence.
  fileprivate init?(final: Unicode.Scalar, parameters: [Int], modifiers: Modifiers) {
    let number = parameters.first ?? 0
    switch final {
    case "~", "^", "@":
      if final == "~", number == 27, parameters.count == 3 {
        self.init(codePoint: parameters[2], modifiers: modifiers)
      } else {
        self.init(number: number)
      }
    case "u": self.init(codePoint: number, modifiers: modifiers)
    case "Z": self = .backTab
    case "a"..."d": self.init(arrow: final.lowered(by: 0x20), modifiers: .shift)
    // PuTTY as SCO.
    case "G" where parameters == [0]: self = .pageDown
    case "I" where parameters == [0]: self = .pageUp
    case "L" where parameters == [0]: self = .insert
    // After another number this is a report, such as where the cursor stands.
    case "P"..."S" where number <= 1: self.init(programFunction: final)
    default: self.init(arrow: final, modifiers: modifiers)
    }
  }

  /// A key of an `ESC O` sequence, those of the numeric keypad among them.
  fileprivate init?(singleShift final: Unicode.Scalar, modifiers: Modifiers) {
    switch final {
    case "M": self = .enter
    case "I": self = .tab
    case "a"..."d": self.init(arrow: final.lowered(by: 0x20), modifiers: .control)
    // The numeric keypad: 0x40 above the character on the key.
    case "j"..."y": self = .character(Character(final.lowered(by: 0x40)))
    case "P"..."[": self.init(programFunction: final)
    default: self.init(arrow: final, modifiers: modifiers)
    }
  }

  /// F1 to F12 as `P` to `[`, of which most terminals send the first four.
  private init(programFunction final: Unicode.Scalar) {
    self = .function(Int(final.value - 0x4F))
  }

  fileprivate init?(linuxConsole final: Unicode.Scalar) {
    guard "A"..."E" ~= final else { return nil }
    self = .function(Int(final.value - 0x40))
  }

  private init?(arrow final: Unicode.Scalar, modifiers: Modifiers) {
    let isWord = !modifiers.isDisjoint(with: [.alt, .control])
    let isShift = modifiers.contains(.shift)
    switch final {
    case "A": self = isShift ? .shiftUp : .up
    case "B": self = isShift ? .shiftDown : .down
    case "C": self = isWord ? .wordRight : isShift ? .shiftRight : .right
    case "D": self = isWord ? .wordLeft : isShift ? .shiftLeft : .left
    case "H": self = .home
    case "F": self = .end
    default: return nil
    }
  }

  /// A key that sends `ESC [`, a number and `~`.
  private init?(number: Int) {
    switch number {
    case 1, 7: self = .home
    case 2: self = .insert
    case 3: self = .delete
    case 4, 8: self = .end
    case 5: self = .pageUp
    case 6: self = .pageDown
    case 11...15: self = .function(number - 10)
    case 17...21: self = .function(number - 11)
    case 23, 24: self = .function(number - 12)
    default: return nil
    }
  }

  /// A key that is sent as its code point with modifiers (`ESC [ 97 ; 5 u`).
  private init?(codePoint: Int, modifiers: Modifiers) {
    switch codePoint {
    case 8, 127: self = .backspace
    case 9: self = modifiers.contains(.shift) ? .backTab : .tab
    case 13: self = .enter
    case 27: self = .escape
    case 0x20...0x7E, 0xA0..<0xE000, 0xF900...0x10FFFF:
      guard let scalar = Unicode.Scalar(UInt32(codePoint)) else { return nil }
      self.init(typed: scalar, modifiers: modifiers)
    default: return nil
    }
  }

  private init?(typed scalar: Unicode.Scalar, modifiers: Modifiers) {
    if modifiers.contains(.alt) {
      guard "0"..."9" ~= scalar else { return nil }
      self.init(altDigit: Int(scalar.value) - 0x30)
    } else if modifiers.contains(.control) {
      guard "a"..."z" ~= scalar else { return nil }
      self = .control(Character(scalar))
    } else {
      self = .character(Character(scalar))
    }
  }

  /// Alt+1 to Alt+0, for windows that keep the function keys to themselves.
  init(altDigit digit: Int) {
    self = .function(digit == 0 ? 10 : digit)
  }
}

extension Unicode.Scalar {
  /// An ASCII scalar that many places further down, at least from 0x40.
  fileprivate func lowered(by distance: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(truncatingIfNeeded: value) &- distance)
  }
}
