/// The nodes of a plan in the order of the file, each before what it contains.
struct PlanIndex: Sendable {
  struct Entry: Sendable {
    let kind: Kind
    /// The entry of the node's object on the tape.
    let object: Int32
    /// The index of the parent; of the plan its own.
    let parent: Int32
    /// From 1, among its parent's nodes of the same kind.
    let ordinal: Int32
    /// One past the last node inside this one.
    var end: Int32
  }

  private(set) var entries: [Entry] = []
  /// All nodes but follow-ups, which are found through their goal; of a double id the first.
  private var places: [Node: Int] = [:]

  func object(_ node: Int) -> Int { Int(entries[node].object) }
  func parent(_ node: Int) -> Int { Int(entries[node].parent) }
  func ordinal(_ node: Int) -> Int { Int(entries[node].ordinal) }

  /// The nodes of a kind directly inside another.
  func children(of node: Int, _ kind: Kind) -> [Int] {
    var children: [Int] = []
    var child = node + 1
    let end = Int(entries[node].end)
    while child < end {
      if entries[child].kind == kind { children.append(child) }
      child = Int(entries[child].end)
    }
    return children
  }

  /// Where a node is; follow-ups are found by `Plan.index(of:)`.
  func find(_ node: Node) -> Int? { node == .plan ? 0 : places[node] }

  /// Finds the nodes of a scanned file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - tape: where its values are.
  ///   - work: what tells how far it is; where it is stopped, this fails.
  /// - Throws: what makes it no plan at all.
  init(bytes: [UInt8], tape: JSONTape, for work: Work? = nil) throws(PlanError) {
    var builder = Builder(bytes: bytes, tape: tape, milestones: Milestones(work))
    try builder.requirePlan()
    try builder.add(.plan, object: 0, id: "", parent: 0, ordinal: 1)
    entries = builder.entries
    places = builder.places
  }

  private struct Builder {
    let bytes: [UInt8]
    let tape: JSONTape
    var milestones: Milestones
    var entries: [Entry] = []
    var places: [Node: Int] = [:]

    func requirePlan() throws(PlanError) {
      guard tape[0].kind == .object, let format = tape.value(.format, of: 0),
        tape[format].kind == .string
      else { throw .otherFormat(nil) }
      let name = Plan.string(at: format, tape: tape, bytes: bytes)
      guard name == Schema.format else { throw .otherFormat(name) }
      guard let schema = tape.value(.schema, of: 0), tape[schema].kind == .number else {
        throw .noSchema
      }
      let digits = String(decoding: bytes[tape[schema].range], as: UTF8.self)
      guard let version = Double(digits), version == version.rounded(), version >= 1 else {
        throw .noSchema
      }
      if version > Double(Schema.version) { throw .newerSchema(digits) }
    }

    mutating func add(
      _ kind: Kind, object: Int, id: String, parent: Int, ordinal: Int
    ) throws(PlanError) {
      guard milestones.pass(Int(tape[object].start)) else { throw .damaged(isEmpty: false) }
      let index = entries.count
      entries.append(
        Entry(
          kind: kind, object: Int32(object), parent: Int32(parent),
          ordinal: Int32(ordinal), end: 0))
      if let node = Node(kind, id: id, parent: .plan), kind != .plan, places[node] == nil {
        places[node] = index
      }
      var key = object + 1
      let end = Int(tape[object].next)
      while key < end {
        try member(key, of: index, kind: kind)
        key = Int(tape[key + 1].next)
      }
      entries[index].end = Int32(entries.count)
    }

    private mutating func member(
      _ key: Int, of parent: Int, kind: Kind
    ) throws(PlanError) {
      guard let known = tape[key].key, let content = Schema.content(of: known, in: kind) else {
        return
      }
      try content.require(key + 1, key: known, tape: tape, bytes: bytes)
      guard case .nodes(let child) = content else { return }
      for (offset, object) in tape.elements(of: key + 1).enumerated() {
        try add(
          child, object: object, id: try identity(of: object, child), parent: parent,
          ordinal: offset + 1)
      }
    }

    private func identity(of object: Int, _ kind: Kind) throws(PlanError) -> String {
      let key = kind.identifyingKey
      guard let entry = tape.value(key, of: object), tape[entry].kind == .string,
        Int(tape[entry].end) - Int(tape[entry].start) > 2
      else {
        throw .noIdentity(key: key.name, TextPlace(of: Int(tape[object].start), in: bytes))
      }
      return Plan.string(at: entry, tape: tape, bytes: bytes)
    }
  }
}

extension Schema.Content {
  /// Refuses a value of another JSON type than this content's.
  func require(
    _ value: Int, key: Field, tape: JSONTape, bytes: [UInt8]
  ) throws(PlanError) {
    if let type, tape[value].kind != type.tapeKind {
      throw .wrongType(
        key: key.name, wanted: type, TextPlace(of: Int(tape[value].start), in: bytes))
    }
    switch self {
    case .lines, .centreCodes:
      for element in tape.elements(of: value) {
        try Self.text.require(element, key: key, tape: tape, bytes: bytes)
      }
    case .nodes:
      for element in tape.elements(of: value) where tape[element].kind != .object {
        throw .wrongType(
          key: key.name, wanted: .object, TextPlace(of: Int(tape[element].start), in: bytes))
      }
    case .records(let members):
      for element in tape.elements(of: value) {
        try Self.record(members).require(element, key: key, tape: tape, bytes: bytes)
      }
    case .record(let members):
      var member = value + 1
      let end = Int(tape[value].next)
      while member < end {
        if let known = tape[member].key,
          let content = members.first(where: { $0.key == known })?.content
        {
          try content.require(member + 1, key: known, tape: tape, bytes: bytes)
        }
        member = Int(tape[member + 1].next)
      }
    default: break
    }
  }

  /// How the content is written; nil for any JSON.
  private var type: JSONType? {
    switch self {
    case .text, .word, .day, .instant, .centre, .round: .text
    case .number: .number
    case .lines, .centreCodes, .nodes, .records: .list
    case .record: .object
    case .anything: nil
    }
  }
}

extension JSONType {
  fileprivate var tapeKind: JSONTape.Kind {
    switch self {
    case .text: .string
    case .number: .number
    case .list: .list
    case .object: .object
    }
  }
}
