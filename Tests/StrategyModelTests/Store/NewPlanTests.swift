import Glibc
import StrategyModel
import Testing

struct NewPlanTests {
  @Test(
    arguments: Language.allCases,
    [
      ("Strategiplan 2030", "strategiplan-2030"), ("Børn \"og\"\nunge", "boern-og-unge"),
      ("計画", "plan"),
    ])
  func `a new plan breaks no rule and knows what its statuses mean`(
    language: Language, title: (text: String, id: String)
  ) throws {
    let plan = try Plan(Plan.new(titled: title.text, in: language))
    #expect(plan.findings.isEmpty)
    #expect(plan.title == title.text)
    #expect(plan.id == title.id)
    #expect(plan.language == language)
    #expect(plan.goals.isEmpty && plan.rounds.isEmpty)
    for status in Status.allCases where status != .none {
      for axis in Axis.allCases { #expect(plan.scale.wording(status, axis).saysSomething) }
    }
    #expect(plan.scale.comment.saysSomething)
  }

  @Test func `its scale is that of the real plan`() throws {
    let new = try Plan(Plan.new(titled: "Ny", in: .da)).scale
    let real = try Sample.real.scale
    for status in Status.allCases {
      for axis in Axis.allCases {
        #expect(new.wording(status, axis) == real.wording(status, axis))
      }
    }
    #expect(new.comment == real.comment)
  }

  @Test func `its file is as the program writes files`() {
    let lines = String(decoding: Plan.new(titled: "Ny", in: .en), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(5) == [
        "{", "  \"format\": \"strategy-plan\",", "  \"schema\": 1,", "  \"id\": \"ny\",",
        "  \"language\": \"en\",",
      ])
    #expect(lines.suffix(3) == ["  }", "}", ""])
  }

  private func make(_ name: String, in folder: Folder) throws -> Commit {
    try PlanStore.makePlan(at: folder.at(name), titled: "Ny", in: .da)
  }

  @Test func `a file that is there is not written over`() throws {
    let folder = try Folder()
    try folder.write(Array("min".utf8))
    #expect(throws: StoreError.exists(path: folder.at("plan.json"))) {
      try make("plan.json", in: folder)
    }
    #expect(try folder.read() == Array("min".utf8))
    #expect(folder.names == ["plan.json"])
  }

  @Test func `a link that leads nowhere is not written through`() throws {
    let folder = try Folder()
    #expect(symlink(folder.at("elsewhere.json"), folder.at("plan.json")) == 0)
    #expect(throws: StoreError.exists(path: folder.at("plan.json"))) {
      try make("plan.json", in: folder)
    }
    #expect(folder.names == ["plan.json"])
  }

  @Test func `a folder that is not there is named`() throws {
    let folder = try Folder()
    let error = StoreError.unwritable(
      path: folder.at("no/plan.json"), SystemFault(code: ENOENT))
    #expect(throws: error) { try make("no/plan.json", in: folder) }
  }

  @Test func `a made plan opens`() throws {
    let folder = try Folder()
    #expect(try make("ny.json", in: folder).remarks.isEmpty)
    #expect(try PlanStore(opening: folder.at("ny.json")).plan.title == "Ny")
    #expect(folder.names == ["ny.json"])
  }
}
