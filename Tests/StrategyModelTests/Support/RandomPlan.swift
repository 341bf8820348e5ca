@testable import StrategyModel

/// The same numbers for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func text() -> String {
    let pieces = [
      "m\u{E5}l", "a\u{30A}", " ", "\n", "\"", "\\", "/", "\u{1F600}", "x", "\u{2028}", "1", "",
    ]
    return (0...Int.random(in: 0...4, using: &self)).map { _ in
      pieces.randomElement(using: &self) ?? ""
    }.joined()
  }
}

extension Seeded {
  /// The bytes with up to three places broken, as a bad disk or a careless hand leaves them.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...Int.random(in: 0...2, using: &self) {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes[place] = Array("{}[]\",:\\0n-".utf8).randomElement(using: &self) ?? 0
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
      default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      }
    }
    return bytes
  }
}

/// Makes plans up: all kinds of nodes, some of the keys, unknown ones last.
struct RandomPlan {
  var random: Seeded
  private var count = 0

  init(seed: Int) { random = Seeded(seed) }

  /// In the program's own form.
  mutating func inForm() throws -> Plan {
    try Plan(JSONFormat.formatted(Array(json(.plan).utf8), indent: [0x0A]) + [0x0A])
  }

  /// With white space, line ends and a mark as somebody else might have left them.
  mutating func byHand() throws -> Plan {
    let spaces = ["", "", " ", "\t", "\n  ", "\r\n", "\n\n \t", " \r\n\t"]
    let compact = JSONFormat.compact(Array(json(.plan).utf8))
    let tape = try JSONScanner.scan(compact)
    let inStrings = tape.entries.filter { $0.kind == .string || $0.kind == .key }.map(\.range)
    var bytes: [UInt8] = random.chance(20) ? JSONScanner.byteOrderMark : []
    var strings = inStrings[...]
    for (place, byte) in compact.enumerated() {
      if let first = strings.first, place >= first.upperBound { strings = strings.dropFirst() }
      let inside = strings.first.map { $0.contains(place) } ?? false
      guard !inside, "{}[]:,".utf8.contains(byte) else {
        bytes.append(byte)
        continue
      }
      bytes += Array((spaces.randomElement(using: &random) ?? "").utf8) + [byte]
      bytes += Array((spaces.randomElement(using: &random) ?? "").utf8)
    }
    return try Plan(bytes)
  }

  mutating func newID() -> String {
    count += 1
    return "n\(count)"
  }

