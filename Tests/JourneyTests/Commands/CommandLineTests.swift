import Foundation
import Testing

struct CommandLineTests {
  @Test(arguments: [
    ["--nonsense"], ["show"], ["show", "a", "b", "c"], ["show", "a", "--language", "fr"],
    ["a", "b"], ["show", "plan", "\u{1B}[2J", "\u{202E}", "x"],
  ])
  func `a wrong command line ends with 64 and says how it goes`(arguments: [String]) throws {
    let run = try Program(arguments)
    #expect(run.status == 64)
    #expect(run.message.contains("Usage: "))
    #expect(!run.message.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(run.output == "")
  }

  @Test(arguments: [["--help"], ["show", "--help"], ["help", "set"], ["--version"]])
  func `help and version are data`(arguments: [String]) throws {
    let run = try Program(arguments)
    #expect(run.status == 0)
    #expect(!run.output.isEmpty)
    #expect(run.message == "")
  }

  @Test func `says so where help cannot be written`() throws {
    let program = try Program.path
    let shell = try Shell("'\(program)' --help >/dev/full")
    #expect(shell.status == 74)
    #expect(shell.message.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are written for each shell`(shell: String) throws {
    let run = try Program(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("strategy-tui"))
  }

  @Test func `without a plan, the variable names it; without both, one is chosen`() throws {
    #expect(try Program([], environment: ["STRATEGY_PLAN": "/no/plan.json"]).status == 66)
    #expect(try Program([], environment: ["XDG_STATE_HOME": "/no"]).status == 69)
  }

  @Test(arguments: [
    ["PLAN"], ["PLAN", "--mono"], ["screen", "PLAN", "--ascii"], ["PLAN", "--centre", "CKO"],
  ])
  func `the screen needs a terminal`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let run = try Program(arguments.map { $0 == "PLAN" ? plan : $0 })
    #expect(run.status == 69)
    #expect(run.message.contains("terminal"))
  }

  @Test(arguments: [
    (["LANG": "da_DK.UTF-8"], "findes ikke"), (["LANG": "en_US.UTF-8"], "does not exist"),
    ([:], "does not exist"), (["LC_ALL": "C", "LANG": "da_DK"], "does not exist"),
    (["LC_ALL": "", "LC_MESSAGES": "da"], "findes ikke"), (["LANG": "dav_KE"], "does not exist"),
  ])
  func `the locale rules where no plan and no option does`(
    environment: [String: String], message: String
  ) throws {
    let run = try Program(["/no/plan.json"], environment: environment)
    #expect(run.status == 66)
    #expect(run.message.contains(message))
  }

  @Test(arguments: [
    (["show", "PLAN", "9.9"], "intet mål"), (["show", "PLAN", "--round", "x"], "ingen runde"),
    (["missing", "PLAN", "--centre", "x"], "intet center"),
    (["export", "PLAN", "--format", "md", "--centre", "x"], "intet center"),
    (["PLAN", "--centre", "x"], "intet center \"x\"; den har: CKO, CPU."),
  ])
  func `what is not in the plan ends with 64 and a sentence`(
    arguments: [String], message: String
  ) throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let run = try Program(arguments.map { $0 == "PLAN" ? plan : $0 })
    #expect(run.status == 64)
    #expect(run.message.contains(message))
  }
}
