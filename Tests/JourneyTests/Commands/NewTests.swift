import Foundation
import StrategyModel
import Testing

struct NewTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url("ny.json").path }

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    (["--language", "da"], [:], "da"), ([], ["LANG": "da_DK.UTF-8"], "da"), ([], [:], "en"),
  ])
  func `makes a plan without findings, in the language that is asked for`(
    options: [String], environment: [String: String], language: String
  ) throws {
    let run = try Program(
      ["new", path, "--title", "Børn 2030"] + options, environment: environment)
    #expect(run.status == 0)
    #expect(run.output.contains("Børn 2030"))
    #expect(run.message == "")
    let plan = try PlanStore(opening: path).plan
    #expect(plan.id == "boern-2030")
    #expect(plan.language?.rawValue == language)
    #expect(try Program(["check", path]).status == 0)
    #expect(try folder.names == ["ny.json"])
  }

  @Test func `a file that is there is not written over`() throws {
    try folder.write(Data("min".utf8), as: "ny.json")
    let run = try Program(["new", path, "--title", "Ny", "--language", "da"])
    #expect(run.status == 73)
    #expect(run.message.contains("findes allerede"))
    #expect(try folder.read("ny.json") == Data("min".utf8))
  }

  @Test(arguments: [[], ["--title", " \u{200B}"]])
  func `a plan has a title that says something`(options: [String]) throws {
    #expect(try Program(["new", path] + options).status == 64)
    #expect(try folder.names.isEmpty)
  }

  @Test func `a folder that is not there ends with 73`() throws {
    let run = try Program(["new", "\(folder.path)/no/ny.json", "--title", "Ny"])
    #expect(run.status == 73)
  }
}
