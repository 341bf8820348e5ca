import StrategyExport
import StrategyModel
import Testing

struct DocumentNameTests {
  @Test(arguments: [
    ("Strategiplan 2030", "opfoelgning-strategiplan-2030-strategiplan-2030.md"),
    ("Børn & Ældre på Åen", "opfoelgning-boern-aeldre-paa-aaen-boern-aeldre-paa-aaen.md"),
    ("../../etc/passwd", "opfoelgning-etc-passwd-etc-passwd.md"),
    ("-rf *\n", "opfoelgning-rf-rf.md"),
    ("計画", "opfoelgning.md"),
    ("", "opfoelgning-r.md"),
  ])
  func `is made of the title and the round, safe everywhere`(text: String, name: String) throws {
    let report = Report(try .filled(with: text), language: .da)
    #expect(DocumentName.name(of: report, as: .md) == name)
  }

  @Test func `says follow-up only once`() throws {
    let name = DocumentName.name(of: Report(try .real, language: .da), as: .md)
    #expect(name == "opfoelgning-paa-strategiplan-2017-okt-2017.md")
  }

  @Test func `is never too long for a file system`() throws {
    let plan = try Plan.filled(with: String(repeating: "langt navn ", count: 100))
    let name = DocumentName.name(of: Report(plan, language: .da), as: .md)
    #expect(name.utf8.count <= 110)
    #expect(!name.contains("-.md"))
  }
}
