import Foundation
import Testing

/// Files that are no plan: an exit status, a sentence, and nothing is touched.
struct BadFilesTests {
  private static let commands = [
    ["show"], ["missing"], ["check"], ["set", "4.1.1", "--result", "green"],
    ["export", "--format", "md"], ["screen"],
  ]

  static let contents: [(String, Data, String)] = [
    ("nothing", Data(), "plan.json er tom."),
    ("zeros", Data(count: 4096), "kun nuller"),
    ("half a plan", Data(#"{"format": "strategy-plan",\#n "sche"#.utf8), "linje 2, tegn 7"),
    ("no UTF-8", Data([0x7B, 0x22, 0xFF, 0x22, 0x7D]), "linje 1, tegn 3"),
    ("other JSON", Data("[1, 2]".utf8), "ikke en plan"),
    ("another format", Data(#"{"format": "recipe", "schema": 1}"#.utf8), "recipe"),
    ("a newer schema", Data(#"{"format": "strategy-plan", "schema": 99, "id": "p"}"#.utf8), "99"),
    ("a key twice", Data(#"{"format": "strategy-plan", "id": "p", "id": "q"}"#.utf8), "to gange"),
    (
      "a control sequence", Data(#"{"format": "\u001b[2J\u202e", "schema": 1}"#.utf8),
      "^[[2J<U+202E>"
    ),
  ]

  @Test(arguments: contents)
  func `what is not a plan ends with 65 and is left as it is`(
    name: String, content: Data, message: String
  ) throws {
    let folder = try TemporaryFolder()
    let plan = try folder.write(content)
    for command in Self.commands {
      let run = try Program(
        [command[0], plan] + command.dropFirst(), environment: ["LANG": "da_DK.UTF-8"])
      #expect(run.status == 65, "\(command)")
      #expect(run.message.contains(message), "\(run.message)")
      #expect(run.message.split(separator: "\n").count == 1)
      #expect(run.output == "")
    }
    #expect(try folder.read("plan.json") == content)
    #expect(try folder.names == ["plan.json"])
  }

  @Test func `what cannot be read ends with 66, a FIFO at once`() throws {
    let folder = try TemporaryFolder()
    let fifo = folder.url("fifo").path
    #expect(mkfifo(fifo, 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("loop").path, withDestinationPath: "loop")
    for path in [folder.url("none").path, folder.path, fifo, "/dev/null", "", "loop"] {
      for command in Self.commands {
        let run = try Program([command[0], path] + command.dropFirst())
        #expect(run.status == 66, "\(command) \(path)")
        #expect(run.message.split(separator: "\n").count == 1)
      }
    }
  }

  @Test(.enabled(if: getuid() != 0 || FileManager.default.fileExists(atPath: "/usr/bin/setpriv")))
  func `what one has no rights to ends with 66, or with 73 where it cannot be written`() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.copyRealPlan()
    let nobody =
      getuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"] : []
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    chmod(plan, 0o000)
    let unreadable = try Program(["show", plan], through: nobody)
    #expect(unreadable.status == 66)
    #expect(unreadable.message.contains("permission denied"))
    chmod(plan, 0o444)
    let unwritable = try Program(["set", plan, "4.1.1", "--result", "green"], through: nobody)
    #expect(unwritable.status == 73)
    #expect(unwritable.message.contains("Bed filens ejer om skriveadgang."))
    #expect(try folder.read("plan.json") == TemporaryFolder.realPlan)
  }

  @Test func `a name on a message moves no cursor`() throws {
    let run = try Program(["show", "/no\u{1B}[2J\u{202E}\n/plan.json"])
    #expect(run.message.hasPrefix("/no^[[2J<U+202E> /plan.json does not exist"))
  }
}
