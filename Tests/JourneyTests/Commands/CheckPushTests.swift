import Foundation
import StrategyModel
import Testing

/// A bare repository with the hook of docs/git-server.md, and somebody's clone.
struct CheckPushTests {
  @Test func `the server takes in what the account may do, and refuses the rest`() throws {
    let server = try GitServer()
    let own = try server.push("bo") { plan in
      [plan.set(.text, of: .followUp(goal: "g1", round: "2017-10"), to: "Mit")]
    }
    #expect(own.status == 0, "\(own.message)")

    let others = try server.push("bo") { plan in
      [plan.set(.text, of: .followUp(goal: "g3", round: "2017-10"), to: "Mit")]
    }
    #expect(others.status != 0)
    #expect(
      others.message.contains(
        "remote: Som centerchef kan du kun besvare mål i dine egne centre; målet hører til CPU."))

    let people = try server.push("ida") { plan in
      plan.addingPerson("lis", [.role: .text("reader")], by: "ida")
    }
    #expect(people.status == 0, "\(people.message)")
    let promotion = try server.push("lis") { plan in
      [plan.set(.role, of: .person(login: "lis"), to: "caseworker")]
    }
    #expect(promotion.message.contains("Kun sagsbehandlere kan ændre personer; du er læser."))
  }

  @Test func `an approval is pushed by whom it is from`() throws {
    let server = try GitServer()
    let answer = Answer(result: .green, timeline: .green)
    let answered = try server.push("ida") { plan in
      Edit.edits(from: Answer(), to: answer, goal: "g1", round: "2017-10")
    }
    #expect(answered.status == 0, "\(answered.message)")
    func approve(_ plan: Plan) -> [Edit] {
      let signature = Signature(by: "bo", at: Instant(secondsSince1970: 1_507_801_200))
      return plan.goal("g1").map {
        plan.reviewing(.approved, $0, in: "2017-10", remark: "", signature)
      } ?? []
    }
    for forger in ["ida", "eva"] {
      let forged = try server.push(forger, approve)
      #expect(forged.status != 0)
      #expect(forged.message.contains("remote: "))
    }
    let approved = try server.push("bo", approve)
    #expect(approved.status == 0, "\(approved.message)")
  }

  @Test func `a round that was changed under its seal is refused`() throws {
    let server = try GitServer()
    let signature = Signature(by: "ida", at: Instant(secondsSince1970: 1_507_801_200))
    let closed = try server.push("ida") { plan in
      plan.openRound.map { plan.closing($0, reason: "Frist", signature) } ?? []
    }
    #expect(closed.status == 0, "\(closed.message)")
    let changed = try server.push("ida") { plan in
      [plan.set(.text, of: .followUp(goal: "g1", round: "2017-07"), to: "Smuglet")]
    }
    #expect(changed.status != 0)
    #expect(changed.message.contains("Runden juli 2017 er lukket"))
  }

  @Test func `a new plan comes from a caseworker of it, and its sentence needs no git`() throws {
    let folder = try TemporaryFolder()
    let new = try folder.write(Data(GitServer.plan.bytes))
    func check(_ old: String, _ new: String, _ login: String) throws -> Int32 {
      try Program(["check-push", old, new, "--as", login]).status
    }
    #expect(try check("/dev/null", new, "ida") == 0)
    #expect(try check("/dev/null", new, "bo") == 77)
    #expect(try check(new, "/dev/null", "bo") == 77)
    #expect(try check(new, new, "kim") == 0)
    let noPlan = try folder.write(Data("{".utf8), as: "no.json")
    #expect(try check(new, noPlan, "ida") == 65)
    #expect(try check(new, folder.url("gone.json").path, "ida") == 66)
    #expect(try Program(["check-push", new, new]).status == 64)
  }
}

private struct GitServer {
  let folder: TemporaryFolder

  static var plan: Plan {
    get throws {
      let real = try Plan(Array(TemporaryFolder.realPlan))
      let people: [(String, String, [String])] = [
        ("ida", "caseworker", []), ("bo", "chief", ["CKO"]), ("eva", "chief", ["CPU"]),
      ]
      var plan = real
      for (login, role, centres) in people {
        let edit = plan.adding(
          .person(login: login), [.role: .text(role), .centres: .lines(centres)],
          at: plan.end(of: .plan, .person))
        plan = try plan.applying([edit]).plan
      }
      return plan
    }
  }

  init() throws {
    folder = try TemporaryFolder()
    try folder.git(["init", "--quiet", "--bare", "--initial-branch=main", "server"])
    try folder.write(script: Self.hook, as: "server/hooks/update")
    try folder.git(["clone", "--quiet", "server", "clone"])
    let first = try push("ida") { _ in [] }
    #expect(first.status == 0, "\(first.message)")
  }

  /// The one in the documentation, with the pusher's name from the test.
  private static var hook: String {
    get throws {
      let page = String(decoding: try TemporaryFolder.source("docs/git-server.md"), as: UTF8.self)
      let script = page.split(separator: "```sh\n")[1].split(separator: "```\n")[0]
      return String(script).replacing("$(id -un)", with: "$PUSHER")
        .replacing("strategy-tui check-push", with: "'\(try Program.path)' check-push")
    }
  }

  /// Does something to the plan in the clone, and pushes it as somebody; what is refused is taken
  /// back.
  func push(_ login: String, _ body: (Plan) -> [Edit]) throws -> Program {
    let name = "clone/strategiplan-2017.json"
    var plan = try Self.plan
    if FileManager.default.fileExists(atPath: folder.url(name).path) {
      plan = try Plan(Array(folder.read(name)))
    }
    try folder.write(Data(plan.applying(body(plan)).plan.bytes), as: name)
    try folder.git(["-C", "clone", "add", "--all"])
    try folder.git(["-C", "clone", "commit", "--quiet", "--allow-empty", "--message", "change"])
    let push = try folder.git(["-C", "clone", "push", "origin", "HEAD:main"], ["PUSHER": login])
    if push.status != 0 { try folder.git(["-C", "clone", "reset", "--quiet", "--hard", "HEAD^"]) }
    return push
  }
}