  private mutating func json(_ kind: Kind, round: String? = nil) -> String {
    var members: [String] = []
    for member in Schema.members(of: kind) {
      guard let value = value(member, of: kind, round: round) else { continue }
      members.append("\"\(member.key.name)\": \(value)")
    }
    if random.chance(20) { members.append(#""x-unknown": {"id": [1e400, {}]}"#) }
    return "{\(members.joined(separator: ", "))}"
  }

  private mutating func value(_ member: Schema.Member, of kind: Kind, round: String?) -> String? {
    switch member.content {
    case _ where member.key == .format: return "\"\(Schema.format)\""
    case _ where member.key == kind.identifyingKey: return "\"\(round ?? newID())\""
    case .number: return "1"
    case .round: return nil
    case .nodes(let child):
      let children = nodes(child)
      return children.isEmpty ? nil : "[\(children.joined(separator: ", "))]"
    case _ where random.chance(40): return nil
    case .lines, .centreCodes:
      return "[\(quoted(random.text())), \(quoted(random.text()))]"
    case .record: return #"{"reason": "x", "odd": [1]}"#
    case .records: return #"[{"reason": "x"}, {}]"#
    default: return quoted(random.text())
    }
  }

  private mutating func nodes(_ kind: Kind) -> [String] {
    if kind == .followUp {
      return ["r1", "r2", "r3"].filter { _ in random.chance(40) }.map { json(kind, round: $0) }
    }
    if kind == .round { return ["r1", "r2", "r3"].map { json(kind, round: $0) } }
    return (0..<Int.random(in: 0...3, using: &random)).map { _ in json(kind) }
  }

  private func quoted(_ text: String) -> String {
    String(decoding: JSONText.encode(text), as: UTF8.self)
  }
}

extension RandomPlan {
  /// An edit that holds in a plan.
  mutating func edit(of plan: Plan) -> Edit? {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<5: field(of: plan)
    case 5: newAnswer(in: plan)
    case 6, 7: newNode(in: plan)
    case 8: takingOut(of: plan)
    default: moving(in: plan)
    }
  }

  private mutating func field(of plan: Plan) -> Edit? {
    guard let node = plan.nodes.randomElement(using: &random) else { return nil }
    let keys = Schema.members(of: node.kind).filter {
      ![.format, .schema, .by, .at, node.kind.identifyingKey].contains($0.key) && $0.content.isField
    }
    guard let member = keys.randomElement(using: &random) else { return nil }
    let target = Target.field(member.key, of: node)
    let new: Value
    switch member.content {
    case _ where random.chance(30): new = .nothing
    case .lines, .centreCodes: new = .json(Array("[\"\(newID())\"]".utf8))
    case .record: new = .json(Array("{\"reason\":\"\(newID())\",\"odd\":{}}".utf8))
    case .records: new = .json(Array("[{\"reason\":\"\(newID())\"}]".utf8))
    default: new = .text(random.text())
    }
    return Edit(target, from: plan.value(of: target), to: new)
  }

  private mutating func newAnswer(in plan: Plan) -> Edit? {
    guard let goal = plan.goals.randomElement(using: &random),
      let round = plan.rounds.randomElement(using: &random)?.id
    else { return nil }
    let target = Target.field(.text, of: .followUp(goal: goal.id, round: round))
    return Edit(target, from: plan.value(of: target), to: .text(random.text()))
  }

  private mutating func newNode(in plan: Plan) -> Edit? {
    let id = newID()
    let nodes: [Node] = [.theme(id), .focusArea(id), .goal(id), .centre(code: id)]
    guard let node = nodes.randomElement(using: &random), let place = place(for: node, in: plan)
    else { return nil }
    let json = "{\"\(node.kind.identifyingKey.name)\":\"\(id)\",\"x\":{\"y\":1}}"
    return Edit(.node(node), from: .nothing, to: .node(place, Array(json.utf8)))
  }

  private mutating func takingOut(of plan: Plan) -> Edit? {
    guard let node = plan.nodes.randomElement(using: &random), node.kind != .round else {
      return nil
    }
    let edit = Edit(.node(node), from: plan.value(of: .node(node)), to: .nothing)
    guard let applied = try? plan.applying([edit]), applied.refused.isEmpty else { return nil }
    return edit
  }

  private mutating func moving(in plan: Plan) -> Edit? {
    let movable = plan.nodes.filter { [.theme, .focusArea, .goal].contains($0.kind) }
    guard let node = movable.randomElement(using: &random),
      case .node(let old, _) = plan.value(of: .node(node)),
      let place = place(for: node, in: plan), place.after != node.id
    else { return nil }
    return Edit(.node(node), from: .place(old), to: .place(place))
  }

  private mutating func place(for node: Node, in plan: Plan) -> Place? {
    let parents = plan.nodes.filter { Schema.holds(node, in: $0) }
    guard let parent = parents.randomElement(using: &random) else { return nil }
    let siblings = plan.index.children(of: plan.index(of: parent) ?? 0, node.kind).map {
      plan.node(at: $0).id
    }
    return Place(
      in: parent, after: random.chance(40) ? nil : siblings.randomElement(using: &random))
  }
}

extension RandomPlan {
  /// A plan after some edits that hold, unknown keys among them.
  mutating func changed(_ plan: Plan, times: Int) throws -> Plan {
    var plan = plan
    for _ in 0..<Int.random(in: 1...times, using: &random) {
      guard let edit = random.chance(15) ? key(of: plan) : edit(of: plan) else { continue }
      plan = try plan.applying([edit], signature: random.chance(50) ? .ida : .bo).plan
    }
    return plan
  }

  private mutating func key(of plan: Plan) -> Edit? {
    guard let node = plan.nodes.randomElement(using: &random) else { return nil }
    let names = ["x-unknown", "x", "m\u{E5}l", "a\"b"]
    let target = Target.key(names.randomElement(using: &random) ?? "x", of: node)
    let new: Value = random.chance(30) ? .nothing : .text(newID())
    return Edit(target, from: plan.value(of: target), to: new)
  }
}
