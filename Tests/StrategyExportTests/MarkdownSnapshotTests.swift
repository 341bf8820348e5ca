import StrategyExport
import StrategyModel
import Testing

struct MarkdownSnapshotTests {
  @Test(arguments: Language.allCases)
  func `the real plan, with its gaps`(language: Language) throws {
    let report = Report(try .real, language: language)
    try expectSnapshot(MarkdownExport.document(report), named: "real-plan-\(language).md")
  }

  @Test(arguments: Language.allCases)
  func `a plan with answers of each kind`(language: Language) throws {
    let report = Report(try .filledIn, language: language)
    try expectSnapshot(MarkdownExport.document(report), named: "filled-in-\(language).md")
  }

  @Test func `a sealed round with what was approved, returned and corrected`() throws {
    let report = Report(try .reviewed, Report.Options(centre: "CKO"), language: .da)
    try expectSnapshot(MarkdownExport.document(report), named: "reviewed-da.md")
  }

  @Test func `the overview of one centre's red and yellow goals`() throws {
    let options = Report.Options(centre: "CPU", statuses: [.yellow, .red], isOverview: true)
    let report = Report(try .filledIn, options, language: .da)
    try expectSnapshot(MarkdownExport.document(report), named: "overview-da.md")
  }

  @Test func `the same report gives the same bytes`() throws {
    let first = Format.md.document(Report(try .filledIn, language: .da))
    let second = Format.md.document(Report(try .filledIn, language: .da))
    #expect(first == second)
  }
}
