import Foundation
import StrategyModel
import Testing

struct StructureCommandTests {
  private let folder: PlanFolder

  init() throws { folder = try PlanFolder() }

  private func run(_ arguments: String...) throws -> Program {
    try Program([arguments[0], folder.plan] + arguments.dropFirst())
  }

  private var plan: Plan { get throws { try PlanStore(opening: folder.plan).plan } }

  @Test func `themes, areas, goals and centres are added with their fields`() throws {
    func add(_ words: String...) throws -> Program {
      try Program(["add", words[0], folder.plan] + words.dropFirst())
    }
    #expect(try add("theme", "--title", "Nyt").output == "5: tilføjet\n")
    let area = try add(
      "area", "--to", "5", "--title", "O", "--effect-goal", "a", "--effect-goal", "b")
    #expect(area.output == "5.1: tilføjet\n")
    #expect(try add("centre", "--code", "NYT", "--chief", "Ny Chef").status == 0)
    let goal = try add(
      "goal", "--to", "5.1", "--title", "M", "--centre", "NYT", "--deadline", "31-12-2018")
    #expect(goal.output == "5.1.1: tilføjet\n")
    let added = try #require(try plan.goals(named: "5.1.1").first)
    #expect(added.centre == "NYT")
    #expect(added.deadline == Day("2018-12-31"))
    #expect(added.focusArea.effectGoals == ["a", "b"])
    #expect(try add("centre", "--code", "NYT").status == 1)
    #expect(try add("goal", "--to", "9.9", "--title", "M").status == 64)
    #expect(
      try add("goal", "--to", "5", "--title", "M").message == "\"5\" er ikke et indsatsområde.\n")
    #expect(try add("goal", "--to", "5.1", "--title", "M", "--centre", "ZZZ").status == 1)
    #expect(try add("goal", "--to", "5.1", "--title", "M", "--chief", "X").status == 64)
  }

  @Test func `fields are edited wherever they are, the head and its scale too`() throws {
    #expect(try run("edit", "4.1.1", "--title", "Nyt\nmål", "--purpose", "").status == 0)
    #expect(try run("edit", "4", "--number", "7").status == 0)
    #expect(try run("edit", "CKO", "--email", "cko@example.org").status == 0)
    #expect(try run("edit", "okt. 2017", "--due", "2017-10-31").status == 0)
    #expect(
      try run("edit", "--date", "Maj", "--green-result", "Nået", "--plan-language", "en").status
        == 0)
    let plan = try plan
    #expect(plan.goals.first?.number == "7.1.1")
    #expect(plan.goals.first?.titleLine == "Nyt mål")
    #expect(plan.goals.first?.purpose == "")
    #expect(plan.centre("CKO")?.email == "cko@example.org")
    #expect(plan.round("2017-10")?.due == Day("2017-10-31"))
    #expect(plan.scale.wording(.green, .result) == "Nået")
    #expect(plan.scale.wording(.red, .timeline) == "Tidsplanen ventes ikke holdt")
    #expect(plan.language == .en)
    #expect(try run("edit", "7.1.1", "--date", "x").status == 64)
    #expect(try run("edit", "7.1.1").status == 64)
    #expect(try run("edit", "nothing", "--title", "x").status == 64)
  }

  @Test func `a deadline that moves is kept with its reason`() throws {
    #expect(try run("edit", "4.1.2", "--deadline", "2019-01-01").status == 0)
    let refused = try run("edit", "4.1.2", "--deadline", "2020-01-01")
    #expect(refused.status == 1)
    #expect(refused.message == "4.1.2: at flytte slutdatoen kræver en begrundelse.\n")
    #expect(
      try run("edit", "4.1.2", "--deadline", "2020-01-01", "--reason", "Forsinket").status == 0)
    let moved = try #require(try plan.goals(named: "4.1.2").first?.moved.first)
    #expect(
      [moved[.from], moved[.to], moved[.reason]] == ["2019-01-01", "2020-01-01", "Forsinket"])
    #expect(try run("show", "4.1.2").output.contains("01-01-2019 → 01-01-2020: Forsinket"))
  }

  @Test func `moving a goal says whose numbers in closed rounds are others now`() throws {
    let move = try run("move", "4.1.2", "--before", "4.1.1")
    #expect(move.status == 0)
    #expect(
      move.message == "Numre, der står i lukkede runders dokumenter, er nu andre: "
        + "4.1.1 → 4.1.2, 4.1.2 → 4.1.1.\n")
    #expect(try run("move", "4.1.1", "--after", "4.1.1").output == "4.1.1: intet at ændre\n")
    #expect(try run("move", "4.1.1", "--to", "4.2").output == "4.2.3: flyttet\n")
    #expect(try run("move", "4.1.1", "--before", "4.2").status == 64)
    #expect(try run("move", "4.1.1").status == 64)
  }

  @Test func `what is referred to, or was answered, is not removed`() throws {
    let centre = try run("remove", "CKO")
    #expect(centre.status == 1)
    #expect(centre.message.hasPrefix("CKO bruges af 4.1.1, 4.1.2"))
    let goal = try run("remove", "4.1.1")
    #expect(goal.status == 1)
    #expect(
      goal.message == "4.1.1 er besvaret i juli 2017 og kan ikke fjernes; afslut målet i stedet.\n")
    _ = try Program(["add", "goal", folder.plan, "--to", "4.2", "--title", "M"])
    #expect(try run("remove", "4.2.3").output == "4.2.3: fjernet\n")
  }

  @Test func `a goal is dropped with a reason, and taken up again`() throws {
    #expect(try run("finish", "4.1.3", "--as", "dropped").status == 1)
    let drop = try run(
      "finish", "4.1.3", "--as", "dropped", "--on", "2017-10-20", "--reason", "Lov")
    #expect(drop.output == "4.1.3: udgået\n")
    #expect(try !run("missing").output.contains("4.1.3"))
    #expect(try run("show", "4.1.3").output.contains("udgået: Lov"))
    #expect(try run("finish", "4.1.3", "--as", "none").output == "4.1.3: følges op igen\n")
    #expect(try run("missing").output.contains("4.1.3"))
  }
}
