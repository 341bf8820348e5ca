/// Reads a JSON text once, checks it (RFC 8259, UTF-8, no key twice in an object), and notes where
/// each value stands.
struct JSONScanner {
  /// Objects and lists inside each other, at most.
  static let deepest = 128
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  private var tape = JSONTape()
  private var milestones: Milestones

  /// The tape of a whole text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - work: what tells how far it is; where it is stopped, the text is as if it ended there.
  /// - Returns: where its values are.
  /// - Throws: why it is not JSON.
  static func scan(_ text: [UInt8], for work: Work? = nil) throws(JSONError) -> JSONTape {
    let result = text.withUnsafeBufferPointer { bytes -> Result<JSONTape, JSONError> in
      var scanner = JSONScanner(bytes: bytes, work: work)
      do throws(JSONError) {
        try scanner.whole()
        return .success(scanner.tape)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, work: Work?) {
    self.bytes = bytes
    milestones = Milestones(work)
    position = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    tape.entries.reserveCapacity(bytes.count / 24)
  }

  private mutating func whole() throws(JSONError) {
    skipSpace()
    try value(depth: 0)
    skipSpace()
    if position < bytes.count { throw failure(.trailing) }
  }

  private func failure(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    let offset = offset ?? position
    if reason == .unexpected || reason == .trailing {
      if offset >= bytes.count { return JSONError(reason: .endOfFile, offset: bytes.count) }
      if bytes[offset] >= 0x80, UTF8Step.length(bytes, at: offset) == nil {
        return JSONError(reason: .notUTF8, offset: offset)
      }
    }
    return JSONError(reason: reason, offset: min(offset, bytes.count))
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func append(_ kind: JSONTape.Kind, from start: Int) -> Int {
    let index = tape.entries.count
    tape.entries.append(
      JSONTape.Entry(
        start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: position),
        next: UInt32(truncatingIfNeeded: index + 1), kind: kind))
    return index
  }

  private mutating func close(_ index: Int) {
    tape.entries[index].end = UInt32(truncatingIfNeeded: position)
    tape.entries[index].next = UInt32(truncatingIfNeeded: tape.entries.count)
  }

  private mutating func value(depth: Int) throws(JSONError) {
    guard milestones.pass(position) else { throw JSONError(reason: .endOfFile, offset: 0) }
    if depth > Self.deepest { throw failure(.tooDeep) }
    switch current {
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try list(depth: depth)
    case UInt8(ascii: "\""): _ = try string(.string)
    case UInt8(ascii: "t"): try literal("true", .literal)
    case UInt8(ascii: "f"): try literal("false", .literal)
    case UInt8(ascii: "n"): try literal("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): try number()
    default: throw failure(.unexpected)
    }
  }

  private mutating func object(depth: Int) throws(JSONError) {
    let object = append(.object, from: position)
    var seen: (low: UInt64, high: UInt64) = (0, 0)
    var unknown: [Int] = []
    position += 1
    skipSpace()
    if current == UInt8(ascii: "}") {
      position += 1
      return close(object)
    }
    while true {
      guard current == UInt8(ascii: "\"") else { throw failure(.unexpected) }
      let key = try string(.key)
      try claim(key, &seen, &unknown)
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw failure(.unexpected) }
      position += 1
      skipSpace()
      try value(depth: depth + 1)
      skipSpace()
      switch current {
      case UInt8(ascii: ","):
        position += 1
        skipSpace()
      case UInt8(ascii: "}"):
        position += 1
        close(object)
        return try requireDifferent(unknown)
      default: throw failure(.unexpected)
      }
    }
  }

  /// Refuses a known key that this object had before, and collects the unknown ones.
  private mutating func claim(
    _ key: Int, _ seen: inout (low: UInt64, high: UInt64), _ unknown: inout [Int]
  ) throws(JSONError) {
    let entry = tape.entries[key]
    let name = bytes[Int(entry.start) + 1..<Int(entry.end) - 1]
    let known = entry.hasEscapes ? Field(name: JSONText.decode(name)) : Field(name: name)
    tape.entries[key].key = known
    guard let known else { return unknown.append(key) }
    let bit: UInt64 = 1 << UInt64(known.rawValue & 63)
    if (known.rawValue < 64 ? seen.low : seen.high) & bit != 0 {
      throw failure(.duplicateKey(known.name), at: Int(entry.start))
    }
    if known.rawValue < 64 { seen.low |= bit } else { seen.high |= bit }
  }

  /// Byte for byte: Swift's strings take a composed and a decomposed letter for one.
  private func requireDifferent(_ keys: [Int]) throws(JSONError) {
    guard keys.count > 1 else { return }
    let names = keys.map { key in
      let entry = tape.entries[key]
      return JSONText.decode(bytes[Int(entry.start) + 1..<Int(entry.end) - 1])
    }
    // Equal ones side by side, in the order of the file.
    let sorted = names.indices.sorted {
      names[$0] == names[$1] ? $0 < $1 : names[$0].lexicographicallyPrecedes(names[$1])
    }
    let doubled = zip(sorted, sorted.dropFirst()).filter { names[$0] == names[$1] }.map(\.1).min()
    guard let doubled else { return }
    throw failure(
      .duplicateKey(String(decoding: names[doubled], as: UTF8.self)),
      at: Int(tape.entries[keys[doubled]].start))
  }

  private mutating func list(depth: Int) throws(JSONError) {
    let list = append(.list, from: position)
    position += 1
    skipSpace()
    if current == UInt8(ascii: "]") {
      position += 1
      return close(list)
    }
    while true {
      try value(depth: depth + 1)
      skipSpace()
      switch current {
      case UInt8(ascii: ","):
        position += 1
        skipSpace()
      case UInt8(ascii: "]"):
        position += 1
        return close(list)
      default: throw failure(.unexpected)
      }
    }
  }

  private mutating func literal(_ word: StaticString, _ kind: JSONTape.Kind) throws(JSONError) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard current == word.utf8Start[offset] else { throw failure(.unexpected) }
      position += 1
    }
    _ = append(kind, from: start)
  }

