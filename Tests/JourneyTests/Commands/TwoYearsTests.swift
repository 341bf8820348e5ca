import Foundation
import Testing

/// Two years of a plan, by commands alone.
struct TwoYearsTests {
  private let folder: TemporaryFolder
  private let plan: String

  init() throws {
    folder = try TemporaryFolder()
    plan = folder.url("plan.json").path
  }

  /// Runs a command on the plan; it must do what it is told.
  private func run(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let words = arguments.map { $0 == "PLAN" ? plan : $0 }
    let command = try Program(words)
    #expect(
      command.status == 0, "\(words.joined(separator: " ")): \(command.message)",
      sourceLocation: sourceLocation)
  }

  @Test func `two years of a plan leave the file that the story tells`() throws {
    try makePlan()
    try july()
    try october()
    try january()
    let next = folder.url("next.json")
    try run(
      "new", next.path, "--title", "Strategiplan 2031", "--from", "PLAN", "--without", "4.1.2")
    try TwoYears.expect(first: folder.url("plan.json"), next: next)
  }

  private func makePlan() throws {
    try run("new", "PLAN", "--title", "Strategiplan 2030", "--language", "da")
    try run(
      "edit", "PLAN", "--organisation", "Prøvekommune", "--case-number", "00.01", "--date", "2030")
    try run("add", "centre", "PLAN", "--code", "ABC", "--name", "Center for Prøver")
    try run("edit", "PLAN", "ABC", "--chief", "Bo Chef")
    try run(
      "add", "person", "PLAN", "--login", "bo", "--name", "Bo Chef", "--role", "chief", "--centre",
      "ABC")
    try run("add", "theme", "PLAN", "--number", "4", "--title", "Økonomi")
    try run("add", "area", "PLAN", "--to", "4", "--title", "Drift", "--effect-goal", "Sund økonomi")
    try run("add", "goal", "PLAN", "--to", "4.1", "--title", "Nye borde", "--centre", "ABC")
    try run(
      "add", "goal", "PLAN", "--to", "4.1", "--title", "Digital post", "--centre", "ABC",
      "--deadline", "2030-12-31")
    try run("add", "goal", "PLAN", "--to", "4.1", "--title", "Nyt tag")
    try run("move", "PLAN", "4.1.2", "--before", "4.1.1")
  }

  private func july() throws {
    try run("round", "add", "PLAN", "juli 2030", "--due", "2030-07-31")
    try run("round", "open", "PLAN", "juli 2030")
    for goal in ["4.1.1", "4.1.2", "4.1.3"] {
      try run("set", "PLAN", goal, "--result", "green", "--timeline", "green")
    }
    try run("return", "PLAN", "4.1.2", "--remark", "Hvor mange?")
    try run("set", "PLAN", "4.1.2", "--text", "Ti borde.")
    try run("approve", "PLAN", "4.1.1", "4.1.2", "--remark", "Mail 30. juli")
    try run("round", "close", "PLAN", "juli 2030")
  }

  private func october() throws {
    try run("round", "add", "PLAN", "okt. 2030")
    try run("round", "open", "PLAN", "okt. 2030")
    try run(
      "edit", "PLAN", "4.1.1", "--deadline", "2031-06-30", "--reason", "Leverandøren er forsinket")
    try run(
      "set", "PLAN", "4.1.1", "--result", "green", "--timeline", "yellow", "--why", "Forsinket",
      "--consequences", "Et halvt år", "--recovery", "Ny aftale")
    try run("finish", "PLAN", "4.1.3", "--as", "dropped", "--on", "2030-10-01", "--reason", "Solgt")
    try run("set", "PLAN", "4.1.2", "--not-this-round", "Årligt mål")
    try run("approve", "PLAN", "4.1.1", "4.1.2", "--remark", "Møde 1. nov.")
    try run("round", "close", "PLAN", "okt. 2030")
    try run(
      "set", "PLAN", "4.1.2", "--round", "juli 2030", "--text", "Tolv borde.", "--reason",
      "Talt igen")
    try run("round", "reopen", "PLAN", "okt. 2030", "--reason", "Ny oplysning")
    try run("set", "PLAN", "4.1.1", "--recovery", "Ny aftale i maj")
    try run("approve", "PLAN", "4.1.1", "--remark", "Mail 5. nov.")
    try run("round", "close", "PLAN", "okt. 2030")
  }

  private func january() throws {
    try run("edit", "PLAN", "bo", "--left", "2020-01-01")
    try run("round", "add", "PLAN", "jan. 2031")
    try run("round", "open", "PLAN", "jan. 2031")
    try run("set", "PLAN", "4.1.1", "--result", "green", "--timeline", "green")
    try run("round", "close", "PLAN", "jan. 2031", "--reason", "Ingen chef")
  }
}
