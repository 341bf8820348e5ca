import Foundation
import Testing

struct ExportTests {
  @Test func `writes to standard output, to a file, and the same bytes each time`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let shown = try Program(["export", plan, "--format", "md"])
    let dash = try Program(["export", plan, "--format", "md", "--output", "-"])
    let output = folder.url("out.md").path
    let written = try Program(["export", plan, "--format", "md", "--output", output])
    #expect([shown.status, dash.status, written.status] == [0, 0, 0])
    #expect(shown.output.hasPrefix("# Opfølgning på Strategiplan 2017\n"))
    #expect(shown.output == dash.output)
    #expect(try folder.read("out.md") == Data(shown.output.utf8))
    #expect(written.output + written.message == "")
    #expect(try folder.names == ["out.md", "plan.json"])
  }

  @Test func `never writes over a file without --force, and never over the plan`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let output = try folder.write(Data("mine".utf8), as: "out.md")
    let export = ["export", plan, "--format", "md", "--output"]
    let refused = try Program(export + [output])
    #expect(refused.status == 73)
    #expect(refused.message.contains("findes allerede"))
    #expect(try folder.read("out.md") == Data("mine".utf8))
    #expect(try Program(export + [output, "--force"]).status == 0)
    #expect(try folder.read("out.md").starts(with: Data("# Opf".utf8)))
    #expect(try Program(export + [plan, "--force"]).status == 73)
    #expect(try folder.read("plan.json") == TemporaryFolder.realPlan)
  }

  @Test func `cannot write into a folder that is not there, or in place of one`() throws {
    let folder = try TemporaryFolder()
    let export = try ["export", folder.copyRealPlan(), "--format", "md", "--output"]
    #expect(try Program(export + [folder.url("no/out.md").path]).status == 73)
    #expect(try Program(export + [folder.path, "--force"]).status == 73)
    #expect(try Program(export + ["/dev/null", "--force"]).status == 73)
  }

  @Test func `says so where standard output is full`() throws {
    let folder = try TemporaryFolder()
    let program = try Program.path
    let plan = try folder.copyRealPlan()
    let shell = try Shell("'\(program)' export '\(plan)' --format md >/dev/full")
    #expect(shell.status == 74)
    #expect(shell.message.contains("disken er fuld"))
  }

  @Test func `says so where a file may not grow, and leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let program = try Program.path
    let plan = try folder.copyRealPlan()
    let output = folder.url("out.md").path
    let shell = try Shell(
      "ulimit -f 1; '\(program)' export '\(plan)' --format md --output '\(output)'")
    #expect(shell.status == 74)
    #expect(shell.message.contains("større, end systemet tillader"))
    #expect(try folder.names == ["plan.json"])
  }

  @Test(.enabled(if: getuid() == 0 && FileManager.default.fileExists(atPath: "/usr/bin/setpriv")))
  func `says so where the disk cannot be asked whether it has the document`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let box = folder.url("box")
    try FileManager.default.createDirectory(at: box, withIntermediateDirectories: false)
    for (path, mode) in [(folder.path, 0o755), (plan, 0o644), (box.path, 0o733)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    let output = box.appending(path: "out.md").path
    let export = try Program(
      ["export", plan, "--format", "md", "--output", output],
      through: ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
    #expect(export.status == 74)
    #expect(export.message.hasSuffix("har ikke bekræftet det; se efter, om disken fejler.\n"))
    #expect(try folder.read("box/out.md").starts(with: Data("# Opf".utf8)))
  }

  @Test func `ends quietly where the reader has seen enough`() throws {
    let folder = try TemporaryFolder()
    let program = try Program.path
    let plan = try folder.copyRealPlan()
    let shell = try Shell("('\(program)' export '\(plan)' --format md; echo $? >&2) | true")
    #expect(shell.message == "0\n")
  }

  @Test func `filters by status and centre, and writes the overview alone`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    _ = try Program(["set", plan, "4.1.1", "--result", "green"])
    let filter = ["--status", "grøn,red", "--centre", "CKO", "--overview", "--language", "en"]
    let export = try Program(["export", plan, "--format", "md"] + filter)
    #expect(export.output.contains("| 4.1.1 |"))
    #expect(!export.output.contains("| 4.1.2 |"))
    #expect(!export.output.contains("## Theme"))
    #expect(export.output.contains("- **Only status:** green, red"))
  }

  @Test(arguments: [["--format", "doc"], [], ["--format", "md", "--status", "green,"]])
  func `refuses a wrong command line`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    #expect(try Program(["export", folder.copyRealPlan()] + arguments).status == 64)
  }
}