  private mutating func number() throws(JSONError) {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    if current == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      position += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    if let byte = current, Self.isDigit(byte) { throw failure(.badNumber, at: start) }
    _ = append(.number, from: start)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = current, Self.isDigit(byte) { position += 1 }
    if position == start { throw failure(current == nil ? .endOfFile : .badNumber) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func string(_ kind: JSONTape.Kind) throws(JSONError) -> Int {
    let start = position
    var hasEscapes = false
    var hasControls = false
    position += 1
    while true {
      guard position < bytes.count else { throw failure(.endOfFile) }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        let index = append(kind, from: start)
        tape.entries[index].hasEscapes = hasEscapes
        tape.entries[index].hasControls = hasControls
        return index
      case UInt8(ascii: "\\"):
        hasEscapes = true
        if try escape() { hasControls = true }
      case 0..<0x20: throw failure(.rawControl)
      case 0x7F:
        hasControls = true
        position += 1
      case 0x80...:
        guard let length = UTF8Step.length(bytes, at: position) else { throw failure(.notUTF8) }
        if byte == 0xC2, bytes[position + 1] < 0xA0 { hasControls = true }
        position += length
      default: position += 1
      }
    }
  }

  /// Reads one escape; returns whether it means a control character other than a line break.
  private mutating func escape() throws(JSONError) -> Bool {
    let start = position
    guard position + 1 < bytes.count else { throw failure(.endOfFile, at: bytes.count) }
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "n"): return false
    case UInt8(ascii: "r"):
      return !bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "n")])
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "t"): return true
    case UInt8(ascii: "u"):
      guard let unit = JSONText.hexadecimal(bytes[position...].prefix(4)) else {
        throw failure(position + 4 > bytes.count ? .endOfFile : .badEscape, at: start)
      }
      position += 4
      if (0xDC00...0xDFFF).contains(unit) { throw failure(.loneSurrogate, at: start) }
      if (0xD800...0xDBFF).contains(unit) {
        guard bytes[position...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]),
          let low = JSONText.hexadecimal(bytes[(position + 2)...].prefix(4)),
          (0xDC00...0xDFFF).contains(low)
        else { throw failure(.loneSurrogate, at: start) }
        position += 6
      }
      return unit < 0x20 && unit != 0x0A || (0x7F..<0xA0).contains(unit)
    default: throw failure(.badEscape, at: start)
    }
  }
}

/// The well-formed UTF-8 sequences beyond ASCII (Unicode 15, table 3-7).
enum UTF8Step {
  /// The length in bytes of the sequence at an offset; nil where it is malformed.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let first = bytes[offset]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for index in (offset + 2)..<max(offset + 2, offset + length)
    where bytes[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
