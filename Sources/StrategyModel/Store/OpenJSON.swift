/// A piece of JSON text that is being edited: as it stands in the old bytes, written anew, or
/// opened into its parts.
enum Piece: Sendable {
  case old(Range<Int>)
  case new([UInt8])
  /// An index into the objects of the splice.
  case object(Int)
  /// An index into the lists of the splice.
  case list(Int)
}

/// An object that is being edited, with the white space that a person gave it.
struct OpenObject: Sendable {
  struct Member: Sendable {
    let key: Field?
    /// How a key is spelled that the program does not know; nil for one that it knows.
    var unknownName: String?
    /// The white space before the key, the key, and what stands between it and its value.
    var lead: Piece
    var value: Piece
    /// Between the value and the comma.
    var trail: Piece = .new([])
  }

  var members: [Member] = []
  /// Between the last member and the closing brace.
  var close: Piece = .new([])
  /// The line break and indentation before each member; nil where they share a line.
  var indent: [UInt8]?

  func position(of key: Field) -> Int? { members.firstIndex { $0.key == key } }

  /// Where a target's value is, if it is in this object.
  func position(of target: Target) -> Int? {
    switch target {
    case .field(let key, _): position(of: key)
    case .key(let name, _): members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    case .node: nil
    }
  }
}

extension OpenObject.Member {
  var name: String { key?.name ?? unknownName ?? "" }
}

/// A list of nodes that is being edited.
struct OpenList: Sendable {
  struct Element: Sendable {
    /// What tells the node apart from its siblings.
    let id: String
    /// The white space before the element.
    var lead: Piece
    var value: Piece
    /// Between the element and the comma.
    var trail: Piece = .new([])
  }

  var elements: [Element] = []
  /// Between the last element and the closing bracket.
  var close: Piece = .new([])
  /// The line break and indentation before each element; nil where they share a line.
  var indent: [UInt8]?
}

/// A scanned text whose objects and lists are opened one at a time.
struct OpenableText {
  let bytes: [UInt8]
  let tape: JSONTape
  /// Whether it is the plan's own text, of which pieces are kept as ranges.
  let isOld: Bool

  func open(object: Int) -> OpenObject {
    var opened = OpenObject()
    let entry = tape[object]
    var position = Int(entry.start) + 1
    tape.forEachMember(of: object) { key, value in
      if opened.members.isEmpty { opened.indent = indent(in: position..<Int(tape[key].start)) }
      opened.members.append(
        OpenObject.Member(
          key: tape[key].key, unknownName: tape[key].key == nil ? name(of: key) : nil,
          lead: piece(position..<Int(tape[value].start)),
          value: piece(tape[value].range)))
      position = end(of: value, in: object) { trail in
        opened.members[opened.members.count - 1].trail = trail
      }
    }
    opened.close = piece(position..<Int(entry.end) - 1)
    return opened
  }

  func open(list: Int, of kind: Kind) -> OpenList {
    var opened = OpenList()
    let entry = tape[list]
    var position = Int(entry.start) + 1
    for value in tape.elements(of: list) {
      if opened.elements.isEmpty { opened.indent = indent(in: position..<Int(tape[value].start)) }
      let id = tape.value(kind.identifyingKey, of: value).map {
        Plan.string(at: $0, tape: tape, bytes: bytes)
      }
      opened.elements.append(
        OpenList.Element(
          id: id ?? "", lead: piece(position..<Int(tape[value].start)),
          value: piece(tape[value].range)))
      position = end(of: value, in: list) { trail in
        opened.elements[opened.elements.count - 1].trail = trail
      }
    }
    opened.close = piece(position..<Int(entry.end) - 1)
    return opened
  }

  private func name(of key: Int) -> String { Plan.string(at: key, tape: tape, bytes: bytes) }

  func piece(_ range: Range<Int>) -> Piece {
    isOld ? .old(range) : .new(Array(bytes[range]))
  }

  /// Where the text after a value goes on: after its comma, or, of the last value, at its end.
  private func end(of value: Int, in parent: Int, trail: (Piece) -> Void) -> Int {
    let end = Int(tape[value].end)
    guard tape[value].next < tape[parent].next else { return end }
    let comma = bytes[end...].firstIndex(of: UInt8(ascii: ",")) ?? end
    trail(piece(end..<comma))
    return comma + 1
  }

  /// The last line break of a range of white space with the indentation after it.
  private func indent(in space: Range<Int>) -> [UInt8]? {
    guard let line = bytes[space].lastIndex(of: 0x0A) else { return nil }
    let start = line > space.lowerBound && bytes[line - 1] == 0x0D ? line - 1 : line
    return Array(bytes[start..<space.upperBound])
  }
}
