/// Where each value of a JSON text stands, in the order of the text.
///
/// An object or list is followed by its content: `next` leads past it. A key is followed by its
/// value.
struct JSONTape: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    case object, list, string, key, number, literal, null
  }

  struct Entry: Sendable, Equatable {
    /// The first byte; of a string the quotation mark.
    var start: UInt32
    /// One past the last byte.
    var end: UInt32
    /// The index of the entry after this one and its content.
    var next: UInt32
    var kind: Kind
    /// Whether a string is written with escapes.
    var hasEscapes = false
    /// Whether a string means a control character other than a line break.
    var hasControls = false
    /// Of a key: which one, or nil where the program does not know it.
    var key: Field?

    var range: Range<Int> { Int(start)..<Int(end) }
  }

  var entries: [Entry] = []

  subscript(index: Int) -> Entry { entries[index] }

  /// Calls the body with each member of an object: the entries of its key and its value.
  func forEachMember(of object: Int, _ body: (_ key: Int, _ value: Int) -> Void) {
    var key = object + 1
    let end = Int(entries[object].next)
    while key < end {
      body(key, key + 1)
      key = Int(entries[key + 1].next)
    }
  }

  /// The entry of a member's value.
  func value(_ key: Field, of object: Int) -> Int? {
    var member = object + 1
    let end = Int(entries[object].next)
    while member < end {
      if entries[member].key == key { return member + 1 }
      member = Int(entries[member + 1].next)
    }
    return nil
  }

  /// The entries of a list's values.
  func elements(of list: Int) -> [Int] {
    var elements: [Int] = []
    var element = list + 1
    let end = Int(entries[list].next)
    while element < end {
      elements.append(element)
      element = Int(entries[element].next)
    }
    return elements
  }
}
