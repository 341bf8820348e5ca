import Testing

@testable import StrategyModel

@Suite struct RandomEditsTests {
  @Test(arguments: 0..<200)
  func `in the program's form every change and its inverse give the same bytes`(
    seed: Int
  ) throws {
    var maker = RandomPlan(seed: seed)
    try expectChangesAndInverses(of: maker.inForm(), &maker)
  }

  @Test(arguments: 3000..<3020)
  func `so they do on the real plan and on the one with every key`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    try expectChangesAndInverses(of: Sample.real, &maker)
    try expectChangesAndInverses(of: Sample.full, &maker)
  }

  @Test(arguments: 1000..<1050)
  func `written by hand every change and its inverse give the same values`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    var plan = try maker.byHand()
    for _ in 0..<10 {
      let (edits, stepwise) = try change(of: plan, maker: &maker)
      let applied = try plan.applying(edits, signature: .ida)
      #expect(applied.refused == [])
      #expect(applied.plan.values == stepwise.values)
      let undone = try applied.plan.applying(Change(applied.done, signature: .ida).inverse)
      #expect(undone.refused == [])
      #expect(undone.plan.values == plan.values)
      plan = applied.plan
    }
  }

  @Test(arguments: 2000..<2050)
  func `every byte outside the field stays as it was`(seed: Int) throws {
    var maker = RandomPlan(seed: seed)
    let plan = try maker.byHand()
    for _ in 0..<20 {
      guard let edit = maker.edit(of: plan), case .field(let key, let node) = edit.target else {
        continue
      }
      let new = try plan.applying([edit]).plan.bytes
      let value = plan.index(of: node).flatMap {
        plan.tape.value(key, of: plan.index.object($0))
      }
      if let value, case .text(let text) = edit.new {
        let range = plan.tape[value].range
        let expected =
          plan.bytes[..<range.lowerBound] + JSONText.encode(text)
          + plan.bytes[range.upperBound...]
        if edit.old != edit.new { #expect(new == Array(expected)) }
      } else {
        expectOneHunk(from: plan.bytes, to: new)
      }
    }
  }

  private func expectChangesAndInverses(of plan: Plan, _ maker: inout RandomPlan) throws {
    var plan = plan
    for _ in 0..<10 {
      let (edits, stepwise) = try change(of: plan, maker: &maker)
      let applied = try plan.applying(edits, signature: .ida)
      #expect(applied.refused == [])
      #expect(applied.plan.file == stepwise.file)
      try expectProgramsForm(applied.plan)
      try expectInverse(of: applied, gives: plan)
      plan = applied.plan
    }
  }

  /// Up to three edits, each of which holds after the ones before, and the plan after all of them.
  private func change(of plan: Plan, maker: inout RandomPlan) throws -> ([Edit], Plan) {
    var edits: [Edit] = []
    var now = plan
    for _ in 0..<Int.random(in: 1...3, using: &maker.random) {
      guard let edit = maker.edit(of: now), !takesOutWhatIsSigned(edit, edits) else { continue }
      now = try now.applying([edit], signature: .ida).plan
      edits.append(edit)
    }
    return (edits, now)
  }

  /// The steps are signed one by one, so that a later one finds a signature that the whole change
  /// writes only at its end.
  private func takesOutWhatIsSigned(_ edit: Edit, _ earlier: [Edit]) -> Bool {
    guard case .node(.followUp) = edit.target else { return false }
    return earlier.contains { $0.target.node == edit.target.node }
  }

  /// Expects that the two differ in one place, where one of them has nothing or both have a value.
  private func expectOneHunk(from old: [UInt8], to new: [UInt8]) {
    let prefix = zip(old, new).prefix { $0 == $1 }.count
    let suffix = zip(old.dropFirst(prefix).reversed(), new.dropFirst(prefix).reversed())
      .prefix { $0 == $1 }.count
    let gone = old[prefix..<(old.count - suffix)]
    let come = new[prefix..<(new.count - suffix)]
    #expect(gone.isEmpty || come.isEmpty || JSONFormat.compact(gone).first != UInt8(ascii: ","))
    #expect(gone.count < 400 && come.count < 400)
  }
}

extension Plan {
  /// What every node holds, and where it stands.
  var values: [String] {
    var splice = Splice(self)
    return nodes.flatMap { node in
      let fields = Schema.members(of: node.kind).filter(\.content.isField).compactMap { member in
        let value = splice.value(of: .field(member.key, of: node))
        return value == .nothing ? nil : "\(node.id) \(member.key.name) \(value.text)"
      }
      return node == .plan ? fields : fields + ["\(node.id) \(splice.place(of: node).after ?? "")"]
    }
  }
}

extension Value {
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .json(let json): String(decoding: json, as: UTF8.self)
    case .nothing, .place, .node: ""
    }
  }
}
