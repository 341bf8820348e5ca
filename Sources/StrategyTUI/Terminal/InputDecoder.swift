/// Bytes that a terminal sent become events, whatever kind of terminal it is.
///
/// Sequences that mean nothing here are swallowed whole: they never become text or a command.
/// It waits for the rest of what is unfinished until `deadline`; then `decode` is called with no
/// bytes, and takes what there is for all that comes.
package struct InputDecoder {
  private enum Mode {
    case keys
    /// Between the marks of a bracketed paste.
    case paste
    /// In a paste without marks, known by how much came at once.
    case burst
    /// In a string that a terminal sends about itself.
    case string
  }

  /// Whether keys and what is swallowed come with their bytes, as `.received`.
  package var tellsBytes = false
  private let escapeDelay: Duration
  private var mode = Mode.keys
  private var pending: ArraySlice<UInt8> = []
  private var pasted: [UInt8] = []
  private var lastRead = Duration.zero
  private var patience: Duration?
  /// When an Esc came that was taken for the key: the rest of a sequence may still follow.
  private var escapedAt: Duration?
  /// `pending` is the late rest of a sequence, its Esc put before it again.
  private var isTail = false

  /// A decoder that takes an Esc for the key when nothing follows it for `escapeDelay`.
  package init(escapeDelay: Duration = .milliseconds(50)) {
    self.escapeDelay = escapeDelay
  }

  /// When to call `decode` again though nothing came; nil where nothing is unfinished.
  package var deadline: Duration? {
    guard let patience else { return nil }
    guard isTail, let escapedAt else { return lastRead + patience }
    return max(escapedAt + .tailDelay, lastRead + .burstDelay)
  }

  /// Decodes what came in one read.
  ///
  /// - Parameters:
  ///   - bytes: what came; empty to give up what is unfinished, if its deadline has passed.
  ///   - now: the time of the read, on a clock that never goes back.
  /// - Returns: the events that are whole, in the order they came.
  package mutating func decode(_ bytes: some Collection<UInt8>, at now: Duration) -> [Event] {
    var events: [Event] = []
    if bytes.isEmpty {
      guard let deadline, deadline <= now else { return [] }
      giveUp(&events)
      return events
    }
    let isRest = bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "O")
    if pending.elementsEqual([.escape]), !isRest, now - lastRead > .burstDelay { giveUp(&events) }
    if let escapedAt, pending.isEmpty {
      isTail = isRest && now - escapedAt <= .tailDelay
      if isTail { pending = [.escape] } else { self.escapedAt = nil }
    }
    lastRead = now
    pending += bytes
    if mode == .keys, !isTail, pending.isBurst { mode = .burst }
    advance(mayGrow: true, into: &events)
    return events
  }

  /// Nothing came in time: what is there is whole.
  private mutating func giveUp(_ events: inout [Event]) {
    switch mode {
    case .keys where isTail:
      endTail()
      pending = pending.dropFirst()
    case .keys:
      if pending.elementsEqual([.escape]) { escapedAt = lastRead }
    case .paste, .burst:
      endPaste(&events)
    case .string:
      pending = []
      mode = .keys
    }
    advance(mayGrow: false, into: &events)
  }

  private mutating func advance(mayGrow: Bool, into events: inout [Event]) {
    patience = nil
    while patience == nil, !pending.isEmpty {
      switch mode {
      case .keys: takeKey(mayGrow: mayGrow, into: &events)
      case .paste: takePaste(&events)
      case .burst: takeBurst(&events)
      case .string: takeString()
      }
    }
    switch mode {
    case .keys: break
    case .paste: patience = .pasteDelay
    case .burst: patience = .burstDelay
    case .string: patience = .sequenceDelay
    }
    pending = ArraySlice(Array(pending))
  }

  private mutating func takeKey(mayGrow: Bool, into events: inout [Event]) {
    switch InputToken.front(of: pending, mayGrow: mayGrow) {
    case .unfinished(let wait):
      patience = wait ?? escapeDelay
      return
    case .whole(let token, let length):
      let bytes = pending.prefix(length)
      let known = events.count
      pending = pending.dropFirst(length)
      switch token {
      case .key(let key): if !isTail { events.append(.key(key)) }
      case .mouse(let mouse): if !isTail { events.append(.mouse(mouse)) }
      case .stray(let character): events.append(.strayByte(character))
      case .nothing: break
      case .paste: mode = .paste
      case .string: mode = .string
      }
      if tellsBytes, mode == .keys {
        let event = events.count > known ? events.removeLast() : nil
        events.append(.received(Array(bytes), as: event))
      }
      if isTail { endTail() }
    }
  }

  private mutating func endTail() {
    isTail = false
    escapedAt = nil
  }

  private mutating func takePaste(_ events: inout [Event]) {
    let mark = "\u{1B}[201~".utf8
    while let byte = pending.popFirst() {
      pasted.append(byte)
      guard byte == UInt8(ascii: "~"), pasted.suffix(mark.count).elementsEqual(mark) else {
        continue
      }
      pasted.removeLast(mark.count)
      return endPaste(&events)
    }
  }

  private mutating func takeBurst(_ events: inout [Event]) {
    let text = pending.prefix(while: \.isText)
    pasted += text
    pending = pending.dropFirst(text.count)
    if !pending.isEmpty { endPaste(&events) }
  }

  private mutating func endPaste(_ events: inout [Event]) {
    events.append(.paste(String(lenient: pasted)))
    pasted = []
    mode = .keys
  }

  /// Drops a string up to what ends it: BEL, ESC \, or the begin of something else.
  private mutating func takeString() {
    pending = pending.drop { ![0x07, 0x18, 0x1A, .escape].contains($0) }
    guard pending.first == .escape else {
      if pending.popFirst() != nil { mode = .keys }
      return
    }
    guard let second = pending.dropFirst().first else {
      patience = .sequenceDelay
      return
    }
    if second == UInt8(ascii: "\\") { pending = pending.dropFirst(2) }
    mode = .keys
  }
}

extension Duration {
  /// Between the bytes of one key, or of a paste without marks.
  static let burstDelay = Duration.milliseconds(50)
  /// Between the bytes of a sequence that has begun.
  static let sequenceDelay = Duration.milliseconds(500)
  /// Between an Esc that was taken for the key and the rest of a sequence.
  static let tailDelay = Duration.milliseconds(500)
  /// Between two parts of a paste.
  static let pasteDelay = Duration.seconds(1)
}

extension UInt8 {
  static let escape: UInt8 = 0x1B

  /// Whether text can hold it: printable, or a line's end or tab.
  fileprivate var isText: Bool {
    switch self {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0x7F: false
    default: true
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether so much text came at once that nobody typed it; a key held down does come so.
  fileprivate var isBurst: Bool {
    guard count > 8, allSatisfy(\.isText) else { return false }
    let printable = String(lenient: self).unicodeScalars.filter { $0.value >= 0x20 }
    return printable.count > 8 && Set(printable).count > 1
  }
}
