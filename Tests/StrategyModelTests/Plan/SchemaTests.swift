import Testing

@testable import StrategyModel

@Suite struct SchemaTests {
  @Test(arguments: [
    (
      Kind.plan,
      """
      format schema id language title organisation caseNumber date caseworker revised background \
      scale rounds centres people themes conflicts
      """
    ),
    (.round, "id name due state closed reopened seal"), (.centre, "code name chief email"),
    (.person, "login name role centres left"), (.theme, "id number title focusAreas"),
    (.focusArea, "id title effectGoals goals"),
    (
      .goal,
      """
      id title purpose measuredBy baseline centre deadline moved finished from followUps
      """
    ),
    (
      .followUp,
      """
      round result timeline text why consequences recovery notThisRound by at approval corrections
      """
    ),
  ])
  func `a node has its keys in the order of the file`(kind: Kind, keys: String) {
    #expect(Schema.members(of: kind).map(\.key.name).joined(separator: " ") == keys)
    for (order, member) in Schema.members(of: kind).enumerated() {
      #expect(Schema.order(of: member.key, in: kind) == order)
      #expect(Schema.content(of: member.key, in: kind) != nil)
    }
    #expect(Schema.content(of: .was, in: kind) == nil)
    #expect(Schema.order(of: .was, in: kind) == .max)
  }

  @Test func `every key belongs somewhere`() {
    var unused = Set(Field.allCases)
    func use(_ members: [Schema.Member]) {
      for member in members {
        unused.remove(member.key)
        switch member.content {
        case .record(let members), .records(let members): use(members)
        default: break
        }
      }
    }
    for kind in Kind.allCases { use(Schema.members(of: kind)) }
    #expect(unused == [])
  }

  @Test func `the plan with every key is whole and has no findings`() throws {
    let plan = try Sample.full
    #expect(plan.findings == [])
    for kind in Kind.allCases {
      let places = plan.index.entries.indices.filter { plan.index.entries[$0].kind == kind }
      for member in Schema.members(of: kind) {
        #expect(
          places.contains { plan.tape.value(member.key, of: plan.index.object($0)) != nil },
          "\(kind) \(member.key)")
      }
    }
    try expectProgramsForm(plan)
  }

  @Test func `the real plan has no findings and the program's form`() throws {
    #expect(try Sample.real.findings == [])
    try expectProgramsForm(Sample.real)
  }
}
